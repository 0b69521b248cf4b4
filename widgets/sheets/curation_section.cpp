#include "widgets/sheets/model_section.h"

#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"
#include "widgets/controls/step_box.h"
#include "widgets/sheets/curation_words.h"
#include "widgets/style/number_format.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kUsualStrength = 0.2;

/// What is kept of what the models make.
class CurationSection : public ModelSection
{
    Q_DECLARE_TR_FUNCTIONS(CurationSection)
public:
    CurationSection();
    [[nodiscard]] bool isFor(const KindRow& kind) const override { return !kind.curations.empty(); }
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;

protected:
    void showFor(const LineageSpec& whole, const KindRow& kind) override;
    [[nodiscard]] QString summary(const LineageSpec& whole) const override;

private:
    [[nodiscard]] static QList<ChoiceItem> choices(const std::vector<CurationKind>& curations);
    [[nodiscard]] CurationKind chosen() const { return static_cast<CurationKind>(m_by->value()); }
    void choose();

    std::vector<CurationKind> m_curations;
    ChoiceRow* m_by;
    NumberRow* m_strength;
    NumberRow* m_keep;
    NumberRow* m_keepRight;
};

CurationSection::CurationSection() : ModelSection(tr("Selection"))
{
    m_by = new ChoiceRow(tr("What is kept of what the model makes"), choices({}));
    connect(m_by, &ChoiceRow::changed, this, &CurationSection::choose); // before anybody reads the section
    add(m_by);
    m_by->setObjectName(u"sheetCuration"_s);
    m_strength = add(new NumberRow(tr("How strictly"), {}, ValueUnit::Rate, -kMaximumSelection, kMaximumSelection));
    m_strength->setObjectName(u"sheetCurationStrength"_s);
    m_keep = add(new NumberRow(tr("Kept"), {}, ValueUnit::Count, 1, kMaximumVariants));
    m_keepRight = add(new NumberRow(tr("Right ones kept"), tr("φ: chance that a right item passes the check."),
                                    ValueUnit::Percent, 0.01, 1));
}

QList<ChoiceItem> CurationSection::choices(const std::vector<CurationKind>& curations)
{
    QList<ChoiceItem> items{
        {tr("Everything"), tr("Whatever the model makes is handed on as it is."), modelId(CurationKind::None)}};
    const QList<ChoiceItem> all{
        {tr("Temperature"), tr("What is likely becomes likelier still (T below 1), or less so (above 1)."),
         modelId(CurationKind::Temperature)},
        {tr("The likeliest share"), tr("Only the likeliest that together make up a share are ever drawn (top p)."),
         modelId(CurationKind::TopP)},
        {tr("The likeliest few"), tr("In a share of the items only the k likeliest are ever drawn (top k)."),
         modelId(CurationKind::TopK)},
        {tr("The likeliest sentence"),
         tr("A share of the passages is the likeliest that a search finds instead of a drawn one (beam search)."),
         modelId(CurationKind::Beam)},
        {tr("Close to the middle"),
         tr("Items are drawn with less spread than the model has: better ones, less varied."),
         modelId(CurationKind::Truncation)},
        {tr("What people like"), tr("Items that please are kept more often, as when people pick the nicest picture."),
         modelId(CurationKind::Reward)},
        {tr("What passes a check"), tr("A check throws wrong items away, and does not always see them."),
         modelId(CurationKind::Verification)},
    };
    for (const ChoiceItem& item : all)
        if (std::count(curations.begin(), curations.end(), static_cast<CurationKind>(item.value)) > 0)
            items.append(item);
    return items;
}

/// A choice starts with a strength at which it acts.
void CurationSection::choose()
{
    LineageSpec spec;
    spec.kind = "categorical";
    spec.learning.curation.by = chosen();
    const QuantityRange range = rangeFor(spec, Quantity::Selection);
    const double strength = m_strength->value();
    m_strength->setValue(strength == 0 || strength < range.low || strength > range.high ? kUsualStrength : strength);
    m_keep->setValue(chosen() == CurationKind::Beam ? kDefaultBeam : CurationSpec{}.keep);
}

void CurationSection::setSpec(const LineageSpec& spec)
{
    const KindRow* kind = findKind(spec.kind);
    m_curations = kind != nullptr ? kind->curations : std::vector<CurationKind>();
    m_by->setItems(choices(m_curations));
    m_by->setValue(modelId(spec.learning.curation.by));
    m_strength->setValue(spec.forces.selection);
    m_keep->setValue(spec.learning.curation.keep);
    m_keepRight->setValue(spec.learning.curation.keepRight);
}

void CurationSection::write(LineageSpec& spec, const KindRow& kind) const
{
    CurationSpec curation;
    if (std::count(kind.curations.begin(), kind.curations.end(), chosen()) > 0)
        curation.by = chosen();
    if (curation.by == CurationKind::TopK || curation.by == CurationKind::Beam)
        curation.keep = m_keep->count();
    if (curation.by == CurationKind::Verification)
        curation.keepRight = m_keepRight->value();
    spec.learning.curation = curation;
    spec.forces.selection = curation.by == CurationKind::None ? 0 : m_strength->value();
}

void CurationSection::showFor(const LineageSpec& whole, const KindRow& kind)
{
    if (kind.curations != m_curations) {
        m_curations = kind.curations;
        m_by->setItems(choices(m_curations));
    }
    const CurationSpec& curation = whole.learning.curation;
    const QuantityRange range = rangeFor(whole, Quantity::Selection);
    m_strength->setVisible(curation.by != CurationKind::None);
    if (curation.by != CurationKind::None)
        m_strength->field()->setRange(range.low, range.high);
    m_strength->setMeaning(curationMeaning(curation, whole.forces.selection));
    const bool beam = curation.by == CurationKind::Beam;
    m_keep->setVisible(beam || curation.by == CurationKind::TopK);
    m_keep->field()->setRange(beam ? 2 : 1, beam ? kMaximumBeam : kMaximumVariants);
    m_keep->setMeaning(beam ? tr("Sentences that the search follows at a time.") : tr("k: so many are ever drawn."));
    m_keepRight->setVisible(curation.by == CurationKind::Verification);
}

QString CurationSection::summary(const LineageSpec& whole) const
{
    const QString name = m_by->box()->currentText();
    return whole.learning.curation.by == CurationKind::None
               ? name
               : tr("%1, s = %2", "what is kept, how strictly").arg(name, decimalText(whole.forces.selection));
}

} // namespace

ModelSection* makeCurationSection()
{
    return new CurationSection;
}

} // namespace outcross
