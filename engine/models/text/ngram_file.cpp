#include "engine/models/text/ngram_model.h"

#include "engine/base/errors.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>

namespace outcross
{
namespace
{

// The bytes: kMagic, then numbers, lowest byte first: vocabulary size, passage length, order and smoothing (4 bytes
// each); for each length of context how many counts there are (4) and the counts: context (8), token (4), count (4);
// at last the checksum (8) of all before it.
constexpr std::string_view kMagic = "OutcrossNgram1\n";
constexpr std::size_t kCountBytes = 16;
constexpr std::size_t kChecksumBytes = 8;

/// FNV-1a (Fowler, Noll & Vo 1991): finds damage, not forgery.
std::uint64_t checksum(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return hash;
}

void write(std::string& to, std::uint64_t number, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        to += static_cast<char>(number >> 8 * i & 0xFF);
}

class NgramReader
{
public:
    NgramReader(std::string_view bytes, const std::string& source) : m_bytes(bytes), m_source(source)
    {
        const std::size_t shortest = kMagic.size() + kChecksumBytes;
        if (!bytes.starts_with(kMagic) || bytes.size() < shortest)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not a saved n-gram model"), {source}});
        const std::string_view body = bytes.substr(0, bytes.size() - kChecksumBytes);
        m_at = body.size();
        demand(read(kChecksumBytes) == checksum(body));
        m_bytes = body;
        m_at = kMagic.size();
    }

    [[nodiscard]] std::uint64_t read(std::size_t bytes)
    {
        demand(left() >= bytes);
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            number |= std::uint64_t{static_cast<unsigned char>(m_bytes[m_at++])} << 8 * i;
        return number;
    }

    /// A number of 4 bytes in [low, high].
    [[nodiscard]] std::uint32_t number(std::uint32_t low, std::uint32_t high)
    {
        const auto number = static_cast<std::uint32_t>(read(4));
        demand(number >= low && number <= high);
        return number;
    }

    [[nodiscard]] std::vector<NgramCount> counts(std::size_t contextLength, std::uint32_t vocabularySize)
    {
        const std::size_t size = number(0, std::numeric_limits<std::uint32_t>::max());
        demand(left() / kCountBytes >= size);
        std::vector<NgramCount> counts(size);
        std::uint64_t total = 0;
        for (NgramCount& count : counts) {
            count.context = read(8);
            count.token = number(0, vocabularySize - 1);
            count.count = number(1, std::numeric_limits<std::uint32_t>::max());
            total += count.count;
            ContextKey rest = count.context;
            for (std::size_t i = 0; i < contextLength; ++i, rest >>= 16)
                demand((rest & 0xFFFF) < vocabularySize);
            demand(rest == 0 || contextLength == kMaximumContext);
        }
        demand(total <= std::numeric_limits<std::uint32_t>::max());
        demand(std::adjacent_find(counts.begin(), counts.end(), notBefore) == counts.end());
        return counts;
    }

    /// What follows a long context follows the shorter one, too.
    void demandKnown(const std::vector<NgramCount>& longer, const std::vector<NgramCount>& shorter,
                     std::size_t shorterLength) const
    {
        for (const NgramCount& count : longer) {
            const NgramCount wanted{newest(count.context, shorterLength), count.token, 0};
            const auto found =
                std::lower_bound(shorter.begin(), shorter.end(), wanted,
                                 [](const NgramCount& a, const NgramCount& b) { return !notBefore(a, b); });
            demand(found != shorter.end() && found->context == wanted.context && found->token == wanted.token);
        }
    }

    void demandEnd() const { demand(left() == 0); }

private:
    static bool notBefore(const NgramCount& a, const NgramCount& b)
    {
        return std::tie(a.context, a.token) >= std::tie(b.context, b.token);
    }

    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }

    void demand(bool holds) const
    {
        if (!holds)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this saved n-gram model is damaged"), {m_source}});
    }

    std::string_view m_bytes;
    const std::string& m_source;
    std::size_t m_at = 0;
};

} // namespace

std::string NgramModel::saved() const
{
    std::string bytes(kMagic);
    write(bytes, vocabularySize(), 4);
    write(bytes, passageLength(), 4);
    write(bytes, static_cast<std::uint64_t>(m_options.order), 4);
    write(bytes, static_cast<std::uint64_t>(m_options.smoothing), 4);
    for (const NgramLevel& level : m_tables->levels()) {
        const std::vector<NgramCount> counts = level.counts();
        write(bytes, counts.size(), 4);
        for (const NgramCount& count : counts) {
            write(bytes, count.context, 8);
            write(bytes, count.token, 4);
            write(bytes, count.count, 4);
        }
    }
    write(bytes, checksum(bytes), kChecksumBytes);
    return bytes;
}

NgramModel NgramModel::restored(std::string_view bytes, const std::string& source)
{
    NgramReader reader(bytes, source);
    const std::uint32_t vocabularySize = reader.number(1, kMaximumVariants);
    const std::uint32_t passageLength = reader.number(1, std::numeric_limits<std::uint32_t>::max());
    NgramOptions options;
    options.order = static_cast<int>(reader.number(1, kMaximumNgramOrder));
    options.smoothing = static_cast<NgramSmoothing>(reader.number(0, static_cast<int>(NgramSmoothing::KneserNey)));
    std::vector<std::vector<NgramCount>> counts;
    for (std::size_t length = 0; length < static_cast<std::size_t>(options.order); ++length) {
        counts.push_back(reader.counts(length, vocabularySize));
        if (length > 0)
            reader.demandKnown(counts[length], counts[length - 1], length - 1);
    }
    reader.demandEnd();
    NgramModel model(vocabularySize, passageLength, options);
    model.m_tables = std::make_shared<NgramTables>(counts, vocabularySize, options.smoothing, std::stop_token{});
    return model;
}

} // namespace outcross
