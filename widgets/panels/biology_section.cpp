#include "widgets/panels/biology_section.h"

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
    m_rows->setAlignment(Qt::AlignTop);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    setWidget(scrolled);
    auto* title = new QLabel(name);
    title->setProperty("type", QStringLiteral("title"));
    m_rows->addWidget(title);
}

ChoiceRow* BiologySection::add(ChoiceRow* row)
{
    m_rows->addWidget(row);
    connect(row, &ChoiceRow::changed, this, &BiologySection::changed);
    return row;
}

NumberRow* BiologySection::add(NumberRow* row)
{
    m_rows->addWidget(row);
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
    m_rows->addWidget(row);
    connect(check, &QCheckBox::clicked, this, &BiologySection::changed);
    return check;
}

void BiologySection::add(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void BiologySection::addHeading(const QString& words)
{
    auto* heading = new QLabel(words);
    heading->setProperty("type", QStringLiteral("caption"));
    heading->setProperty("muted", true);
    m_rows->addSpacing(kMargin);
    m_rows->addWidget(heading);
}

} // namespace outcross
