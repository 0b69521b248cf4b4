#include "widgets/sheets/biology_section.h"

#include "widgets/controls/wrap_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace outcross
{

namespace
{

constexpr int kRowSpacing = 16;
constexpr int kMargin = 4;

} // namespace

BiologySection::BiologySection(const QString& name) : m_name(name), m_rows(nullptr)
{
    auto* scrolled = new QWidget;
    scrolled->setObjectName(QStringLiteral("scrolled"));
    m_rows = new QVBoxLayout(scrolled);
    m_rows->setContentsMargins(kMargin, kMargin, 3 * kMargin, kMargin);
    m_rows->setSpacing(kRowSpacing);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    setWidget(scrolled);
    auto* title = new QLabel(name);
    title->setProperty("type", QStringLiteral("title"));
    m_rows->addWidget(title);
    m_rows->addStretch(1);
}

ChoiceRow* BiologySection::add(ChoiceRow* row)
{
    add(static_cast<QWidget*>(row));
    connect(row, &ChoiceRow::changed, this, &BiologySection::changed);
    return row;
}

NumberRow* BiologySection::add(NumberRow* row)
{
    add(static_cast<QWidget*>(row));
    connect(row, &NumberRow::changed, this, &BiologySection::changed);
    return row;
}

QCheckBox* BiologySection::addCheck(const QString& words, const QString& meaning)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* check = new QCheckBox(words);
    check->setAccessibleDescription(meaning);
    auto* label = new WrapLabel(meaning);
    label->setProperty("type", QStringLiteral("caption"));
    label->setProperty("muted", true);
    layout->addWidget(check);
    layout->addWidget(label);
    add(row);
    connect(check, &QCheckBox::clicked, this, &BiologySection::changed);
    return check;
}

/// Above the stretch: an alignment to the top would take the room from sentences of two lines.
void BiologySection::add(QWidget* widget)
{
    m_rows->insertWidget(m_rows->count() - 1, widget);
}

void BiologySection::addHeading(const QString& words)
{
    auto* heading = new QLabel(words);
    heading->setProperty("type", QStringLiteral("caption"));
    heading->setProperty("muted", true);
    add(heading);
}

} // namespace outcross
