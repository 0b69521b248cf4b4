#include "widgets/sheets/model_data_section.h"

#include "widgets/controls/step_box.h"
#include "widgets/paint/column_title.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

/// Sources: the shipped data by their place in the list, then these.
enum Source { File = 1000, ChooseFile, ChooseFolder };

enum Frequencies { Alike, Uneven, AsGiven };

constexpr std::string_view kSecondColumn = "columns, the second";

bool isMadeUp(const LineageSpec& whole, const KindRow&)
{
    return whole.data.empty();
}

bool hasCountedVariants(const LineageSpec& whole, const KindRow&)
{
    return whole.startFrequencies != StartFrequencies::Given;
}

QString fileName(const QString& path)
{
    return QFileInfo(QDir(path).absolutePath()).fileName();
}

} // namespace

SectionWords ModelDataSection::words()
{
    return {
        {},
        {choiceRow("data", tr("It was trained on"), {}).named(u"sheetData"_s).own().bringing([](SheetSection& section) {
             static_cast<ModelDataSection&>(section).sourceChosen();
         }),
         choiceRow("columns", tr("Column"), {}).named(u"sheetColumn"_s).own(),
         choiceRow(std::string(kSecondColumn), tr("Second column"), {}).named(u"sheetSecondColumn"_s).own(),
         numberRow("size", tr("Training samples"), {}, ValueUnit::Count).named(u"sheetModelSize"_s).followingKind(),
         numberRow("variants", tr("Variants"), {}, ValueUnit::Count)
             .named(u"sheetVariants"_s)
             .neededWhere(hasCountedVariants),
         choiceRow(
             "frequencies", tr("Their frequencies"),
             {{tr("All alike"), tr("Every category is as common as the others."), Alike},
              {tr("A few common, many rare"), tr("As unequal as words in a language; the rare ones go first."), Uneven},
              {tr("As the scenario says"), tr("The frequencies that the scenario's file gives."), AsGiven}})
             .named(u"sheetFrequencies"_s)
             .own(),
         numberRow("exponent", tr("Unevenness"), tr("The k-th most common one is k to this power times rarer."),
                   ValueUnit::Rate)
             .named(u"sheetExponent"_s),
         choiceRow(
             "shape", tr("The groups lie"),
             {{tr("On a grid"), tr("In rows and columns."), id(ModeShape::Grid)},
              {tr("On a ring"), tr("Evenly on a circle, as in papers about forgers and judges."), id(ModeShape::Ring)}})
             .named(u"sheetShape"_s)
             .neededWhere(isMadeUp),
         numberRow("spacing", tr("Distance between them"),
                   tr("From one to the next, in their own spreads; 0: the usual one."), ValueUnit::Rate)
             .named(u"sheetSpacing"_s)
             .zeroUsual()
             .neededWhere(isMadeUp)},
    };
}

ModelDataSection::ModelDataSection(int spacing) : SheetSection(words(), spacing) {}

void ModelDataSection::setNumericColumns(NumericColumns columns)
{
    m_columnsOf = std::move(columns);
}

void ModelDataSection::setSpec(const LineageSpec& spec, const KindRow& kind)
{
    SheetSection::setSpec(spec, kind);
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
    choice("frequencies")
        ->setValue(spec.startFrequencies == StartFrequencies::Zipf    ? Uneven
                   : spec.startFrequencies == StartFrequencies::Given ? AsGiven
                                                                      : Alike);
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
    choice("data")->setItems(items);
    choice("data")->setValue(m_source);
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
        const bool named = given().data == data() && place < given().columns.size();
        const auto at = named ? m_columns.indexOf(QString::fromStdString(given().columns[place])) : -1;
        return static_cast<int>(at >= 0 ? at : static_cast<qsizetype>(place));
    };
    choice("columns")->setItems(items);
    choice("columns")->setValue(chosen(0));
    choice(kSecondColumn)->setItems(items);
    choice(kSecondColumn)->setValue(chosen(1));
}

void ModelDataSection::sourceChosen()
{
    const int chosen = choice("data")->value();
    if (chosen == ChooseFile || chosen == ChooseFolder) {
        choice("data")->setValue(m_source);
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

std::vector<std::string> ModelDataSection::chosenColumns() const
{
    std::vector<std::string> columns;
    for (std::size_t place = 0; place < columnsNeeded(); ++place) {
        const int index = choice(place == 0 ? "columns" : kSecondColumn)->value();
        if (index < m_columns.size())
            columns.push_back(m_columns[index].toStdString());
    }
    return columns;
}

/// The first columns need no names; as long as nothing else was chosen the scenario's own words stay.
void ModelDataSection::writeColumns(LineageSpec& spec) const
{
    spec.columns.clear();
    if (m_columns.isEmpty() || columnsNeeded() == 0) {
        if (given().data == spec.data)
            spec.columns = given().columns;
        return;
    }
    const std::vector<std::string> columns = chosenColumns();
    bool areFirst = true;
    for (std::size_t place = 0; place < columns.size(); ++place)
        areFirst = areFirst && columns[place] == m_columns[static_cast<qsizetype>(place)].toStdString();
    const bool isAsGiven = given().data == spec.data && given().columns == columns;
    if (!areFirst || isAsGiven)
        spec.columns = columns;
}

void ModelDataSection::write(LineageSpec& spec, const KindRow& kind) const
{
    spec.data = data();
    writeColumns(spec);
    spec.startFrequencies = StartFrequencies::Equal;
    spec.frequencies.clear();
    const int frequencies = RowValue("frequencies").isOf(kind) ? choice("frequencies")->value() : Alike;
    if (frequencies == Uneven)
        spec.startFrequencies = StartFrequencies::Zipf;
    if (frequencies == AsGiven && given().startFrequencies == StartFrequencies::Given) {
        spec.startFrequencies = StartFrequencies::Given;
        spec.frequencies = given().frequencies;
    }
    SheetSection::write(spec, kind);
    if (spec.startFrequencies == StartFrequencies::Given)
        spec.variants = given().variants;
}

void ModelDataSection::adapt(const LineageSpec& whole, const KindRow& kind)
{
    SheetSection::adapt(whole, kind);
    choice("data")->setVisible(m_input != ModelInput::None);
    choice("columns")->setVisible(!m_columns.isEmpty());
    choice(kSecondColumn)->setVisible(!m_columns.isEmpty() && m_input == ModelInput::Columns);
    choice("frequencies")->setVisible(RowValue("frequencies").isOf(kind));
    showSizes(kind);
}

void ModelDataSection::showSizes(const KindRow& kind)
{
    const bool text = m_input == ModelInput::Text;
    number("size")->setMeaning(
        text ? tr("n: words and marks (or characters) that each generation writes and the next reads.")
        : m_input == ModelInput::Images ? tr("n: images that each generation draws and the next learns.")
                                        : tr("n: items that each generation makes and the next learns."));
    number("variants")->field()->setRange(kind.minimumVariants, std::max(1, kind.maximumVariants));
    number("variants")
        ->setMeaning(kind.words.variantsMeaning != nullptr
                         ? tr(kind.words.variantsMeaning)
                         : tr("K: how many different things there are at the start."));
}

SectionWords modelDataWords()
{
    return ModelDataSection::words();
}

} // namespace outcross
