#pragma once

#include "widgets/charts/kept_painter.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <optional>

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
    void setHistory(const HistoryView& ai, const HistoryView& population);
    /// Why a lineage has no expected curve (any more); empty: it has one.
    void setNoExpectation(const QString& ai, const QString& population);
    void setFlags(const std::vector<ChartFlag>& flags);

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

protected:
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

    KeptPicture m_picture;
    KeptPainter m_painter;
    QPixmap m_rendered; ///< Null when out of date.
    std::optional<qint64> m_probe;
};

} // namespace outcross
