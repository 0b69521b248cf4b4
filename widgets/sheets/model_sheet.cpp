#include "widgets/sheets/model_sheet.h"

#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/spec/data_path.h"
#include "widgets/sheets/model_section.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kMargin = 4;
constexpr int kRowSpacing = 14;

QList<ChoiceItem> kindItems()
{
    QList<ChoiceItem> items;
    const QList<ModelKind> kinds = modelKinds();
    for (qsizetype index = 0; index < kinds.size(); ++index)
        if (findKind(kinds[index].id) != nullptr)
            items.append({kinds[index].name, kinds[index].sentence, static_cast<int>(index)});
    return items;
}

int indexOf(const std::string& kind)
{
    const QList<ModelKind> kinds = modelKinds();
    for (qsizetype index = 0; index < kinds.size(); ++index)
        if (kinds[index].id == kind)
            return static_cast<int>(index);
    return 0;
}

} // namespace

ModelSheet::ModelSheet(QWidget* parent)
    : QWidget(parent), m_given(usualModel("categorical")), m_kind(new ChoiceRow(tr("Kind of model"), kindItems())),
      m_data(new ModelDataSection), m_sections{makeFitSection(), makeLoopSection(), makeCurationSection(),
                                               makeBorderSection(), makeNetworkSection()}
{
    m_kind->setObjectName(u"sheetKind"_s);
    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(kMargin, kMargin, 3 * kMargin, kMargin);
    rows->setSpacing(kRowSpacing);
    rows->addWidget(m_kind);
    rows->addWidget(m_data);
    for (ModelSection* section : m_sections) {
        rows->addWidget(section);
        connect(section, &ModelSection::changed, this, [this] {
            adapt();
            emit changed();
        });
    }
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Model"));
    scroll->setWidget(scrolled);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_kind, &ChoiceRow::changed, this, &ModelSheet::kindChosen);
    connect(m_data, &ModelDataSection::changed, this, [this] {
        adapt();
        emit changed();
    });
    connect(m_data, &ModelDataSection::fileRequested, this, &ModelSheet::fileRequested);
    showSpec();
}

void ModelSheet::setNumericColumns(ModelDataSection::NumericColumns columns)
{
    m_data->setNumericColumns(std::move(columns));
}

void ModelSheet::setColumns(const std::string& table, const QStringList& names)
{
    m_data->setColumns(table, names);
}

void ModelSheet::setSpec(const LineageSpec& spec)
{
    m_given = spec;
    m_left.clear();
    showSpec();
}

void ModelSheet::showSpec()
{
    m_kind->setValue(indexOf(m_given.kind));
    m_data->setSpec(m_given);
    for (ModelSection* section : m_sections)
        section->setSpec(m_given);
    adapt();
}

/// Another kind begins as a lesson with it would; inflow and novelty, which every kind knows, stay.
void ModelSheet::kindChosen()
{
    const LineageSpec before = spec();
    const std::string id = modelKinds()[m_kind->value()].id;
    if (id == before.kind)
        return;
    m_left[before.kind] = before;
    const auto left = m_left.find(id);
    m_given = left != m_left.end() ? left->second : usualModel(id);
    // The reader's own data stay wherever the other kind can learn from them.
    if (isDataPath(before.data) && modelKind(id).input == modelKind(before.kind).input) {
        m_given.data = before.data;
        m_given.columns = before.columns;
        if (modelKind(id).input == ModelInput::Images)
            m_given.size = before.size;
    }
    m_given.forces.inflow = before.forces.inflow;
    m_given.forces.mutation = hasQuantity(*findKind(id), Quantity::Mutation) ? before.forces.mutation : 0;
    showSpec();
    emit changed();
}

LineageSpec ModelSheet::spec() const
{
    LineageSpec spec = m_given;
    const KindRow* kind = findKind(spec.kind);
    if (kind == nullptr)
        return spec;
    m_data->write(spec, *kind);
    for (const ModelSection* section : m_sections)
        section->write(spec, *kind);
    // What this kind has no force for must not be left behind.
    for (const Quantity quantity : {Quantity::Memory, Quantity::Exchange, Quantity::KinAvoidance})
        if (!hasQuantity(*kind, quantity)) {
            Conditions conditions{spec.size, spec.forces};
            apply({quantity, 0}, conditions);
            spec.forces = conditions.forces;
        }
    return spec;
}

void ModelSheet::setDataFile(const QString& path)
{
    m_data->setFile(path);
}

void ModelSheet::adapt()
{
    const LineageSpec whole = spec();
    const KindRow* kind = findKind(whole.kind);
    if (kind == nullptr)
        return;
    m_data->adapt(whole, *kind);
    for (ModelSection* section : m_sections)
        section->adapt(whole, *kind);
}

} // namespace outcross
