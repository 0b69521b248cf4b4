#include "app/features/files/export_source.h"

#include "app/files/picture_file.h"
#include "app/files/shipped.h"
#include "app/words/captions.h"
#include "engine/kinds/catalogue.h"
#include "engine/run/data_notes.h"
#include "engine/tables/census_table.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/panels/lineage_panel.h"
#include "widgets/pictures/paint_portrait.h"
#include "widgets/pictures/paint_stream.h"
#include "widgets/pictures/portrait_view.h"
#include "widgets/pictures/stream_view.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kMargin = 16;
constexpr double kLineGap = 4;

/// A view with its title above it on a card, as it would stand in a text.
QImage titled(const QSizeF& view, const QString& title, const QString& subtitle, const Theme& theme, double scale,
              const std::function<void(QPainter&, const QRectF&)>& paint)
{
    const QFont titleFont = wordFont(1.15, QFont::Bold);
    const QFont subtitleFont = wordFont(0.85);
    const double titleHeight = QFontMetricsF(titleFont).height();
    const double subtitleHeight = QFontMetricsF(subtitleFont).height();
    const double top = kMargin + titleHeight + kLineGap + subtitleHeight + kMargin / 2;
    // Whole pixels at scale 1, so that every scale is an exact multiple.
    const QSize size = QSizeF(view.width() + 2 * kMargin, top + view.height() + kMargin).toSize();

    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(theme.text);
    painter.setFont(titleFont);
    painter.drawText(QRectF(kMargin, kMargin, view.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(theme.mutedText);
    painter.setFont(subtitleFont);
    painter.drawText(QRectF(kMargin, kMargin + titleHeight + kLineGap, view.width(), subtitleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(subtitleFont).elidedText(subtitle, Qt::ElideRight, view.width()));
    paint(painter, QRectF(QPointF(kMargin, top), view));
    painter.end();
    return image;
}

QString locusName(const LineageSnapshot& lineage)
{
    const auto locus = static_cast<std::size_t>(lineage.locus);
    const QString name = locus < lineage.loci.size() ? QString::fromStdString(lineage.loci[locus]) : QString();
    return name.isEmpty() ? QString::number(lineage.locus + 1) : name;
}

QString runTitle(const Scenario& document)
{
    const QString title = scenarioText(document.title);
    return title.isEmpty() ? QCoreApplication::translate("Export", "AI lineage and population") : title;
}

/// What a figure needs below its title to stand alone.
QString runSubtitle(const Snapshot& snapshot, const Scenario& document)
{
    return QCoreApplication::translate("Export", "n = %1 samples, N = %2 individuals, seed %3, generations 0 to %4")
        .arg(countText(static_cast<double>(document.lineages[Side::Left].size)),
             countText(static_cast<double>(document.lineages[Side::Right].size)))
        .arg(document.seed)
        .arg(countText(static_cast<double>(snapshot.newest)));
}

Side sideOfItem(ExportItem item)
{
    return item == ExportItem::AiPortrait || item == ExportItem::AiStream ? Side::Left : Side::Right;
}

} // namespace

QImage ExportSource::picture(ExportItem item, double scale, const Theme& theme) const
{
    QImage image;
    if (item == ExportItem::Window) {
        image = window(scale);
    } else if (item == ExportItem::Chart) {
        image = titled(chart->size(), runTitle(document), runSubtitle(*snapshot, document), theme, scale,
                       [&](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect, theme); });
    } else {
        const Side side = sideOfItem(item);
        const LineagePanel* panel = panels[side];
        const LineageSnapshot& shown = snapshot->lineages[side];
        const QString title = (side == Side::Left ? QCoreApplication::translate("Export", "AI lineage, generation %1")
                                                  : QCoreApplication::translate("Export", "Population, generation %1"))
                                  .arg(countText(static_cast<double>(snapshot->generation)));
        QString subtitle = lineageSubtitle(*snapshot, side);
        if (shown.allLoci > 1)
            subtitle += u"; "_s + QCoreApplication::translate("Export", "locus %1").arg(locusName(shown));
        subtitle += u"; "_s + QCoreApplication::translate("Export", "seed %1").arg(document.seed);
        const bool portrait = item == ExportItem::AiPortrait || item == ExportItem::PopulationPortrait;
        const PortraitLabels& labels = panel->portraitView()->labels();
        const QSize size = portrait ? panel->portraitView()->size() : panel->streamView()->size();
        image = titled(size, title, subtitle, theme, scale, [&](QPainter& painter, const QRectF& rect) {
            if (portrait) {
                paintPortrait(painter, rect, *shown.portrait, theme, labels, panel->portraitView()->options());
            } else {
                StreamImage fresh;
                paintStream(painter, rect, shown.stream, theme, labels, fresh);
            }
        });
    }
    describePicture(image, document, snapshot->generation);
    return image;
}

std::string ExportSource::table() const
{
    return censusTableHead(document, 1, notesOf(snapshot->origins)) +
           censusTableRows(0, {{snapshot->lineages[Side::Left].reached, snapshot->lineages[Side::Right].reached}},
                           censusLayout(snapshot->document->lineages));
}

QString ExportSource::proposedName(ExportItem item) const
{
    const auto name = [item] {
        switch (item) {
        case ExportItem::Chart:
            return u"chart"_s;
        case ExportItem::AiPortrait:
            return u"ai"_s;
        case ExportItem::AiStream:
            return u"ai-stream"_s;
        case ExportItem::PopulationPortrait:
            return u"population"_s;
        case ExportItem::PopulationStream:
            return u"population-stream"_s;
        case ExportItem::Window:
            return u"window"_s;
        case ExportItem::Table:
            return u"census"_s;
        }
        return QString();
    };
    const QString ending = item == ExportItem::Table ? u"csv"_s : u"png"_s;
    return u"outcross-%1-%2.%3"_s.arg(name()).arg(snapshot->generation).arg(ending);
}

} // namespace outcross
