#include "app/features/map/phase_picture.h"

#include "app/files/picture_file.h"
#include "app/files/shipped.h"
#include "widgets/charts/heat_picture.h"
#include "widgets/style/accent.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhasePicture)
};

constexpr double kMargin = 20;
constexpr double kGap = 28;
constexpr double kLineGap = 4;
constexpr QSizeF kMap{560, 460};

} // namespace

QString phaseSubtitle(const PhaseMap& map, const PhaseMeasure& measure)
{
    const SweepSpec& spec = map.spec();
    return Words::tr("%1 at generation %2; %n lives in each cell", nullptr, static_cast<int>(spec.replicates))
        .arg(measure.name, countText(static_cast<double>(spec.scenario.generations)));
}

QImage phasePicture(const PhaseMap& map, const PhaseMeasure& measure, const Theme& theme, double scale)
{
    const SweepSpec& spec = map.spec();
    const QFont titleFont = wordFont(1.15, QFont::Bold);
    const QFont mapFont = wordFont(1, QFont::Bold);
    const QFont subtitleFont = wordFont(0.85);
    const double titleHeight = QFontMetricsF(titleFont).height();
    const double subtitleHeight = QFontMetricsF(subtitleFont).height();
    const double mapTitleHeight = QFontMetricsF(mapFont).height() + kLineGap;
    const double top = kMargin + titleHeight + kLineGap + subtitleHeight + kMargin / 2;
    const double width = 2 * kMap.width() + kGap;
    const QSize size = QSizeF(width + 2 * kMargin, top + mapTitleHeight + kMap.height() + kMargin).toSize();

    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    const QString title = scenarioText(spec.scenario.title);
    painter.setPen(theme.text);
    painter.setFont(titleFont);
    painter.drawText(QRectF(kMargin, kMargin, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     title.isEmpty() ? Words::tr("Where collapse begins")
                                     : Words::tr("Where collapse begins: %1").arg(title));
    painter.setPen(theme.mutedText);
    painter.setFont(subtitleFont);
    painter.drawText(QRectF(kMargin, kMargin + titleHeight + kLineGap, width, subtitleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     Words::tr("%1; seed %2").arg(phaseSubtitle(map, measure)).arg(spec.scenario.seed));
    for (const Side side : kSides) {
        const bool isAi = side == Side::Left;
        const QRectF place(QPointF(kMargin + (isAi ? 0 : kMap.width() + kGap), top + mapTitleHeight), kMap);
        painter.setPen(accentColor(isAi ? Accent::Ai : Accent::Population, theme));
        painter.setFont(mapFont);
        painter.drawText(QRectF(place.left(), top, place.width(), mapTitleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         isAi ? Words::tr("AI lineage") : Words::tr("Population"));
        paintHeat(painter, place, map.picture(side, measure), theme);
    }
    painter.end();
    describePicture(image, spec.scenario, spec.scenario.generations);
    image.setText(u"Sweep"_s, QString::fromStdString(sweepJson(map.specOf(measure), true)));
    return image;
}

} // namespace outcross
