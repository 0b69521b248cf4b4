#include "app/words/deed_captions.h"

#include "app/words/kind_words.h"
#include "engine/kinds/catalogue.h"
#include "engine/lineage/deed_rows.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

QString number(std::int64_t value)
{
    return countText(static_cast<double>(value));
}

int plural(std::int64_t value)
{
    return static_cast<int>(std::min<std::int64_t>(value, kMaximumSize));
}

class DeedCaptions
{
    Q_DECLARE_TR_FUNCTIONS(DeedCaptions)
public:
    DeedCaptions(const Event& told, const LineageSpec& spec)
        : m_event(told), m_deed(told.deed), m_isModel(natureOf(spec.kind) == Nature::Model), m_spec(spec),
          m_cats(spec.data == "nancycats")
    {
    }

    [[nodiscard]] QString sentence() const { return (this->*rowOfWords(m_deed.what).sentence)(); }

    [[nodiscard]] static QString label(const Deed& deed, Nature nature)
    {
        return rowOfWords(deed.what).label(deed, nature);
    }

private:
    /// What is said of one deed.
    struct Row {
        DeedKind id;
        QString (DeedCaptions::*sentence)() const;
        QString (*label)(const Deed& deed, Nature nature);
    };
    static const Row& rowOfWords(DeedKind what);

    [[nodiscard]] QString founders() const
    {
        return tr("Founder event: %1 of %2 founded this generation alone; %3.")
            .arg(number(m_event.concerned), many(m_event.sizeBefore), variants());
    }

    [[nodiscard]] QString fragments() const
    {
        return tr("Fragmented: %1 in %n deme(s), and nobody moves between them.", nullptr, plural(m_event.concerned))
            .arg(many(m_event.sizeAfter));
    }

    [[nodiscard]] QString reconnection() const
    {
        return tr("Reconnected: %1 are one population again; %2.").arg(many(m_event.sizeAfter), variants());
    }

    [[nodiscard]] QString bank() const
    {
        return tr("Gene bank: %1 frozen. “Gene bank release” brings their alleles back.").arg(many(m_event.concerned));
    }

    [[nodiscard]] QString families() const
    {
        return m_deed.on ? tr("Equal families: from now on every parent leaves as many offspring as the others, and "
                              "drift is about half as strong.")
                         : tr("Families differ by chance again, and drift is as strong as it was.");
    }

    static QString bottleneckLabel(const Deed& deed, Nature nature)
    {
        // n of a model, N of a population: both may stand under one flag.
        const QString size = (nature == Nature::Model ? u"n = "_s : u"N = "_s) + number(deed.count);
        return deed.generations > 1
                   ? tr("bottleneck → %1 (%n generations)", nullptr, plural(deed.generations)).arg(size)
                   : tr("bottleneck → %1").arg(size);
    }

    static QString translocationLabel(const Deed& deed, Nature)
    {
        if (deed.each && deed.count == 0)
            return tr("translocation ends");
        return (deed.each ? tr("+%1 each generation") : tr("+%1 brought in")).arg(number(deed.count));
    }

    [[nodiscard]] QString many(std::int64_t count) const
    {
        if (m_isModel)
            return withGroups(tr("%n sample(s)", nullptr, plural(count)), count);
        if (m_cats)
            return tr("%n cat(s)", nullptr, plural(count));
        return withGroups(tr("%n individual(s)", nullptr, plural(count)), count);
    }

    /// "5 of 16 alleles gone", from the generation before to the one that the deed changed.
    [[nodiscard]] QString variants() const
    {
        const std::int64_t lost = m_event.variantsBefore - m_event.variantsAfter;
        if (lost < 0)
            return m_isModel ? tr("%1 more alive than before").arg(number(-lost))
                             : tr("%n allele(s) more than before", nullptr, plural(-lost));
        const QString gone = number(lost);
        const QString of = number(m_event.variantsBefore);
        if (!m_isModel)
            return lost == 0 ? tr("no allele lost") : tr("%1 of %2 alleles gone").arg(gone, of);
        const VariantWords& words = variantWords(m_spec);
        return lost == 0 ? tr(words.noneLost) : tr(words.someLost).arg(gone, of);
    }

    [[nodiscard]] QString bottleneck() const
    {
        const QString sizes = tr("%1 → %2", "numbers before and after a bottleneck")
                                  .arg(number(m_event.sizeBefore), many(m_event.sizeAfter));
        if (m_deed.generations > 1)
            return tr("Bottleneck for %n generations: %1; %2.", nullptr, plural(m_deed.generations))
                .arg(sizes, variants());
        return tr("Bottleneck: %1; %2.").arg(sizes, variants());
    }

    [[nodiscard]] QString translocation() const
    {
        if (m_deed.each && m_deed.count == 0)
            return tr("Translocation has ended: nobody is brought in any more.");
        const QString who = many(m_event.concerned);
        if (m_deed.each)
            return tr("Translocation: %1 brought in, now and in every generation to come; %2.").arg(who, variants());
        if (m_deed.from == Deed::kFromFounders)
            return tr("Translocation: %1 like the founders brought in; %2.").arg(who, variants());
        return tr("Translocation: %1 moved from deme %2 to deme %3; %4.")
            .arg(who, number(m_deed.from + 1), number(m_deed.to + 1), variants());
    }

    [[nodiscard]] QString pathogen() const
    {
        if (m_event.concerned >= m_event.sizeBefore)
            return tr("A pathogen killed all %1: all had the one genotype that it matches.")
                .arg(many(m_event.sizeBefore));
        return tr("A pathogen killed %1 of %2, all with the genotype that it matches; %3.")
            .arg(number(m_event.concerned), many(m_event.sizeBefore), variants());
    }

    const Event& m_event;
    const Deed& m_deed;
    bool m_isModel;
    const LineageSpec& m_spec;
    bool m_cats;
};

const DeedCaptions::Row& DeedCaptions::rowOfWords(DeedKind what)
{
    static constexpr std::array kRows{
        Row{DeedKind::Bottleneck, &DeedCaptions::bottleneck, bottleneckLabel},
        Row{DeedKind::Founders, &DeedCaptions::founders,
            [](const Deed& deed, Nature) {
                return withGroups(tr("%n founder(s)", nullptr, plural(deed.count)), deed.count);
            }},
        Row{DeedKind::Fragment, &DeedCaptions::fragments,
            [](const Deed& deed, Nature) { return tr("fragments: %1").arg(number(deed.count)); }},
        Row{DeedKind::Reconnect, &DeedCaptions::reconnection, [](const Deed&, Nature) { return tr("reconnected"); }},
        Row{DeedKind::Translocate, &DeedCaptions::translocation, translocationLabel},
        Row{DeedKind::Freeze, &DeedCaptions::bank,
            [](const Deed& deed, Nature) { return tr("%1 frozen").arg(number(deed.count)); }},
        Row{DeedKind::Pathogen, &DeedCaptions::pathogen, [](const Deed&, Nature) { return tr("pathogen"); }},
        Row{DeedKind::EqualFamilies, &DeedCaptions::families,
            [](const Deed& deed, Nature) { return deed.on ? tr("equal families") : tr("families by chance"); }},
    };
    static_assert(areInOrder(kRows, &Row::id) && kRows.size() == kDeedRows.size());
    return kRows[static_cast<std::size_t>(what)];
}

} // namespace

QString deedSentence(const Event& event, const LineageSpec& spec)
{
    return DeedCaptions(event, spec).sentence();
}

QString deedLabel(const Deed& deed, Nature nature)
{
    return DeedCaptions::label(deed, nature);
}

} // namespace outcross
