#pragma once

#include "engine/lineage/side.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace outcross
{

class ActionRegistry;
class Banner;
class Card;
class DeedBar;
class ForcePanel;
class KeptChart;
class LineagePanel;
class MenuButton;
class Scrubber;
class TransportBar;
class WrapLabel;

/// The places of the window and where they stand; features fill them. GUI thread, owned by the window.
class WindowCentre : public QWidget
{
public:
    /// The buttons are made from the actions' rows.
    explicit WindowCentre(const ActionRegistry& actions);

    TransportBar* transport;
    MenuButton* scenarios; ///< What is open, and what else there is.
    Banner* banner;
    QLabel* lesson;
    DeedBar* events;
    PerSide<LineagePanel*> panels;
    WrapLabel* caption;
    KeptChart* chart;
    Scrubber* scrubber;
    QWidget* side; ///< Forces and earlier events.
    ForcePanel* forces;
    Card* beforeCard;
    QLabel* before;

    /// The events stand above the two panels where their words fit there, else across the whole window.
    void placeEvents(int windowWidth, bool isPresenting);

private:
    void makeTop(const ActionRegistry& actions);
    void makePanels(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeChart(const ActionRegistry& actions);
    void makeSide();

    QVBoxLayout* m_left;    ///< The panels and the chart.
    QVBoxLayout* m_content; ///< All below the transport bar.
};

} // namespace outcross
