#pragma once

#include "engine/lineage/side.h"
#include "widgets/charts/kept_painter.h"
#include "widgets/charts/probe_series.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace outcross
{

/// The one chart of a run: which share of its diversity each lineage kept, on one scale, with what theory expected and
/// the changes made on the way. The chart is painted once into a pixmap per change of data, size or theme; the
/// pointer's probe is painted over it. GUI thread; holds views of the histories, which the engine may go on appending
/// to.
///
/// The probe follows the pointer. A click fixes it where it is: it then stays, also while the run goes on, until
/// another click or Escape frees it. A double click asks to go to that generation. Keys while the chart has the focus:
/// Left and Right ask for a step (Shift: ten), Ctrl+Left and Ctrl+Right move the probe, Return fixes or frees it,
/// Escape takes it away.
class KeptChart : public QWidget
{
    Q_OBJECT

public:
    explicit KeptChart(QWidget* parent = nullptr);
    ~KeptChart() override;

    /// The views must have been handed over under the publisher's lock. Cheap when they have grown since the last call.
    /// `shown`: the generation that the pictures show, where it is not the newest one: what comes later is paler.
    void setHistory(const HistoryView& ai, const HistoryView& population, std::optional<qint64> shown = {});
    /// Why a lineage's expectation is not exact (any more), or why there is none; empty: it is.
    void setNoExpectation(const QString& ai, const QString& population);
    /// Who tells, in rich text, about what was expected of a lineage; asked where the pointer rests on its dashed
    /// curve.
    void setTheory(std::function<QString(Side)> page) { m_theory = std::move(page); }
    void setFlags(const std::vector<ChartFlag>& flags);
    /// The runs behind the live one, at most kMostPins of them; an empty list takes all away. The time axis extends to
    /// the longest. To be called when the pins change or the live run branches earlier, not for every frame.
    void setPins(const std::vector<KeptPin>& pins);
    /// Other lives, drawn below the lines. Cheap where the version is the one that is shown.
    void setReplicates(const ReplicatePicture& lives);
    [[nodiscard]] const ReplicatePicture& lives() const { return m_picture.lives; }

    /// Where generation 0 and the end of the axis stand, in pixels of this widget, and which generation that end is.
    struct Axis {
        double left = 0;
        double right = 0;
        qint64 extent = 1;
        bool operator==(const Axis&) const = default;
    };
    [[nodiscard]] Axis axis() const;

    /// Paints the chart in another theme, size or scale (the painter's): the same path as the screen's, on a card.
    void paint(QPainter& painter, const QRectF& target, const Theme& theme) const;
    /// The chart at its present size as a picture with `scale` times as many pixels each way.
    [[nodiscard]] QImage image(double scale, const Theme& theme) const;

    /// Shows the read-out of one generation, or none. Fixed: the pointer does not move it.
    void setProbe(std::optional<qint64> generation, bool fixed = false);
    [[nodiscard]] std::optional<qint64> probe() const { return m_probe; }
    [[nodiscard]] bool isProbeFixed() const { return m_probeIsFixed; }
    /// What the probe reads out: valid as long as the chart.
    [[nodiscard]] std::vector<ProbeSeries> series() const { return probeSeries(m_picture); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user asked to go on (or, below 0, back) by so many generations.
    void stepRequested(int generations);
    /// The user asked to see this generation, one that the run has reached.
    void goToRequested(qint64 generation);
    /// The probe is somewhere else, fixed, free or gone.
    void probeChanged();
    void pinsChanged();
    /// The axis stands elsewhere: another size, type or extent.
    void axisMoved(const outcross::KeptChart::Axis& axis);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void invalidate();
    void moveProbe(int direction);
    void fixOrFree(std::optional<qint64> generation);
    [[nodiscard]] std::optional<qint64> generationAt(const QPointF& point) const;
    void describe();
    void tellAxis();

    KeptPicture m_picture;
    KeptPainter m_painter;
    QPixmap m_rendered; ///< Null when out of date.
    std::optional<qint64> m_probe;
    bool m_probeIsFixed = false;
    bool m_wasFixed = false;        ///< Before the press that may become a double click …
    std::optional<qint64> m_before; ///< … and where the probe was.
    std::function<QString(Side)> m_theory;
    Axis m_axis; ///< As it was told last.
};

} // namespace outcross
