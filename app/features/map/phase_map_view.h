#pragma once

#include "app/features/map/phase_map.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace outcross
{

class HeatMap;
class WrapLabel;

/// Both maps of where collapse begins, and the cell that is pointed at, in words. GUI thread, owned by its dialog.
class PhaseMapView : public QWidget
{
    Q_OBJECT
public:
    PhaseMapView();

    /// What is drawn so far; null: none was begun, and `axes` are shown empty.
    void show(const std::shared_ptr<const PhaseMap>& drawn, const PhaseMap& axes, const PhaseMeasure& measure,
              const QString& title);
    /// What was drawn counts no longer; it stays to be seen.
    void forget() { m_drawn.reset(); }
    void showMark(std::optional<QPoint> cell);
    /// In place of a cell's words.
    void tell(const QString& sentence);

signals:
    /// A cell is to be seen as a run of its own.
    void opened(QPoint cell);

private:
    [[nodiscard]] QString words(Side side, std::size_t cell) const;

    std::shared_ptr<const PhaseMap> m_drawn;
    PhaseMeasure m_measure;
    WrapLabel* m_title;
    WrapLabel* m_subtitle;
    PerSide<HeatMap*> m_maps;
    WrapLabel* m_readout;
    WrapLabel* m_theory;
};

/// A line of small print.
[[nodiscard]] WrapLabel* smallPrint(const char* id);

} // namespace outcross
