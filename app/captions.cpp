#include "app/captions.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

class Captions
{
    Q_DECLARE_TR_FUNCTIONS(Captions)
public:
    static QString lost(const Event& event, const std::string& kind)
    {
        const QString start = countText(static_cast<double>(event.start));
        const auto count = static_cast<int>(event.count);
        if (kind == "diploid")
            return tr("The population has lost %n of its %1 alleles.", nullptr, count).arg(start);
        if (kind == "mixture")
            return tr("The model has lost %n of its %1 modes.", nullptr, count).arg(start);
        if (kind == "gaussian")
            return tr("The model no longer writes anything in %n of its %1 ranges.", nullptr, count).arg(start);
        return tr("The model has lost %n of its %1 categories.", nullptr, count).arg(start);
    }

    static QString fixed(const std::string& kind)
    {
        if (kind == "diploid")
            return tr("The population is fixed: one allele is left, everywhere.");
        if (kind == "mixture")
            return tr("The model has collapsed: one mode is left.");
        if (kind == "gaussian")
            return tr("The model has collapsed: all it writes falls into one range.");
        return tr("The model has collapsed: one category is left.");
    }

    static QString what(const Event& event, const std::string& kind)
    {
        const bool ai = event.lineage == Family::Ai;
        switch (event.what) {
        case Occurrence::VariantsLost:
            return lost(event, kind);
        case Occurrence::Fixed:
            return fixed(kind);
        case Occurrence::HalfGone:
            return ai ? tr("Half of the model's diversity is gone.")
                      : tr("Half of the population's diversity is gone.");
        case Occurrence::TenthLeft:
            return ai ? tr("The model has a tenth of its diversity left.")
                      : tr("The population has a tenth of its diversity left.");
        case Occurrence::Steady:
            return (ai ? tr("Steady state: as much comes in as the model loses; on average it keeps %1.")
                       : tr("Steady state: as much comes in as the population loses; on average it keeps %1."))
                .arg(percentText(event.share, 0));
        }
        return {};
    }

    static QString event(const Event& event, const std::string& kind)
    {
        return tr("Generation %1: %2").arg(countText(static_cast<double>(event.generation)), what(event, kind));
    }

    static QString run(const Snapshot& snapshot)
    {
        if (!snapshot.playing && snapshot.pauseReason == PauseReason::MemoryLimit)
            return tr("Generation %1 is as far as a run can go. Reset to start again.")
                .arg(countText(static_cast<double>(snapshot.generation)));
        if (!snapshot.playing && snapshot.pauseReason == PauseReason::PlannedEnd && snapshot.events.empty())
            return tr("The planned end of this scenario. Press Play to go on.");
        if (!snapshot.events.empty()) {
            const Event& newest = snapshot.events.back();
            return event(newest, snapshot.document->lineages[newest.lineage].kind);
        }
        if (snapshot.generation == 0)
            return tr("Both are complete. Press Play (Space) and watch what each loses.");
        return tr("Nothing has been lost for good yet.");
    }

    static QString dataName(const std::string& data)
    {
        if (data == "penguins")
            return tr("the penguins");
        if (data == "old_faithful")
            return tr("Old Faithful");
        if (data == "nancycats")
            return tr("the cats of Nancy");
        return QFileInfo(QString::fromStdString(data)).fileName();
    }

    static QString subtitle(const LineageSpec& spec, const Conditions& conditions)
    {
        const auto size = static_cast<int>(conditions.size);
        const QString count = countText(static_cast<double>(conditions.size));
        if (spec.kind == "diploid" && !spec.data.empty())
            return tr("%n individual(s) of %1, each cell one, each half an allele", nullptr, size)
                .arg(dataName(spec.data));
        if (spec.kind == "diploid")
            return tr("%n diploid(s), each cell an individual, each half an allele", nullptr, size);
        if (spec.kind == "mixture" && !spec.data.empty())
            return tr("Mixture of bell curves for %1, refitted on n = %2 of its own samples")
                .arg(dataName(spec.data), count);
        if (spec.kind == "mixture")
            return tr("Mixture of %n bell curve(s), refitted on n = %1 of its own samples", nullptr, spec.variants)
                .arg(count);
        if (spec.kind == "gaussian")
            return tr("Bell curve, refitted on n = %1 of its own samples").arg(count);
        return tr("%n categories, refitted on n = %1 of its own samples", nullptr, spec.variants).arg(count);
    }

    static QString setting(Family family, const Setting& setting)
    {
        const bool ai = family == Family::Ai;
        switch (setting.quantity) {
        case Quantity::Size:
            return (ai ? tr("samples → %1") : tr("individuals → %1")).arg(countText(setting.value));
        case Quantity::Inflow:
            return (ai ? tr("freshness → %1") : tr("gene flow → %1")).arg(percentText(setting.value));
        case Quantity::Mutation:
            return (ai ? tr("hallucination → %1") : tr("mutation → %1")).arg(rateText(setting.value));
        case Quantity::Selection:
        case Quantity::Memory:
        case Quantity::Exchange:
        case Quantity::KinAvoidance:
            break; // act on no kind of the catalogue yet, so no scenario has them
        }
        return {};
    }
};

} // namespace

QString eventSentence(const Event& event, const std::string& kind)
{
    return Captions::event(event, kind);
}
QString runCaption(const Snapshot& snapshot)
{
    return Captions::run(snapshot);
}
QString lineageSubtitle(const LineageSpec& spec, const Conditions& conditions)
{
    return Captions::subtitle(spec, conditions);
}
QString settingLabel(Family family, const Setting& setting)
{
    return Captions::setting(family, setting);
}

} // namespace outcross
