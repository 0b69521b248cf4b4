#pragma once

#include "engine/base/errors.h"
#include "engine/base/stream.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/learning.h"
#include "engine/lineage/progress.h"
#include "engine/models/training.h"
#include "engine/retraining/pool.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace outcross
{

/// Which blocks of a lab's stream are for what. Labs other than the first have streams of their own, and so has
/// training that needs many blocks.
inline constexpr std::uint64_t kCorpusBlock = 0; ///< Numbers of items; three more: own, real, novel ones.
inline constexpr std::uint64_t kFitBlock = 4;
inline constexpr std::uint64_t kArchiveBlock = 5;
inline constexpr std::uint64_t kForeignBlock = 6; ///< Items of other labs.
inline constexpr std::uint64_t kPoolBlock = 7;
inline constexpr std::uint64_t kNoiseBlock = 8;
inline constexpr std::uint64_t kTrainingChild = std::uint64_t{1} << 16; ///< Child streams from here on, one a lab.

/// The new items that one lab gathered for a generation, and what is known of where they came from.
template <class Sample> struct Gathered {
    Sample items;
    std::int64_t real = 0; ///< Fresh or archived.
    std::int64_t offered = 0;
    std::int64_t flagged = 0;
    std::int64_t trainedOn = 0; ///< Items in the training set.
};

/// One or more labs, each with its model and its pool, retrained generation by generation: the loop that is the same
/// for every kind of model. A generation is made aside and committed at the end, so it can be stopped in the middle and
/// taken up again. One thread at a time; copies drop an unfinished generation.
template <class Sample, class ModelType> class LabGroup
{
public:
    /// The items of lab `lab` for a generation; `models` are those of the last one, empty where that was the real
    /// thing.
    using Gather =
        std::function<Gathered<Sample>(std::span<const ModelType* const> models, std::size_t lab, const Stream&)>;
    /// Changes freshly fitted models before they count (merging); may be empty.
    using Finish = std::function<void(std::span<const std::unique_ptr<ModelType>>)>;

    /// `prototype`: what generation 1 will be fitted with.
    LabGroup(const LoopSpec& loop, const ModelType& prototype, std::shared_ptr<const Sample> archive) : m_loop(loop)
    {
        for (int lab = 0; lab < loop.labs; ++lab) {
            m_models.push_back(prototype.clone());
            m_pools.emplace_back(loop, archive);
        }
    }
    LabGroup(const LabGroup& other)
        : m_loop(other.m_loop), m_pools(other.m_pools), m_isReal(other.m_isReal), m_progress(other.m_progress)
    {
        for (const auto& model : other.m_models)
            m_models.push_back(model->clone());
    }
    LabGroup& operator=(const LabGroup&) = delete;

    [[nodiscard]] bool isReal() const { return m_isReal; } ///< Nothing has been fitted yet.
    [[nodiscard]] std::size_t labs() const { return m_models.size(); }
    [[nodiscard]] const ModelType& model(std::size_t lab) const { return *m_models[lab]; }
    [[nodiscard]] const Pool<Sample>& pool(std::size_t lab) const { return m_pools[lab]; }
    void countBytes(Footprint& footprint) const
    {
        for (const auto& model : m_models)
            model->countBytes(footprint);
        for (const Pool<Sample>& pool : m_pools)
            pool.countBytes(footprint);
    }
    void reportTo(std::shared_ptr<Progress> progress) { m_progress = std::move(progress); }

    /// Gathers and fits. Throws Cancelled when `stop` asks for it: called again with the same forces, size and stream
    /// it goes on. Nothing counts until commit().
    void make(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop,
              const Gather& gather, const Finish& finish = {})
    {
        if (!m_making || !(m_making->forces == forces) || m_making->size != size ||
            m_making->firstNumber != firstOf(stream))
            m_making.emplace(Making{.forces = forces, .size = size, .firstNumber = firstOf(stream)});
        Making& making = *m_making;
        std::vector<const ModelType*> now;
        if (!m_isReal)
            for (const auto& model : m_models)
                now.push_back(model.get());
        while (making.models.size() < labs()) {
            const std::size_t lab = making.models.size();
            const Stream own = lab == 0 ? stream : stream.child(lab);
            if (making.gathered.size() == lab)
                gatherFor(making, now, lab, own, gather);
            making.models.push_back(fitted(making, lab, own, stop));
        }
        if (finish)
            finish(making.models);
        report(1);
    }

    [[nodiscard]] std::vector<Gathered<Sample>>& gathered() { return m_making->gathered; }
    [[nodiscard]] std::span<const std::unique_ptr<ModelType>> made() const { return m_making->models; }

    /// The generation made is the one that counts. Cannot fail.
    void commit()
    {
        m_models = std::move(m_making->models);
        for (std::size_t lab = 0; lab < labs(); ++lab)
            m_pools[lab].keep(std::move(m_making->gathered[lab].items));
        m_making.reset();
        m_isReal = false;
    }

private:
    struct Making {
        Forces forces;
        std::int64_t size = 0;
        std::uint64_t firstNumber = 0; ///< Of the generation's stream: tells it from any other.
        std::vector<Gathered<Sample>> gathered = {};
        std::vector<std::unique_ptr<ModelType>> models = {};
        Sample trainingSet = {}; ///< Of the lab that comes next.
        std::unique_ptr<ModelType> pupil = {};
        std::unique_ptr<Training> training = {}; ///< Of the pupil; null: its kind is quick.
    };

    static std::uint64_t firstOf(Stream stream) { return stream(); }

    void gatherFor(Making& making, std::span<const ModelType* const> now, std::size_t lab, const Stream& stream,
                   const Gather& gather)
    {
        Gathered<Sample> gathered = gather(now, lab, stream);
        Stream draws = stream.block(kPoolBlock);
        making.trainingSet = m_pools[lab].trainingSet(gathered.items, draws);
        gathered.trainedOn = itemCount(making.trainingSet);
        Stream noise = stream.block(kNoiseBlock);
        blur(making.trainingSet, m_loop.noise, noise);
        making.pupil = m_models[lab]->clone();
        making.training = making.pupil->startTraining(making.trainingSet, stream.child(kTrainingChild + lab));
        making.gathered.push_back(std::move(gathered));
    }

    /// The lab's next model: fitted at once, or slice by slice where its kind takes long.
    std::unique_ptr<ModelType> fitted(Making& making, std::size_t lab, const Stream& stream,
                                      const std::stop_token& stop)
    {
        if (!making.training) {
            making.pupil->fit(making.trainingSet, stream.block(kFitBlock), stop);
            return std::move(making.pupil);
        }
        for (bool done = false; !done;) {
            if (stop.stop_requested())
                throw Cancelled();
            done = making.training->advance();
            report((static_cast<double>(lab) + making.training->progress()) / static_cast<double>(labs()));
        }
        making.training.reset();
        return std::move(making.pupil);
    }

    void report(double done) const
    {
        if (m_progress)
            m_progress->set(done);
    }

    LoopSpec m_loop;
    std::vector<std::unique_ptr<ModelType>> m_models;
    std::vector<Pool<Sample>> m_pools;
    bool m_isReal = true;
    std::optional<Making> m_making;
    std::shared_ptr<Progress> m_progress;
};

} // namespace outcross
