#include "widgets/sheets/row_names.h"

#include "engine/spec/lineage_rows.h"
#include "widgets/sheets/model_sheet.h"
#include "widgets/sheets/row_words.h"

#include <algorithm>

namespace outcross
{

namespace
{

QList<SectionWords> sectionsOf(Side side)
{
    if (side == Side::Left)
        return {modelDataWords(), fitWords(), loopWords(), curationWords(), borderWords(), networkWords()};
    return {foundersWords(), genomeWords(), matingWords(), spaceWords(), selectionWords()};
}

/// The path of the field that decides what else the part has; of another part its own.
std::string decidingPath(const Part& part)
{
    const auto field = std::find_if(part.fields.begin(), part.fields.end(), [](const Field& f) { return f.decides; });
    return std::string(part.key) + (field == part.fields.end() ? "" : "." + std::string(field->key));
}

/// Whether the section shows the part, and forces at the most besides.
bool isAbout(const SectionWords& section, std::string_view part)
{
    const std::string inside = std::string(part) + ".";
    bool isThere = false;
    for (const RowWords& row : section.rows) {
        const bool isInside = row.path.starts_with(inside);
        isThere = isThere || isInside;
        if (!isInside && !row.path.starts_with("forces."))
            return false;
    }
    return isThere;
}

} // namespace

QString rowName(Side side, std::string_view path)
{
    if (side == Side::Left && path == "kind")
        return ModelSheet::kindName();
    const Row* row = findRow(path);
    const std::string shown = row && row->part ? decidingPath(*row->part) : std::string(path);
    for (const SectionWords& section : sectionsOf(side)) {
        if (row && row->part && isAbout(section, path))
            return section.name;
        for (const RowWords& words : section.rows)
            if (words.path == shown)
                return words.name;
    }
    return {};
}

} // namespace outcross
