#include "widgets/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace outcross
{

namespace
{

QFont relativeToApplication(const QString& family, QFontDatabase::SystemFont fallback, double size,
                            QFont::Weight weight)
{
    QFont font(QStringList{family, QFontDatabase::systemFont(fallback).family()});
    font.setStyleHint(fallback == QFontDatabase::FixedFont ? QFont::Monospace : QFont::SansSerif);
    const QFont application = QApplication::font();
    // A platform may give its font in pixels; then there is no point size to scale.
    if (application.pointSizeF() > 0)
        font.setPointSizeF(application.pointSizeF() * size);
    else
        font.setPixelSize(qMax(1, qRound(application.pixelSize() * size)));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont wordFont(double size, QFont::Weight weight)
{
    return relativeToApplication(QStringLiteral("Inter"), QFontDatabase::GeneralFont, size, weight);
}

QFont numberFont(double size, QFont::Weight weight)
{
    return relativeToApplication(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont, size, weight);
}

} // namespace outcross
