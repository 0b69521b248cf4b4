#include "widgets/sheets/biology_sheet.h"

#include "widgets/sheets/biology_section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kListWidth = 170;
constexpr int kGap = 20;

/// Rows as high as buttons are.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() * 2};
    }
};

} // namespace

BiologySheet::BiologySheet(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_pages(new QStackedWidget),
      m_founders(new FoundersSection), m_sections{m_founders, makeGenomeSection(), makeMatingSection(),
                                                  makeSpaceSection(), makeSelectionSection()}
{
    m_list->setObjectName(u"sheetSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("sections", true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    for (BiologySection* section : m_sections) {
        m_list->addItem(section->name());
        m_pages->addWidget(section);
        connect(section, &BiologySection::changed, this, [this] {
            adapt();
            emit changed();
        });
    }
    connect(m_founders, &FoundersSection::fileRequested, this, &BiologySheet::fileRequested);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    m_list->setMinimumWidth(std::max(kListWidth, m_list->sizeHintForColumn(0) + kGap));
    m_list->setMaximumWidth(m_list->minimumWidth());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_list);
    layout->addWidget(m_pages, 1);
    adapt();
}

void BiologySheet::setSpec(const LineageSpec& spec)
{
    m_given = spec;
    for (BiologySection* section : m_sections)
        section->setSpec(spec);
    adapt();
}

LineageSpec BiologySheet::spec() const
{
    LineageSpec spec = m_given;
    for (const BiologySection* section : m_sections)
        section->write(spec);
    // What only acts under a choice that was taken back must not be left behind.
    if (spec.biology.bank == 0)
        spec.forces.memory = 0;
    return spec;
}

void BiologySheet::setDataFile(const QString& path)
{
    m_founders->setFile(path);
}

void BiologySheet::adapt()
{
    const LineageSpec whole = spec();
    for (BiologySection* section : m_sections)
        section->adapt(whole);
}

} // namespace outcross
