#include "engine/data/vocabulary.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::array<std::string_view, 16> kClosing{",", ".", ";", ":", "!", "?", ")",   "]",
                                                    "}", "%", "…", "”", "’", "»", "...", "。"};
constexpr std::array<std::string_view, 8> kOpening{"(", "[", "{", "“", "‘", "«", "¿", "¡"};
constexpr std::array<std::string_view, 7> kJoining{"--", "---", "—", "–", "/", "―", "_"};

template <std::size_t Size> bool contains(const std::array<std::string_view, Size>& all, std::string_view text)
{
    return std::find(all.begin(), all.end(), text) != all.end();
}

/// Puts blanks between words; remembers which quotes are open.
class Writer
{
public:
    void write(std::string_view text)
    {
        if (text == kParagraphMark) {
            m_text += '\n';
            m_sticks = true;
            m_quoted = m_halfQuoted = false;
            return;
        }
        const Sides sides = sidesOf(text);
        if (!m_sticks && !sides.left)
            m_text += ' ';
        m_text += text;
        m_sticks = sides.right;
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    /// Where a mark stands close to its neighbour.
    struct Sides {
        bool left = false;
        bool right = false;
    };

    Sides sidesOf(std::string_view text)
    {
        if (text == "\"")
            return quote(m_quoted);
        if (text == "'")
            return quote(m_halfQuoted);
        if (contains(kJoining, text))
            return {true, true};
        return {contains(kClosing, text), contains(kOpening, text)};
    }

    static Sides quote(bool& open)
    {
        open = !open;
        return {!open, open};
    }

    std::string m_text;
    bool m_sticks = true;
    bool m_quoted = false;
    bool m_halfQuoted = false;
};

} // namespace

std::string readableText(const Vocabulary& vocabulary, std::span<const Token> tokens)
{
    if (vocabulary.unit == TextUnit::Words) {
        Writer writer;
        for (const Token token : tokens)
            writer.write(vocabulary.texts[token]);
        return writer.take();
    }
    std::string text;
    for (const Token token : tokens)
        text += vocabulary.texts[token] == kParagraphMark ? std::string_view("\n") : vocabulary.texts[token];
    return text;
}

} // namespace outcross
