#include "widgets/sheets/founders_section.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

enum Source { Equal, Zipf, Distinct, Cats, File, AsGiven };

const std::string kCats = "nancycats";

Source sourceOf(const LineageSpec& spec)
{
    if (spec.data == kCats)
        return Cats;
    if (!spec.data.empty())
        return File;
    switch (spec.startFrequencies) {
    case StartFrequencies::Zipf:
        return Zipf;
    case StartFrequencies::Distinct:
        return Distinct;
    case StartFrequencies::Given:
        return AsGiven;
    case StartFrequencies::Equal:
        break;
    }
    return Equal;
}

bool hasCountedAlleles(const LineageSpec& whole, const KindRow&)
{
    return whole.startFrequencies != StartFrequencies::Given;
}

} // namespace

SectionWords FoundersSection::words()
{
    return {
        tr("Founders"),
        {numberRow("size", tr("Individuals"), tr("N: how many there are in each generation, all demes together."),
                   ValueUnit::Count)
             .named(u"sheetSize"_s),
         choiceRow("data", tr("Their alleles"), {}).named(u"sheetFounders"_s).own().bringing([](SheetSection& section) {
             static_cast<FoundersSection&>(section).sourceChosen();
         }),
         numberRow("variants", tr("Alleles at each locus"), tr("K: how many kinds of allele the founders carry."),
                   ValueUnit::Count)
             .neededWhere(hasCountedAlleles),
         numberRow("exponent", tr("Unevenness"), tr("The k-th most common allele is k to this power times rarer."),
                   ValueUnit::Rate),
         numberRow("loci", tr("Loci"), tr("Places in the genome that are followed. The numbers are means over all."),
                   ValueUnit::Count),
         numberRow("bank", tr("Frozen founders"),
                   tr("So many founders lie in a gene bank; “Gene bank release” brings their gametes back."),
                   ValueUnit::Count)},
    };
}

FoundersSection::FoundersSection(int spacing) : SheetSection(words(), spacing)
{
    fillSources();
}

void FoundersSection::fillSources()
{
    QList<ChoiceItem> items{
        {tr("Equally frequent"), tr("K alleles, each as common as the others: the textbook's start."), Equal},
        {tr("A few common, many rare"), tr("K alleles as unequal as words in a language; the rare ones go first."),
         Zipf},
        {tr("All different"),
         tr("Every copy in a founder is an allele of its own, so two equal alleles are copies of one: identity by "
            "descent."),
         Distinct},
        {tr("Cats of Nancy"), tr("Real genotypes: 237 cats from 17 colonies, 9 microsatellite loci."), Cats},
    };
    if (!m_file.isEmpty())
        items.append(
            {QFileInfo(m_file).fileName(), tr("Real genotypes from %1.").arg(QFileInfo(m_file).fileName()), File});
    if (given().startFrequencies == StartFrequencies::Given)
        items.append({tr("As the scenario says"), tr("The frequencies that the scenario's file gives."), AsGiven});
    constexpr int kChooseFile = 100;
    items.append({tr("From a file…"), tr("Your own genotypes: a CSV table or a GENEPOP file."), kChooseFile});
    choice("data")->setItems(items);
}

void FoundersSection::sourceChosen()
{
    ChoiceRow* sources = choice("data");
    if (sources->value() > AsGiven) {
        sources->setValue(m_source);
        emit fileRequested();
    }
    m_source = sources->value();
}

void FoundersSection::setFile(const QString& path)
{
    if (path.isEmpty())
        return;
    m_file = path;
    fillSources();
    m_source = File;
    choice("data")->setValue(File);
    emit changed();
}

void FoundersSection::setSpec(const LineageSpec& spec, const KindRow& kind)
{
    SheetSection::setSpec(spec, kind);
    m_source = sourceOf(spec);
    m_file = m_source == File ? QString::fromStdString(spec.data) : QString();
    fillSources();
    choice("data")->setValue(m_source);
}

void FoundersSection::write(LineageSpec& spec, const KindRow& kind) const
{
    spec.data = m_source == Cats ? kCats : m_source == File ? m_file.toStdString() : std::string();
    if (m_source != File || given().data != spec.data)
        spec.columns.clear();
    spec.frequencies.clear();
    spec.startFrequencies = m_source == Zipf       ? StartFrequencies::Zipf
                            : m_source == Distinct ? StartFrequencies::Distinct
                            : m_source == AsGiven  ? StartFrequencies::Given
                                                   : StartFrequencies::Equal;
    SheetSection::write(spec, kind);
    if (m_source == AsGiven) {
        spec.frequencies = given().frequencies;
        spec.variants = given().variants;
    }
    // What only acts under a choice that was taken back must not be left behind.
    if (spec.biology.bank == 0)
        spec.forces.memory = 0;
}

SectionWords foundersWords()
{
    return FoundersSection::words();
}

} // namespace outcross
