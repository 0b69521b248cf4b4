#include "widgets/paint/painting_scope.h"

#include "widgets/style/fonts.h"

#include <QFontInfo>

#include <algorithm>

namespace outcross
{

PaintingScope::PaintingScope(QPainter& painter, const QRectF& rect) : m_painter(painter)
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(Qt::LeftToRight);
}

PaintingScope::~PaintingScope()
{
    m_painter.restore();
}

double typeUnit()
{
    constexpr double kBodyPixels = 13;
    return std::clamp(QFontInfo(wordFont()).pixelSize() / kBodyPixels, 0.75, 4.0);
}

QFont captionFont()
{
    return wordFont(0.87);
}

} // namespace outcross
