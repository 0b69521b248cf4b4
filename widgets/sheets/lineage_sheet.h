#pragma once

#include "widgets/sheets/sheet_section.h"

#include <QWidget>

#include <vector>

namespace outcross
{

/// What a lineage is, to be chosen in the sections of a sheet, which are made from tables of rows. It edits a
/// LineageSpec and knows nothing of runs; whether a combination can be founded is the caller's to say. GUI thread,
/// owned by its parent.
class LineageSheet : public QWidget
{
    Q_OBJECT

public:
    /// Shows this lineage. What has no row (given frequencies, a given map) is kept as it is.
    virtual void setSpec(const LineageSpec& spec);
    /// The lineage that is chosen. What the choices do not need stands at its default.
    [[nodiscard]] LineageSpec spec() const;
    /// A file or folder was chosen for the lineage to begin with; empty: none, the choice before it stays.
    virtual void setDataFile(const QString& path) = 0;

signals:
    void changed(); ///< By the reader.

protected:
    LineageSheet(LineageSpec first, QWidget* parent);

    /// One more section, below the others; the sheet shows it somewhere itself.
    void add(SheetSection* section);
    void showLineage(const LineageSpec& given);
    /// Shows what the kind has and the choices need, and hides the rest.
    void adapt();
    /// After the sections were adapted.
    virtual void adaptFrame(const LineageSpec&, const KindRow&) {}

private:
    LineageSpec m_given;
    std::vector<SheetSection*> m_sections;
};

} // namespace outcross
