#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QFont>
#include <QPainter>
#include <QString>

#include <cstddef>
#include <vector>

namespace outcross
{

/// Words of a vocabulary set one after another in rows, the commonest first, those that died out struck through. Where
/// not all have room, as many as have are taken evenly from all of them. Lives inside one paint call.
class VocabularyBar
{
public:
    VocabularyBar(const TextPagePortrait& portrait, const QRectF& area, const QFont& font);

    void paint(QPainter& painter, const Theme& theme) const;
    [[nodiscard]] std::size_t words() const { return m_placed.size(); }

private:
    struct Placed {
        QPointF baseline;
        std::size_t word = 0;
    };
    /// `count` words, evenly from all; empty where they have no room.
    [[nodiscard]] std::vector<Placed> place(std::size_t count) const;

    const TextPagePortrait& m_portrait;
    QRectF m_area;
    QFont m_font;
    std::vector<QString> m_texts;
    std::vector<double> m_widths;
    std::vector<Placed> m_placed;
};

/// A token as a reader sees it: blanks as signs (where tokens are characters, they are among them), long ones cut.
[[nodiscard]] QString visibleToken(const std::string& word);

} // namespace outcross
