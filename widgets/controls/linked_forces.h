#pragma once

#include "engine/lineage/side.h"
#include "widgets/controls/force_slider.h"

#include <QWidget>

#include <array>
#include <functional>

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

/// One force in both families: the AI lineage's slider above the population's, and a chain that lets them move as one.
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
    void changed(outcross::Side side, double value); ///< For each side that changed, by the reader.
    void editingFinished();                          ///< One gesture, whichever sides it moved.
    void linkedChanged(bool linked);                 ///< By the reader.

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
