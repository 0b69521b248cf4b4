#include "widgets/sheets/model_section.h"

#include "widgets/controls/wrap_label.h"
#include "widgets/style/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kRowSpacing = 14;
constexpr int kIndent = 22;

} // namespace

bool hasKey(const std::vector<std::string_view>& list, std::string_view key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

bool hasQuantity(const KindRow& kind, Quantity quantity)
{
    return std::find(kind.acts.begin(), kind.acts.end(), quantity) != kind.acts.end();
}

ModelSection::ModelSection(const QString& name)
    : m_name(name), m_fold(new QToolButton), m_summary(new WrapLabel), m_body(new QWidget),
      m_rows(new QVBoxLayout(m_body))
{
    m_fold->setObjectName(u"fold"_s);
    m_fold->setText(name);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("quiet", true);
    m_fold->setProperty("strong", true);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setProperty("type", u"caption"_s);
    m_summary->setProperty("muted", true);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_rows->setContentsMargins(kIndent, 4, 0, kRowSpacing);
    m_rows->setSpacing(kRowSpacing);
    auto* head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_body);
    connect(m_fold, &QToolButton::toggled, this, &ModelSection::showFold);
    showFold();
}

void ModelSection::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
}

bool ModelSection::isUnfolded() const
{
    return m_fold->isChecked();
}

void ModelSection::showFold()
{
    const bool open = m_fold->isChecked();
    m_fold->setIcon(themedIcon(open ? u"chevron-up"_s : u"chevron-down"_s));
    m_fold->setAccessibleDescription(open ? tr("Open: press to fold away.") : tr("Folded away: press to open."));
    m_body->setVisible(open);
}

void ModelSection::adapt(const LineageSpec& whole, const KindRow& kind)
{
    const bool is = isFor(kind);
    setVisible(is);
    if (!is)
        return;
    showFor(whole, kind);
    QString words = summary(whole);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    m_summary->setText(words);
}

ChoiceRow* ModelSection::add(ChoiceRow* row)
{
    add(static_cast<QWidget*>(row));
    connect(row, &ChoiceRow::changed, this, &ModelSection::changed);
    return row;
}

NumberRow* ModelSection::add(NumberRow* row)
{
    add(static_cast<QWidget*>(row));
    connect(row, &NumberRow::changed, this, &ModelSection::changed);
    return row;
}

QCheckBox* ModelSection::addCheck(const QString& words, const QString& meaning)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* check = new QCheckBox(words);
    check->setAccessibleDescription(meaning);
    auto* label = new WrapLabel(meaning);
    label->setProperty("type", u"caption"_s);
    label->setProperty("muted", true);
    layout->addWidget(check);
    layout->addWidget(label);
    add(row);
    connect(check, &QCheckBox::clicked, this, &ModelSection::changed);
    return check;
}

void ModelSection::addHeading(const QString& words)
{
    auto* heading = new QLabel(words);
    heading->setProperty("type", u"caption"_s);
    heading->setProperty("muted", true);
    add(heading);
}

void ModelSection::add(QWidget* widget)
{
    m_rows->addWidget(widget);
}

} // namespace outcross
