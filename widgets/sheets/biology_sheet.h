#pragma once

#include "widgets/sheets/lineage_sheet.h"

class QListWidget;
class QStackedWidget;

namespace outcross
{

class FoundersSection;

/// What a population is, a page for each section: founders, genome, mating, space, selection. Every choice says in one
/// sentence what it does. GUI thread, owned by its parent.
class BiologySheet : public LineageSheet
{
    Q_OBJECT

public:
    explicit BiologySheet(QWidget* parent = nullptr);

    void setDataFile(const QString& path) override;

signals:
    void fileRequested();

private:
    void addPage(SheetSection* section);

    QListWidget* m_list;
    QStackedWidget* m_pages;
    FoundersSection* m_founders;
};

} // namespace outcross
