#pragma once

#include "engine/lineage/side.h"
#include "widgets/controls/force_slider.h"

#include <QWidget>

#include <array>
#include <functional>
#include <vector>

namespace outcross
{

class IconButton;
class WrapLabel;

/// How the value of one side follows from the other's while they are linked.
struct LinkMapping {
    std::function<double(double)> toPopulation;
    std::function<double(double)> toAi;

    [[nodiscard]] static LinkMapping same();   ///< Shares and rates.
    [[nodiscard]] static LinkMapping copies(); ///< n samples against N individuals with n = 2N gene copies.
};

/// What one side was moved to.
struct SideValue {
    Side side = Side::Left;
    double value = 0;
    bool operator==(const SideValue&) const = default;
};

/// One force on both sides: the AI lineage's slider above the population's, and a chain that lets them move as one.
/// GUI thread, owned by its parent; the caller remembers whether they are linked.
class LinkedForces : public QWidget
{
    Q_OBJECT

public:
    LinkedForces(const QString& title, const ForceWords& ai, const ForceRange& aiRange, const ForceWords& population,
                 const ForceRange& populationRange, LinkMapping mapping, QWidget* parent = nullptr);

    void setWords(const QString& title, const ForceWords& ai, const ForceWords& population);

    [[nodiscard]] bool isLinked() const;
    void setLinked(bool linked); ///< From the program: emits nothing and moves nothing.

    [[nodiscard]] double value(Side side) const;
    void setValue(Side side, double value); ///< From the program: emits nothing, the other side stays.

    [[nodiscard]] ForceSlider* slider(Side side) const;
    [[nodiscard]] IconButton* chainButton() const { return m_chain; }

signals:
    /// By the reader, live while dragging: the side that was moved first, then the one that followed.
    void changed(const std::vector<outcross::SideValue>& values);
    void editingFinished();          ///< One movement of the hand, whichever sides it moved.
    void linkedChanged(bool linked); ///< By the reader.

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(Side moved, double value);
    void showChain();

    QString m_title;
    LinkMapping m_mapping;
    WrapLabel* m_heading;
    IconButton* m_chain;
    std::array<ForceSlider*, 2> m_sliders;
};

} // namespace outcross
