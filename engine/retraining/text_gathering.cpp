#include "engine/retraining/text_gathering.h"

#include "engine/models/multinomial.h"
#include "engine/retraining/corpus_counts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace outcross
{
namespace
{

/// Secret of those who mark; the same for every lab, so that any lab's text can be told.
constexpr std::uint64_t kWatermarkKey = 0x6f75'7463'726f'7373;

Watermark watermarkOf(const WatermarkSpec& spec)
{
    return {.key = kWatermarkKey, .greenShare = spec.greenShare, .bias = spec.bias, .threshold = spec.threshold};
}

TextCuration plainly(const Learning& learning)
{
    TextCuration curation;
    if (learning.watermark.isOn)
        curation.watermark = watermarkOf(learning.watermark);
    return curation;
}

/// How all passages are written, or (TopK, Beam) a share `strength` of them.
TextCuration strictly(const Learning& learning, double strength)
{
    TextCuration curation = plainly(learning);
    switch (learning.curation.by) {
    case CurationKind::Temperature:
        curation.kind = TextCurationKind::Temperature;
        curation.value = 1 - strength;
        break;
    case CurationKind::TopP:
        curation.kind = TextCurationKind::TopP;
        curation.value = 1 - strength;
        break;
    case CurationKind::TopK:
        curation.kind = TextCurationKind::TopK;
        curation.value = learning.curation.keep;
        break;
    case CurationKind::Beam:
        curation.kind = TextCurationKind::Beam;
        curation.value = learning.curation.keep;
        break;
    case CurationKind::None:
    case CurationKind::Truncation:
    case CurationKind::Reward:
    case CurationKind::Verification: // of other kinds
        break;
    }
    return curation;
}

bool isForAShare(CurationKind by)
{
    return by == CurationKind::TopK || by == CurationKind::Beam;
}

/// A text with the passages of `text` for which `keeps` is true.
template <class Keeps> TokenText sifted(const TokenText& text, const Keeps& keeps)
{
    TokenText kept;
    for (std::size_t i = 0; i < text.passages(); ++i)
        if (keeps(i))
            appendPassage(kept, text.passage(i));
    return kept;
}

/// The passages offered at once: real and archived ones, then those of each model.
struct Offered {
    TokenText text;
    std::size_t real = 0; ///< The first ones.
};

Offered offer(const TextTask& task, std::span<const LanguageModel* const> models, const CorpusCounts& counts,
              Stream& draws, const std::stop_token& stop)
{
    Offered offered;
    offered.text = task.reality.passages(counts.real, draws);
    for (std::int64_t i = 0; i < counts.archived; ++i)
        appendPassage(offered.text, task.archive->passage(draws.below(task.archive->passages())));
    offered.real = offered.text.passages();
    for (std::size_t by = 0; by < models.size(); ++by) {
        const auto length = static_cast<std::int64_t>(models[by]->passageLength());
        if (counts.fromLab[by] > 0)
            append(offered.text, writtenText(*models[by], task.learning, task.forces.selection,
                                             counts.fromLab[by] * length, draws, stop));
    }
    return offered;
}

void mutate(TokenText& text, double chance, std::size_t types, Stream& draws)
{
    const auto count = static_cast<std::int64_t>(text.tokens.size());
    const std::int64_t changed = drawBinomial(count, chance, draws);
    if (changed == 0)
        return;
    std::int64_t left = changed;
    for (std::int64_t i = 0; i < count && left > 0; ++i)
        if (draws.uniform() * static_cast<double>(count - i) < static_cast<double>(left)) { // selection sampling
            text.tokens[static_cast<std::size_t>(i)] = static_cast<Token>(draws.below(types));
            --left;
        }
}

void cut(TokenText& text, std::size_t tokens)
{
    text.tokens.resize(std::min(text.tokens.size(), tokens));
    while (!text.starts.empty() && text.starts.back() >= text.tokens.size())
        text.starts.pop_back();
}

} // namespace

TokenText writtenText(const LanguageModel& model, const Learning& learning, double strength, std::int64_t tokens,
                      Stream& stream, const std::stop_token& stop)
{
    const TextCuration strict = strictly(learning, strength);
    if (!isForAShare(learning.curation.by))
        return model.sampleCurated(tokens, strength == 0 ? plainly(learning) : strict, stream, stop);
    const auto length = static_cast<std::int64_t>(model.passageLength());
    const std::int64_t passages = (tokens + length - 1) / length;
    const std::int64_t curated = std::min(tokens, length * drawBinomial(passages, strength, stream));
    TokenText text;
    if (curated > 0)
        text = model.sampleCurated(curated, strict, stream, stop);
    if (curated < tokens)
        append(text, model.sampleCurated(tokens - curated, plainly(learning), stream, stop));
    return text;
}

Gathered<TokenText> gatherText(const TextTask& task, std::span<const LanguageModel* const> models, std::size_t lab,
                               const Stream& stream, const std::stop_token& stop)
{
    const Learning& learning = task.learning;
    const auto length = static_cast<std::int64_t>(passageLength(task.reality.corpus().vocabulary.unit));
    const bool tests = learning.watermark.isOn && !models.empty();
    Forces forces = task.forces;
    forces.mutation = 0; // of tokens, below
    if (tests)
        forces.kinAvoidance = 0; // the passages themselves are put to the test
    const CorpusPlace place{lab, static_cast<std::size_t>(learning.loop.labs), !models.empty()};
    Stream draws = stream.block(kCorpusBlock);

    Gathered<TokenText> gathered;
    std::int64_t passages = 0;
    const auto missing = [&] { return task.size - static_cast<std::int64_t>(gathered.items.tokens.size()); };
    for (int reading = 0; missing() > 0; ++reading) { // real passages may be shorter
        const CorpusCounts counts =
            drawCounts((missing() + length - 1) / length, forces, learning.loop, learning.detector, place, draws);
        const Offered offered = offer(task, models, counts, draws, stop);
        std::vector<bool> passes(offered.text.passages(), true);
        if (tests && reading < kMaximumReadings)
            for (std::size_t i = 0; i < passes.size(); ++i)
                passes[i] = !(draws.uniform() < task.forces.kinAvoidance &&
                              isWatermarked(watermarkOf(learning.watermark), offered.text.passage(i)));
        const TokenText kept = sifted(offered.text, [&](std::size_t i) { return passes[i]; });
        const auto through = static_cast<std::int64_t>(kept.passages());
        gathered.real += std::count(passes.begin(), passes.begin() + static_cast<std::ptrdiff_t>(offered.real), true);
        gathered.offered += counts.offered;
        gathered.flagged += counts.flagged + static_cast<std::int64_t>(passes.size()) - through;
        passages += through;
        append(gathered.items, kept);
    }
    cut(gathered.items, static_cast<std::size_t>(task.size));
    mutate(gathered.items, task.forces.mutation, task.reality.types(), draws);
    gathered.real = gathered.real * task.size / std::max<std::int64_t>(passages, 1); // in tokens, as items count
    return gathered;
}

} // namespace outcross
