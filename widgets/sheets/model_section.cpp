#include "widgets/sheets/model_section.h"

#include "widgets/controls/wrap_label.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kRowSpacing = 14;
constexpr int kIndent = 22;

} // namespace

ModelSection::ModelSection(SheetSection* section)
    : m_section(section), m_fold(new QToolButton), m_summary(new WrapLabel)
{
    m_fold->setObjectName(u"fold"_s);
    m_fold->setText(section->name());
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("quiet", true);
    m_fold->setProperty("strong", true);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setProperty("type", u"caption"_s);
    m_summary->setProperty("muted", true);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    section->rows()->setContentsMargins(kIndent, 4, 0, kRowSpacing);
    auto* head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(section);
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
    m_section->setVisible(open);
}

void ModelSection::adapt(const LineageSpec& whole, const KindRow& kind)
{
    setVisible(m_section->isFor(kind));
    m_summary->setText(m_section->isFor(kind) ? m_section->summary(whole) : QString());
}

} // namespace outcross
