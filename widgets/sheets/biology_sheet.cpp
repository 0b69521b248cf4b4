#include "widgets/sheets/biology_sheet.h"

#include "widgets/sheets/founders_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kListWidth = 170;
constexpr int kGap = 20;
constexpr int kRowSpacing = 16;
constexpr int kMargin = 4;

LineageSpec plainPopulation()
{
    LineageSpec spec;
    spec.kind = "diploid";
    return spec;
}

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
    : LineageSheet(plainPopulation(), parent), m_list(new QListWidget), m_pages(new QStackedWidget),
      m_founders(new FoundersSection(kRowSpacing))
{
    m_list->setObjectName(u"sheetSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("sections", true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    addPage(m_founders);
    for (const auto& words : {genomeWords, matingWords, spaceWords, selectionWords})
        addPage(new SheetSection(words(), kRowSpacing));
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
    showLineage(plainPopulation());
}

void BiologySheet::addPage(SheetSection* section)
{
    add(section);
    m_list->addItem(section->name());
    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(kMargin, kMargin, 3 * kMargin, kMargin);
    rows->setSpacing(kRowSpacing);
    auto* title = new QLabel(section->name());
    title->setProperty("type", u"title"_s);
    rows->addWidget(title);
    rows->addWidget(section);
    rows->addStretch(1);
    auto* page = new QScrollArea;
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setFocusPolicy(Qt::NoFocus);
    page->setAccessibleName(section->name());
    page->setWidget(scrolled);
    m_pages->addWidget(page);
}

void BiologySheet::setDataFile(const QString& path)
{
    m_founders->setFile(path);
}

} // namespace outcross
