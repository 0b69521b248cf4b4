#include "widgets/sheets/biology_section.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

enum Source { Equal, Zipf, Distinct, Cats, File, AsGiven };

const std::string kCats = "nancycats";
constexpr double kLargestExponent = 10;

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

} // namespace

FoundersSection::FoundersSection() : BiologySection(tr("Founders"))
{
    m_size = add(new NumberRow(tr("Individuals"), tr("N: how many there are in each generation, all demes together."),
                               ValueUnit::Count, 1, static_cast<double>(kMaximumSize)));
    m_size->setObjectName(u"sheetSize"_s);
    m_sources = new ChoiceRow(tr("Their alleles"), {});
    connect(m_sources, &ChoiceRow::changed, this, &FoundersSection::sourceChosen); // before anybody reads the page
    add(m_sources);
    m_sources->setObjectName(u"sheetFounders"_s);
    m_alleles = add(new NumberRow(tr("Alleles at each locus"), tr("K: how many kinds of allele the founders carry."),
                                  ValueUnit::Count, 1, kMaximumVariants));
    m_exponent = add(new NumberRow(tr("Unevenness"), tr("The k-th most common allele is k to this power times rarer."),
                                   ValueUnit::Rate, 0, kLargestExponent));
    m_loci =
        add(new NumberRow(tr("Loci"), tr("Places in the genome that are followed. The numbers are means over all."),
                          ValueUnit::Count, 1, kMaximumLoci));
    m_bank =
        add(new NumberRow(tr("Frozen founders"),
                          tr("So many founders lie in a gene bank; “Gene bank release” brings their gametes back."),
                          ValueUnit::Count, 0, static_cast<double>(kMaximumSize)));
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
    if (m_given.startFrequencies == StartFrequencies::Given)
        items.append({tr("As the scenario says"), tr("The frequencies that the scenario's file gives."), AsGiven});
    constexpr int kChooseFile = 100;
    items.append({tr("From a file…"), tr("Your own genotypes: a CSV table or a GENEPOP file."), kChooseFile});
    m_sources->setItems(items);
}

void FoundersSection::sourceChosen()
{
    if (m_sources->value() > AsGiven) {
        m_sources->setValue(m_source);
        emit fileRequested();
    }
    m_source = m_sources->value();
}

void FoundersSection::setFile(const QString& path)
{
    if (path.isEmpty())
        return;
    m_file = path;
    fillSources();
    m_source = File;
    m_sources->setValue(File);
    emit changed();
}

void FoundersSection::setSpec(const LineageSpec& spec)
{
    m_given = spec;
    m_source = sourceOf(spec);
    m_file = m_source == File ? QString::fromStdString(spec.data) : QString();
    fillSources();
    m_sources->setValue(m_source);
    m_size->setValue(static_cast<double>(spec.size));
    m_alleles->setValue(spec.variants);
    m_exponent->setValue(spec.zipfExponent);
    m_loci->setValue(spec.loci);
    m_bank->setValue(static_cast<double>(spec.biology.bank));
}

void FoundersSection::write(LineageSpec& spec) const
{
    const LineageSpec plain;
    spec.size = static_cast<std::int64_t>(m_size->value());
    spec.biology.bank = static_cast<std::int64_t>(m_bank->value());
    const bool real = m_source == Cats || m_source == File;
    spec.data = m_source == Cats ? kCats : m_source == File ? m_file.toStdString() : std::string();
    if (m_source != File || m_given.data != spec.data)
        spec.columns.clear();
    spec.loci = real ? plain.loci : m_loci->count();
    spec.variants = real || m_source == Distinct ? plain.variants : m_alleles->count();
    spec.zipfExponent = m_source == Zipf ? m_exponent->value() : plain.zipfExponent;
    spec.frequencies.clear();
    spec.startFrequencies = m_source == Zipf       ? StartFrequencies::Zipf
                            : m_source == Distinct ? StartFrequencies::Distinct
                                                   : StartFrequencies::Equal;
    if (m_source == AsGiven) {
        spec.startFrequencies = StartFrequencies::Given;
        spec.frequencies = m_given.frequencies;
        spec.variants = m_given.variants;
    }
}

void FoundersSection::adapt(const LineageSpec&)
{
    m_alleles->setVisible(m_source == Equal || m_source == Zipf);
    m_exponent->setVisible(m_source == Zipf);
    m_loci->setVisible(m_source != Cats && m_source != File);
}

} // namespace outcross
