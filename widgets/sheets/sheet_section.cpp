#include "widgets/sheets/sheet_section.h"

#include "widgets/controls/step_box.h"
#include "widgets/controls/wrap_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

SheetSection::SheetSection(SectionWords words, int spacing) : m_words(std::move(words)), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing);
    for (const RowWords& row : m_words.rows)
        add(row);
}

void SheetSection::add(RowWords words)
{
    Line line{.words = words, .value = RowValue(words.path)};
    const auto listen = [&](auto* row) {
        using Kind = std::remove_pointer_t<decltype(row)>;
        line.widget = row;
        if (words.chosen) // before anybody reads the sheet
            connect(row, &Kind::changed, this, [this, along = words.chosen] { along(*this); });
        connect(row, &Kind::changed, this, &SheetSection::changed);
        return row;
    };
    switch (words.control) {
    case Control::Choice:
        line.choice = listen(new ChoiceRow(words.name, words.offers ? QList<ChoiceItem>() : words.items));
        break;
    case Control::Number: {
        const Range range = words.limits.value_or(line.value.range());
        line.number = listen(new NumberRow(words.name, words.meaning, words.unit, range.low + words.countedFrom,
                                           range.high + words.countedFrom));
        if (words.zeroIsUsual)
            line.number->setZeroIsUsual();
        break;
    }
    case Control::Check:
        addCheck(line);
        break;
    case Control::Heading: {
        auto* label = new QLabel(words.name);
        label->setProperty("type", u"caption"_s);
        label->setProperty("muted", true);
        line.widget = label;
        break;
    }
    }
    (line.check ? line.check : line.widget)->setObjectName(words.objectName);
    m_rows->addWidget(line.widget);
    m_lines.push_back(std::move(line));
}

void SheetSection::addCheck(Line& line)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    line.check = new QCheckBox(line.words.name);
    line.check->setAccessibleDescription(line.words.meaning);
    auto* label = new WrapLabel(line.words.meaning);
    label->setProperty("type", u"caption"_s);
    label->setProperty("muted", true);
    layout->addWidget(line.check);
    layout->addWidget(label);
    line.widget = row;
    connect(line.check, &QCheckBox::clicked, this, &SheetSection::changed);
}

const SheetSection::Line& SheetSection::line(std::string_view path) const
{
    return *std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& other) { return other.words.path == path; });
}

ChoiceRow* SheetSection::choice(std::string_view path) const
{
    return line(path).choice;
}

NumberRow* SheetSection::number(std::string_view path) const
{
    return line(path).number;
}

bool SheetSection::isFor(const KindRow& kind) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        return !line.words.path.starts_with("forces.") && line.value.isOf(kind);
    });
}

bool SheetSection::isNeeded(const Line& line, const LineageSpec& whole, const KindRow& kind)
{
    return line.value.isNeeded(whole, kind) && (!line.words.isNeeded || line.words.isNeeded(whole, kind));
}

void SheetSection::setSpec(const LineageSpec& spec, const KindRow& kind)
{
    m_given = spec;
    offer(spec, kind);
    for (const Line& line : m_lines) {
        if (line.words.isOwn || line.words.control == Control::Heading)
            continue;
        const double value = line.value.of(spec);
        if (line.choice)
            line.choice->setValue(static_cast<int>(value));
        else if (line.number) // a row that is hidden may hold less than the sheet allows
            line.number->setValue((line.words.limits ? std::max(value, line.words.limits->low) : value) +
                                  line.words.countedFrom);
        else
            line.check->setChecked(value != 0);
    }
}

void SheetSection::write(LineageSpec& spec, const KindRow& kind) const
{
    for (const Line& line : m_lines) {
        if (line.words.isOwn || line.words.control == Control::Heading)
            continue;
        if (!isNeeded(line, spec, kind))
            line.value.reset(spec);
        else if (line.choice)
            line.value.set(spec, line.choice->value());
        else if (line.number)
            line.value.set(spec, line.number->value() - line.words.countedFrom);
        else
            line.value.set(spec, line.check->isChecked() ? 1 : 0);
    }
}

void SheetSection::offer(const LineageSpec& whole, const KindRow& kind)
{
    for (Line& line : m_lines) {
        if (!line.words.offers)
            continue;
        QList<ChoiceItem> items;
        std::vector<int> values;
        for (const ChoiceItem& item : line.words.items)
            if (line.words.offers(item.value, m_given, whole, kind)) {
                items.append(item);
                values.push_back(item.value);
            }
        if (values == line.offered)
            continue;
        line.offered = std::move(values);
        line.choice->setItems(items);
    }
}

void SheetSection::adapt(const LineageSpec& whole, const KindRow& kind)
{
    for (const Line& line : m_lines) {
        if (line.words.isOwn || line.words.control == Control::Heading)
            continue;
        line.widget->setVisible(isNeeded(line, whole, kind));
        if (line.words.followsKind) {
            const Range range = line.value.rangeFor(whole, kind);
            line.number->field()->setRange(range.low, range.high);
        }
    }
    if (m_words.adapt)
        m_words.adapt(*this, whole, kind);
}

QString SheetSection::summary(const LineageSpec& whole) const
{
    QString words = m_words.summary ? m_words.summary(*this, whole) : QString();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace outcross
