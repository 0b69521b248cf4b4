#include "engine/data/text_corpus.h"

#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/encoding.h"
#include "engine/data/tokeniser.h"
#include "engine/data/utf8.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

constexpr auto kMostTypes = static_cast<std::size_t>(kMaximumVariants);

/// Types in the order in which they turn up, and the text in their numbers.
struct Tally {
    std::vector<std::string_view> types;
    std::vector<std::size_t> counts;
    std::vector<Token> tokens;
};

Tally tallyOf(const std::string& text, const std::string& source, TextUnit unit, const std::stop_token& stop)
{
    PacedStop pacedStop(stop);
    Tally tally;
    std::unordered_map<std::string_view, Token> numbers;
    Tokeniser tokeniser(text, unit);
    for (std::string_view token = tokeniser.next(); !token.empty(); token = tokeniser.next()) {
        pacedStop();
        if (tally.tokens.size() == kMaximumTextTokens)
            throw InputError({unit == TextUnit::Words
                                  ? QT_TRANSLATE_NOOP("engine", "%1: more than %2 words, which is the most")
                                  : QT_TRANSLATE_NOOP("engine", "%1: more than %2 characters, which is the most"),
                              {source, std::to_string(kMaximumTextTokens)}});
        const auto [found, isNew] = numbers.try_emplace(token, static_cast<Token>(tally.types.size()));
        if (isNew) {
            tally.types.push_back(token);
            tally.counts.push_back(0);
        }
        ++tally.counts[found->second];
        tally.tokens.push_back(found->second);
    }
    return tally;
}

void refuseShort(const Tally& tally, const std::string& source, TextUnit unit)
{
    const std::size_t least = kMinimumTextPassages * passageLength(unit);
    if (tally.tokens.size() >= least)
        return;
    throw InputError(
        {unit == TextUnit::Words
             ? QT_TRANSLATE_NOOP("engine", "%1: at least %2 words and punctuation marks were expected, here are %3")
             : QT_TRANSLATE_NOOP("engine", "%1: at least %2 characters were expected, here are %3"),
         {source, std::to_string(least), std::to_string(tally.tokens.size())}});
}

/// Where most letters are of such scripts, and no tool has put blanks between the words, every clause would be a word.
void refuseUnparted(const Tally& tally, const std::string& source)
{
    std::size_t letters = 0;
    std::size_t unparted = 0;
    std::size_t words = 0;
    for (std::size_t i = 0; i < tally.types.size(); ++i) {
        std::size_t here = 0;
        const std::string_view type = tally.types[i];
        for (std::size_t at = 0; at < type.size();) {
            const CodePoint point = codePointAt(type, at);
            letters += isMark(point.value) ? 0 : tally.counts[i];
            here += isOfUnpartedWords(point.value) ? 1 : 0;
            at += point.bytes;
        }
        unparted += here * tally.counts[i];
        words += here > 0 ? tally.counts[i] : 0;
    }
    if (areUnparted(letters, unparted, words))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: most of this text has no blanks between its words, as "
                                                      "Chinese, Japanese and Thai are written; it can be learned by "
                                                      "characters, not by words"),
                          {source}});
}

/// The types by falling frequency, ties by their bytes.
std::vector<Token> ranking(const Tally& tally)
{
    std::vector<Token> order(tally.types.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<Token>(i);
    std::sort(order.begin(), order.end(), [&tally](Token a, Token b) {
        return tally.counts[a] != tally.counts[b] ? tally.counts[a] > tally.counts[b] : tally.types[a] < tally.types[b];
    });
    return order;
}

/// Where there are more types than a token can tell, the rarest become one.
void joinRarest(Tally& tally)
{
    if (tally.types.size() <= kMostTypes)
        return;
    const std::vector<Token> order = ranking(tally);
    std::vector<Token> numbers(order.size(), static_cast<Token>(kMostTypes - 1));
    Tally joined;
    for (std::size_t rank = 0; rank + 1 < kMostTypes; ++rank) {
        numbers[order[rank]] = static_cast<Token>(rank);
        joined.types.push_back(tally.types[order[rank]]);
        joined.counts.push_back(tally.counts[order[rank]]);
    }
    joined.types.push_back(kRareType);
    joined.counts.push_back(0);
    for (std::size_t rank = kMostTypes - 1; rank < order.size(); ++rank)
        joined.counts.back() += tally.counts[order[rank]];
    joined.tokens = std::move(tally.tokens);
    for (Token& token : joined.tokens)
        token = numbers[token];
    tally = std::move(joined);
}

void append(TokenText& to, std::span<const Token> passage)
{
    to.starts.push_back(to.tokens.size());
    to.tokens.insert(to.tokens.end(), passage.begin(), passage.end());
}

} // namespace

bool isOfUnpartedWords(std::uint32_t codePoint)
{
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
    };
    constexpr std::array<Range, 9> kScripts{{{0x0E00, 0x0EFF},
                                             {0x1000, 0x109F},
                                             {0x1780, 0x17FF},
                                             {0x3040, 0x30FF},
                                             {0x31F0, 0x31FF},
                                             {0x3400, 0x9FFF},
                                             {0xF900, 0xFAFF},
                                             {0xFF66, 0xFF9D},
                                             {0x20000, 0x3FFFF}}};
    return std::any_of(kScripts.begin(), kScripts.end(),
                       [codePoint](const Range& range) { return codePoint >= range.first && codePoint <= range.last; });
}

bool areUnparted(std::size_t letters, std::size_t unparted, std::size_t words)
{
    constexpr double kLongWord = 2.5; // letters; words of Chinese that a tool has parted have fewer than two
    return 2 * unparted > letters && static_cast<double>(unparted) > kLongWord * static_cast<double>(words);
}

TextCorpus readText(const std::string& bytes, const std::string& source, TextUnit unit, const std::stop_token& stop)
{
    DecodedText decoded = decodedText(bytes, source);
    Tally tally = tallyOf(decoded.text, source, unit, stop);
    if (unit == TextUnit::Words)
        refuseUnparted(tally, source);
    refuseShort(tally, source, unit);

    TextCorpus corpus;
    corpus.source = source;
    corpus.notes = std::move(decoded.notes);
    corpus.tokens = tally.tokens.size();
    corpus.types = tally.types.size();
    joinRarest(tally);

    const std::vector<Token> order = ranking(tally);
    std::vector<Token> numbers(order.size());
    corpus.vocabulary.unit = unit;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        numbers[order[rank]] = static_cast<Token>(rank);
        corpus.vocabulary.texts.emplace_back(tally.types[order[rank]]);
    }
    for (Token& token : tally.tokens)
        token = numbers[token];

    const std::size_t length = passageLength(unit);
    const std::span<const Token> all(tally.tokens);
    for (std::size_t at = 0, passage = 1; at < all.size(); at += length, ++passage)
        append(passage % kHeldOutEvery == 0 ? corpus.heldOut : corpus.training,
               all.subspan(at, std::min(length, all.size() - at)));
    return corpus;
}

} // namespace outcross
