#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/long_work.h"
#include "app/window/main_window.h"
#include "app/window/window_centre.h"
#include "app/words/captions.h"
#include "app/words/model_readouts.h"
#include "app/words/model_words.h"
#include "app/words/population_readouts.h"
#include "app/words/population_state.h"
#include "app/words/words_in_window.h"
#include "widgets/panels/lineage_panel.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kRoomForMosaics = 890;
constexpr int kRoomForMaps = 1080;
constexpr int kRoomForNotes = 720;
constexpr int kRoomForStreams = 660;
constexpr int kRoomForLargeStreams = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineagesFeature)
};

PortraitLabels labelsFor(const LineageSpec& spec, const Portrait& portrait)
{
    if (!isPopulationKind(spec.kind))
        return modelLabels(spec, portrait);
    PortraitLabels labels;
    labels.variantPattern = Words::tr("allele %1");
    labels.shareTitle = Words::tr("Share of each allele");
    return labels;
}

QStringList locusNames(const LineageSnapshot& lineage)
{
    QStringList names;
    for (std::size_t i = 0; i < lineage.loci.size(); ++i) {
        const QString name = QString::fromStdString(lineage.loci[i]);
        names.append(Words::tr("Locus %1").arg(name.isEmpty() ? QString::number(i + 1) : name));
    }
    return names;
}

/// Whether the picture needs the height more than shares over time do.
bool needsHeight(const LineageSnapshot& lineage, int height)
{
    const PictureKind shown = lineage.picture;
    // A map, a pedigree, a page or a wall of images …
    const bool isLarge = std::holds_alternative<TextPagePortrait>(lineage.portrait->picture) ||
                         std::holds_alternative<ImageWallPortrait>(lineage.portrait->picture);
    if (shown == PictureKind::Standard && !isLarge)
        return false;
    const bool isMosaic = shown == PictureKind::Standard || shown == PictureKind::Kinship || shown == PictureKind::Load;
    return height < (isMosaic && !isLarge ? kRoomForMosaics : kRoomForMaps);
}

/// What the two lineages look like, and how far a slow model is.
class LineagesFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(LineagesFeature)
public:
    explicit LineagesFeature(FrameContext& frame) : Feature(frame) {}

    void attach() override
    {
        for (const Side side : kSides) {
            connect(centre().panels[side], &LineagePanel::locusChosen, this,
                    [this, side](int locus) { session().conductor().showLocus(side, locus); });
            connect(centre().panels[side], &LineagePanel::pictureChosen, this,
                    [this, side](PictureKind kind) { session().conductor().showPicture(side, kind); });
        }
        centre().panels[Side::Right]->setReadoutsTip(
            tr("Means over all loci. Effective: as many equally frequent alleles would be as diverse (1/Σp²). F "
               "compares the share of mixed pairs with what generation 0 would have under random mating; founders from "
               "several colonies start above 0. H is the chance that two copies differ. Fₛₜ: the share of the variety "
               "that lies between demes. Fitness: of the average individual, where 1 is the best or the neutral "
               "one."));
    }

    void showRun() override
    {
        const Snapshot& snapshot = *session().snapshot();
        for (const Side side : kSides)
            centre().panels[side]->setLabels(
                labelsFor(snapshot.document->lineages[side], *snapshot.lineages[side].portrait));
    }

    void showSnapshot() override
    {
        for (const Side side : kSides)
            showLineage(side);
        const Snapshot& snapshot = *session().snapshot();
        const LineageSpec& model = snapshot.document->lineages[Side::Left];
        if (isPopulationKind(model.kind))
            return;
        centre().panels[Side::Left]->setReadoutsTip(modelReadoutsTip(model, snapshot.lineages[Side::Left]));
        showProgress();
    }

    void showTick() override
    {
        if (session().snapshot() && !foundsLong(session().conductor()))
            showProgress();
    }

    /// Notes and the shares over time are shown where there is room for them.
    void fit(const Room& room) override
    {
        const bool notes = !room.isPresenting && room.height >= kRoomForNotes;
        const bool streams = room.height >= (room.isPresenting ? kRoomForLargeStreams : kRoomForStreams);
        const auto& snapshot = session().snapshot();
        for (const Side side : kSides)
            centre().panels[side]->setDetail(
                notes, streams && !(snapshot && needsHeight(snapshot->lineages[side], room.height)));
    }

private:
    void showLineage(Side side)
    {
        const Snapshot& snapshot = *session().snapshot();
        const LineageSnapshot& lineage = snapshot.lineages[side];
        const LineageSpec& spec = snapshot.document->lineages[side];
        LineagePanel* panel = centre().panels[side];
        panel->setSubtitle(lineageSubtitle(snapshot, side));
        panel->setPictures(lineage.portrait, lineage.stream);
        const int demes = side == Side::Right ? populationState(snapshot).demes : 1;
        panel->setReadouts(readoutsFor(spec, lineage, demes));
        QStringList notes;
        for (const Text& note : lineage.portrait->notes)
            notes.append(wordsInWindow(note));
        panel->setNotes(notes.join(u' '));
        panel->setPictureKinds(lineage.pictures, lineage.picture,
                               isPopulationKind(spec.kind) ? QString() : modelStandardPicture(spec));
        const ShownPicture picture{lineage.picture, lineage.portrait->picture.index()};
        if (std::exchange(m_pictures[side], picture) != picture)
            frame().window.fit();
        panel->setLoci(locusNames(lineage), lineage.locus);
    }

    /// How far a slow model is within its generation, and that the other lineage waits: both keep one clock.
    void showProgress()
    {
        const Snapshot& snapshot = *session().snapshot();
        TrainingProgress& training = frame().training;
        training.follow(snapshot);
        if (training.rests())
            return; // as it was, until the next generation begins or nothing does
        if (!training.isShown()) {
            for (const Side side : kSides)
                centre().panels[side]->setActivity({}, -1);
            return;
        }
        const QString generation = countText(static_cast<double>(snapshot.generation + 1));
        const bool stands = session().conductor().busyFor().count() == 0 && !frame().playing.isPlaying();
        const QString words = stands                  ? tr("Paused in generation %1: %2")
                              : training.trainsAnew() ? tr("Training generation %1 with the new values: %2")
                                                      : tr("Training generation %1: %2");
        const double done = training.done();
        centre().panels[Side::Left]->setActivity(words.arg(generation, percentText(std::floor(done * 100) / 100, 0)),
                                                 done);
        centre().panels[Side::Right]->setActivity(tr("waits for the model"), -1);
    }

    using ShownPicture = std::pair<PictureKind, std::size_t>; ///< What was asked for, and what it turned out to be.
    PerSide<ShownPicture> m_pictures{};
};

} // namespace

std::unique_ptr<Feature> makeLineagesFeature(FrameContext& frame)
{
    return std::make_unique<LineagesFeature>(frame);
}

} // namespace outcross
