#include "widgets/charts/replicate_bands.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace outcross
{

namespace
{

constexpr double kGap = 6;
constexpr double kAfterTitle = 16;
constexpr int kFewLetters = 12;

/// What stands before the shares, in ever fewer words.
QStringList leadsByLength(const ReplicatePicture& lives, std::int64_t at, std::int64_t generation)
{
    const auto words = [&](const char* sentence) { // not every one has all three numbers, which arg() asks for
        return QCoreApplication::translate("Replicates", sentence)
            .replace(QLatin1StringView("%1"), countText(lives.lives))
            .replace(QLatin1StringView("%2"), countText(static_cast<double>(at)))
            .replace(QLatin1StringView("%3"), countText(static_cast<double>(generation)));
    };
    constexpr std::int64_t kNatural = 20; // a twentieth behind, and who plays fast is a little ahead anyway
    if (generation - at > std::max(kNatural, generation / kNatural))
        return {words(QT_TRANSLATE_NOOP("Replicates", "%1 other lives, at generation %2 of %3; lost more than half:")),
                words(QT_TRANSLATE_NOOP("Replicates", "%1 other lives, at generation %2 of %3:")),
                words(QT_TRANSLATE_NOOP("Replicates", "%1 lives, at %2 of %3:"))};
    QStringList leads;
    if (lives.look == ReplicateLook::Bands)
        leads << words(QT_TRANSLATE_NOOP(
            "Lives", "%1 other lives (median, middle 50 and 90 %); lost more than half by generation %2:"));
    return leads << words(QT_TRANSLATE_NOOP("Replicates", "%1 other lives; lost more than half by generation %2:"))
                 << words(QT_TRANSLATE_NOOP("Replicates", "%1 other lives; lost more than half:"))
                 << words(QT_TRANSLATE_NOOP("Replicates", "%1 lives:"));
}

} // namespace

double paintReplicateLine(QPainter& painter, const QRectF& title, double baseline, double needed,
                          const ReplicatePicture& lives, std::int64_t generation, const Theme& theme)
{
    if (lives.lives == 0 || title.isNull())
        return title.right();
    const QFont leadFont = wordFont(0.87);
    const QFont shareFont = numberFont(0.87, QFont::DemiBold);
    const QFontMetricsF words(leadFont);
    const QFontMetricsF numbers(shareFont);
    const double room = title.width() - needed - kAfterTitle;
    painter.setFont(leadFont);
    painter.setPen(theme.mutedText);
    const std::int64_t at = std::min(generation, lives.newest());
    if (at < 0) {
        if (lives.note.isEmpty() || room < words.horizontalAdvance(lives.note.left(kFewLetters)))
            return title.right();
        const QString note = words.elidedText(lives.note, Qt::ElideRight, room);
        const double left = title.right() - words.horizontalAdvance(note);
        painter.drawText(QPointF(left, baseline), note);
        return left - kAfterTitle;
    }

    struct Share {
        Side side;
        QColor color;
        QString text;
    };
    std::vector<Share> shares;
    double width = 0;
    const double mark = numbers.capHeight();
    for (const auto& [side, color] : {std::pair{Side::Left, theme.ai}, {Side::Right, theme.population}}) {
        shares.push_back({side, color, percentText(lives.row(side, at)->halved, 0)});
        width += 2 * kGap + mark + kGap / 2 + numbers.horizontalAdvance(shares.back().text);
    }
    const QStringList leads = leadsByLength(lives, at, generation);
    const auto lead = std::find_if(leads.begin(), leads.end(),
                                   [&](const QString& one) { return words.horizontalAdvance(one) + width <= room; });
    if (lead == leads.end())
        return title.right();
    const double left = title.right() - words.horizontalAdvance(*lead) - width;
    painter.drawText(QPointF(left, baseline), *lead);
    double x = left + words.horizontalAdvance(*lead);
    painter.setFont(shareFont);
    for (const Share& share : shares) {
        // As at the ends of the lines: a disc for the AI lineage, a square for the population.
        x += 2 * kGap;
        const QRectF place(x, baseline - mark, mark, mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(share.color);
        share.side == Side::Left ? painter.drawEllipse(place) : painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        x += mark + kGap / 2;
        painter.setPen(theme.text);
        painter.drawText(QPointF(x, baseline), share.text);
        x += numbers.horizontalAdvance(share.text);
    }
    painter.setBrush(Qt::NoBrush);
    return left - kAfterTitle;
}

} // namespace outcross
