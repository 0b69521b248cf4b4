#include "widgets/sheets/model_data_section.h"

#include "widgets/controls/step_box.h"
#include "widgets/paint/column_title.h"
#include "widgets/sheets/sheet_rows.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

/// Sources: the shipped data by their place in the list, then these.
enum Source { File = 1000, ChooseFile, ChooseFolder };

constexpr double kLargestExponent = 10;
constexpr double kLargestSpacing = 100;
constexpr int kRowSpacing = 14;

bool has(const std::vector<std::string_view>& keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QString fileName(const QString& path)
{
    return QFileInfo(QDir(path).absolutePath()).fileName();
}

} // namespace

ModelDataSection::ModelDataSection(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kRowSpacing);
    const auto add = [&](auto* row, const QString& name) {
        row->setObjectName(name);
        rows->addWidget(row);
        connect(row, &std::remove_pointer_t<decltype(row)>::changed, this, &ModelDataSection::changed);
        return row;
    };
    m_sources = new ChoiceRow(tr("It was trained on"), {});
    connect(m_sources, &ChoiceRow::changed, this, &ModelDataSection::sourceChosen); // before anybody reads it
    add(m_sources, u"sheetData"_s);
    m_first = add(new ChoiceRow(tr("Column"), {}), u"sheetColumn"_s);
    m_second = add(new ChoiceRow(tr("Second column"), {}), u"sheetSecondColumn"_s);
    m_size = add(new NumberRow(tr("Training samples"), {}, ValueUnit::Count, 1, static_cast<double>(kMaximumSize)),
                 u"sheetModelSize"_s);
    m_variants = add(new NumberRow(tr("Variants"), {}, ValueUnit::Count, 1, kMaximumVariants), u"sheetVariants"_s);
    m_frequencies =
        add(new ChoiceRow(
                tr("Their frequencies"),
                {{tr("All alike"), tr("Every category is as common as the others."), 0},
                 {tr("A few common, many rare"), tr("As unequal as words in a language; the rare ones go first."), 1},
                 {tr("As the scenario says"), tr("The frequencies that the scenario's file gives."), 2}}),
            u"sheetFrequencies"_s);
    m_exponent = add(new NumberRow(tr("Unevenness"), tr("The k-th most common one is k to this power times rarer."),
                                   ValueUnit::Rate, 0, kLargestExponent),
                     u"sheetExponent"_s);
    m_shape = add(new ChoiceRow(tr("The groups lie"),
                                {{tr("On a grid"), tr("In rows and columns."), static_cast<int>(ModeShape::Grid)},
                                 {tr("On a ring"), tr("Evenly on a circle, as in papers about forgers and judges."),
                                  static_cast<int>(ModeShape::Ring)}}),
                  u"sheetShape"_s);
    m_spacing = add(new NumberRow(tr("Distance between them"),
                                  tr("From one to the next, in their own spreads; 0: the usual one."), ValueUnit::Rate,
                                  0, kLargestSpacing),
                    u"sheetSpacing"_s);
    m_spacing->setZeroIsUsual();
}

void ModelDataSection::setNumericColumns(NumericColumns columns)
{
    m_columnsOf = std::move(columns);
}

void ModelDataSection::setSpec(const LineageSpec& spec)
{
    m_given = spec;
    m_input = modelKind(spec.kind).input;
    m_shipped = dataFor(spec.kind);
    const auto shipped =
        std::find_if(m_shipped.begin(), m_shipped.end(), [&](const ModelData& data) { return data.name == spec.data; });
    m_file = shipped == m_shipped.end() && !spec.data.empty() ? QString::fromStdString(spec.data) : QString();
    m_source = !m_file.isEmpty()            ? File
               : shipped == m_shipped.end() ? 0
                                            : static_cast<int>(shipped - m_shipped.begin());
    fillSources();
    findColumns();
    m_size->setValue(static_cast<double>(spec.size));
    m_variants->setValue(spec.variants);
    m_frequencies->setValue(spec.startFrequencies == StartFrequencies::Zipf    ? 1
                            : spec.startFrequencies == StartFrequencies::Given ? 2
                                                                               : 0);
    m_exponent->setValue(spec.zipfExponent);
    m_shape->setValue(static_cast<int>(spec.learning.shape));
    m_spacing->setValue(spec.learning.spacing);
}

void ModelDataSection::fillSources()
{
    QList<ChoiceItem> items;
    for (qsizetype index = 0; index < m_shipped.size(); ++index)
        items.append({m_shipped[index].title, m_shipped[index].sentence, static_cast<int>(index)});
    if (!m_file.isEmpty())
        items.append({fileName(m_file), tr("Your own: %1.").arg(fileName(m_file)), File});
    switch (m_input) {
    case ModelInput::None:
        break;
    case ModelInput::Column:
    case ModelInput::Columns:
        items.append({tr("From a table…"), tr("A CSV file with a line of column names."), ChooseFile});
        break;
    case ModelInput::Images:
        items.append({tr("From an IDX file…"), tr("Small grey images as MNIST is distributed."), ChooseFile});
        items.append({tr("From a folder…"), tr("A folder of small grey PNG images, all of one size."), ChooseFolder});
        break;
    case ModelInput::Text:
        items.append({tr("From a text…"), tr("A plain text file in UTF-8."), ChooseFile});
        break;
    }
    m_sources->setItems(items);
    m_sources->setValue(m_source);
}

std::string ModelDataSection::data() const
{
    if (m_source == File)
        return m_file.toStdString();
    return m_source < m_shipped.size() ? m_shipped[m_source].name : std::string();
}

std::size_t ModelDataSection::columnsNeeded() const
{
    return m_input == ModelInput::Column ? 1 : m_input == ModelInput::Columns ? 2 : 0;
}

/// Those of a file are known some time later.
void ModelDataSection::findColumns()
{
    const bool isTable = columnsNeeded() > 0 && !data().empty() && m_columnsOf;
    m_columns = isTable ? m_columnsOf(data()).value_or(QStringList()) : QStringList();
    fillColumns();
}

void ModelDataSection::setColumns(const std::string& data, const QStringList& names)
{
    if (columnsNeeded() == 0 || data != this->data())
        return;
    m_columns = names;
    fillColumns();
    emit changed();
}

/// The columns that the scenario names, or the first ones.
void ModelDataSection::fillColumns()
{
    QList<ChoiceItem> items;
    for (qsizetype index = 0; index < m_columns.size(); ++index)
        items.append({columnTitle(m_columns[index].toStdString(), m_columns[index]),
                      tr("The column “%1” of the table.").arg(m_columns[index]), static_cast<int>(index)});
    const auto chosen = [&](std::size_t place) {
        const bool named = m_given.data == data() && place < m_given.columns.size();
        const auto at = named ? m_columns.indexOf(QString::fromStdString(m_given.columns[place])) : -1;
        return static_cast<int>(at >= 0 ? at : static_cast<qsizetype>(place));
    };
    m_first->setItems(items);
    m_first->setValue(chosen(0));
    m_second->setItems(items);
    m_second->setValue(chosen(1));
}

void ModelDataSection::sourceChosen()
{
    const int chosen = m_sources->value();
    if (chosen == ChooseFile || chosen == ChooseFolder) {
        m_sources->setValue(m_source);
        emit fileRequested(m_input, chosen == ChooseFolder);
        return;
    }
    m_source = chosen;
    findColumns();
}

void ModelDataSection::setFile(const QString& path)
{
    if (path.isEmpty())
        return;
    m_file = path;
    m_source = File;
    fillSources();
    findColumns();
    emit changed();
}

void ModelDataSection::write(LineageSpec& spec, const KindRow& kind) const
{
    const LineageSpec plain;
    spec.size = static_cast<std::int64_t>(m_size->value());
    spec.data = data();
    spec.columns.clear();
    // The first columns need no names; as long as nothing else was chosen the scenario's own words stay.
    const std::size_t needed = columnsNeeded();
    if (!m_columns.isEmpty() && needed > 0) {
        std::vector<std::string> columns;
        for (std::size_t place = 0; place < needed; ++place) {
            const int index = (place == 0 ? m_first : m_second)->value();
            if (index < m_columns.size())
                columns.push_back(m_columns[index].toStdString());
        }
        bool first = true;
        for (std::size_t place = 0; place < columns.size(); ++place)
            first = first && columns[place] == m_columns[static_cast<qsizetype>(place)].toStdString();
        const bool asGiven = m_given.data == spec.data && m_given.columns == columns;
        if (!first || asGiven)
            spec.columns = columns;
    } else if (m_given.data == spec.data) {
        spec.columns = m_given.columns;
    }
    spec.variants = has(kind.keys, "variants") ? m_variants->count() : plain.variants;
    spec.startFrequencies = plain.startFrequencies;
    spec.zipfExponent = plain.zipfExponent;
    spec.frequencies.clear();
    if (has(kind.keys, "frequencies")) {
        if (m_frequencies->value() == 1) {
            spec.startFrequencies = StartFrequencies::Zipf;
            spec.zipfExponent = m_exponent->value();
        } else if (m_frequencies->value() == 2 && m_given.startFrequencies == StartFrequencies::Given) {
            spec.startFrequencies = StartFrequencies::Given;
            spec.frequencies = m_given.frequencies;
            spec.variants = m_given.variants;
        }
    }
    const bool groups = has(kind.keys, "shape") && spec.data.empty();
    spec.learning.shape = groups ? static_cast<ModeShape>(m_shape->value()) : plain.learning.shape;
    spec.learning.spacing = groups ? m_spacing->value() : plain.learning.spacing;
}

void ModelDataSection::adapt(const LineageSpec& whole, const KindRow& kind)
{
    m_sources->setVisible(m_input != ModelInput::None);
    m_first->setVisible(!m_columns.isEmpty());
    m_second->setVisible(!m_columns.isEmpty() && m_input == ModelInput::Columns);
    const bool made = whole.data.empty();
    m_variants->setVisible(has(kind.keys, "variants") && whole.startFrequencies != StartFrequencies::Given);
    m_frequencies->setVisible(has(kind.keys, "frequencies"));
    m_exponent->setVisible(has(kind.keys, "exponent") && whole.startFrequencies == StartFrequencies::Zipf);
    m_shape->setVisible(has(kind.keys, "shape") && made);
    m_spacing->setVisible(has(kind.keys, "spacing") && made);
    showSizes(kind);
}

void ModelDataSection::showSizes(const KindRow& kind)
{
    const bool text = m_input == ModelInput::Text;
    m_size->field()->setRange(static_cast<double>(kind.minimumSize), static_cast<double>(kMaximumSize));
    m_size->setMeaning(text ? tr("n: words and marks (or characters) that each generation writes and the next reads.")
                       : m_input == ModelInput::Images
                           ? tr("n: images that each generation draws and the next learns.")
                           : tr("n: items that each generation makes and the next learns."));
    m_variants->field()->setRange(kind.minimumVariants, std::max(1, kind.maximumVariants));
    m_variants->setMeaning(kind.words.variantsMeaning != nullptr
                               ? tr(kind.words.variantsMeaning)
                               : tr("K: how many different things there are at the start."));
}

} // namespace outcross
