#pragma once

#include <QPainter>

namespace outcross
{

/// For the length of one picture: everything is clipped to its rectangle, antialiased, and laid out left to right
/// (axes are not mirrored with the language). Restores the painter when it goes out of scope.
class PaintingScope
{
public:
    PaintingScope(QPainter& painter, const QRectF& rect);
    ~PaintingScope();
    PaintingScope(const PaintingScope&) = delete;
    PaintingScope& operator=(const PaintingScope&) = delete;

private:
    QPainter& m_painter;
};

/// How many times larger than ordinary body text the program's type is now (1; 1.6 in presenter mode): line widths and
/// dots grow with it so that they stay legible from the back row.
[[nodiscard]] double typeUnit();

/// The face and size of tick labels and captions inside a picture.
[[nodiscard]] QFont captionFont();

} // namespace outcross
