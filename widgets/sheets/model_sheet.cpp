#include "widgets/sheets/model_sheet.h"

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
    : LineageSheet(usualModel("categorical"), parent), m_kind(new ChoiceRow(kindName(), kindItems())),
      m_data(new ModelDataSection(kRowSpacing))
{
    m_kind->setObjectName(u"sheetKind"_s);
    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(kMargin, kMargin, 3 * kMargin, kMargin);
    rows->setSpacing(kRowSpacing);
    rows->addWidget(m_kind);
    rows->addWidget(m_data);
    add(m_data);
    for (const auto& words : {fitWords, loopWords, curationWords, borderWords, networkWords}) {
        auto* section = new SheetSection(words(), kRowSpacing);
        add(section);
        m_folds.push_back(new ModelSection(section));
        rows->addWidget(m_folds.back());
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
    connect(m_data, &ModelDataSection::fileRequested, this, &ModelSheet::fileRequested);
    showKind(usualModel("categorical"));
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
    m_left.clear();
    showKind(spec);
}

void ModelSheet::showKind(const LineageSpec& spec)
{
    m_kind->setValue(indexOf(spec.kind));
    showLineage(spec);
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
    LineageSpec next = left != m_left.end() ? left->second : usualModel(id);
    // The reader's own data stay wherever the other kind can learn from them.
    if (isDataPath(before.data) && modelKind(id).input == modelKind(before.kind).input) {
        next.data = before.data;
        next.columns = before.columns;
        if (modelKind(id).input == ModelInput::Images)
            next.size = before.size;
    }
    next.forces.inflow = before.forces.inflow;
    next.forces.mutation = RowValue("forces.mutation").isOf(*findKind(id)) ? before.forces.mutation : 0;
    showKind(next);
    emit changed();
}

void ModelSheet::setDataFile(const QString& path)
{
    m_data->setFile(path);
}

void ModelSheet::adaptFrame(const LineageSpec& whole, const KindRow& kind)
{
    for (ModelSection* fold : m_folds)
        fold->adapt(whole, kind);
}

} // namespace outcross
