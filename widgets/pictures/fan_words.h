#pragma once

#include "widgets/pictures/fan_geometry.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace outcross
{

/// Sets names into the wedges of a fan: along the arc on one or two lines where a wedge is wide, along the radius where
/// it is long, in the largest of four sizes that fits, cut short with an ellipsis if it must be; else not at all.
/// Radial words read from left to right on both sides. Letters are filled outlines: turned by any angle they are drawn
/// fast and alike on every device. Lives inside one paint call.
class WedgeWords
{
public:
    WedgeWords(const FanGeometry& fan, const QFont& font);

    /// `rim` is kept free at the outer edge.
    void paint(QPainter& painter, int depth, std::int64_t slot, const QString& name, const QString& year,
               const QColor& ink, double rim) const;

private:
    /// One size of type, with what it has measured and outlined so far: the same letters come again and again.
    struct Face {
        QFont font;
        QFontMetricsF metrics;
        mutable std::unordered_map<char16_t, double> widths = {};
        mutable std::unordered_map<char16_t, QPainterPath> outlines = {};

        [[nodiscard]] double width(QChar letter) const;
        [[nodiscard]] double width(const QString& text) const;
        [[nodiscard]] const QPainterPath& outline(QChar letter) const;
    };
    struct Wedge {
        double inner = 0;
        double length = 0; ///< Along the radius, without the rim.
        double degrees = 0;
        double span = 0; ///< In radians.
    };

    [[nodiscard]] static bool fits(const Wedge& wedge, const QStringList& lines, const Face& face);
    [[nodiscard]] QPainterPath alongArc(const Wedge& wedge, const QStringList& lines, const Face& face) const;
    [[nodiscard]] QPainterPath tangential(const Wedge& wedge, const QString& name, const QString& year) const;
    [[nodiscard]] QPainterPath radial(const Wedge& wedge, const QString& name) const;

    const FanGeometry& m_fan;
    std::vector<Face> m_faces; ///< The largest first.
};

} // namespace outcross
