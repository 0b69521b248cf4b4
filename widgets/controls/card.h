#pragma once

#include "widgets/style/accent.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace outcross
{

class WrapLabel;

/// A rounded sheet that holds one thing: a title, a line about it, room for a button at the far side, and the contents
/// below. The upper edge may carry the colour of a lineage. GUI thread, owned by its parent.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(std::optional<Accent> edge = std::nullopt, QWidget* parent = nullptr);

    void setTitle(const QString& title);       ///< Also the card's accessible name.
    void setSubtitle(const QString& subtitle); ///< Empty: none.
    void addHeaderWidget(QWidget* widget);     ///< At the far side of the title.
    /// Something of more moment below the title; null: the subtitle again. The card takes the widget over.
    void showInsteadOfSubtitle(QWidget* line);
    /// How far something is that takes its time, in [0, 1]: so much of the upper edge stays coloured, and it is thicker
    /// meanwhile. Below 0: nothing is under way.
    void setEdgeProgress(double done);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Accent> m_edge;
    double m_progress = -1;
    WrapLabel* m_title;
    WrapLabel* m_subtitle;
    QWidget* m_lineInstead = nullptr;
    QVBoxLayout* m_words = nullptr; ///< Header and the line below it.
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

} // namespace outcross
