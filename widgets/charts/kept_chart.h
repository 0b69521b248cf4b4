#pragma once

#include "engine/lineage/family.h"
#include "widgets/charts/kept_painter.h"

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
/// Keys while it has the focus: Left and Right ask for a step (Shift: ten), Ctrl+Left and Ctrl+Right move the probe,
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
    void setTheory(std::function<QString(Family)> page) { m_theory = std::move(page); }
    void setFlags(const std::vector<ChartFlag>& flags);

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

    /// Shows the read-out of one generation, or none.
    void setProbe(std::optional<qint64> generation);
    [[nodiscard]] std::optional<qint64> probe() const { return m_probe; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user asked to go on (or, below 0, back) by so many generations.
    void stepRequested(int generations);
    /// The axis stands elsewhere: another size, type or extent.
    void axisMoved(const outcross::KeptChart::Axis& axis);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void invalidate();
    void moveProbe(int direction);
    void describe();
    void tellAxis();

    KeptPicture m_picture;
    KeptPainter m_painter;
    QPixmap m_rendered; ///< Null when out of date.
    std::optional<qint64> m_probe;
    std::function<QString(Family)> m_theory;
    Axis m_axis; ///< As it was told last.
};

} // namespace outcross
