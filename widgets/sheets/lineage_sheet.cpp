#include "widgets/sheets/lineage_sheet.h"

#include "engine/spec/lineage_rows.h"
#include "engine/spec/own_value.h"

#include <utility>

namespace outcross
{

namespace
{

/// Texts and lists that stand in no row and that no choice needs any more.
void dropWhatIsNotKnown(LineageSpec& spec)
{
    for (const Row& row : lineageRows()) {
        if (!row.part)
            continue;
        for (const Field& field : row.part->fields)
            if (field.own && field.isFor && !field.isFor(spec))
                field.own->take({}, spec);
    }
}

} // namespace

LineageSheet::LineageSheet(LineageSpec first, QWidget* parent) : QWidget(parent), m_given(std::move(first)) {}

void LineageSheet::add(SheetSection* section)
{
    m_sections.push_back(section);
    connect(section, &SheetSection::changed, this, [this] {
        adapt();
        emit changed();
    });
}

void LineageSheet::setSpec(const LineageSpec& spec)
{
    showLineage(spec);
}

void LineageSheet::showLineage(const LineageSpec& given)
{
    m_given = given;
    if (const KindRow* kind = findKind(m_given.kind))
        for (SheetSection* section : m_sections)
            section->setSpec(m_given, *kind);
    adapt();
}

LineageSpec LineageSheet::spec() const
{
    LineageSpec spec = m_given;
    const KindRow* kind = findKind(spec.kind);
    if (kind == nullptr)
        return spec;
    for (const SheetSection* section : m_sections)
        section->write(spec, *kind);
    dropWhatIsNotKnown(spec);
    return spec;
}

void LineageSheet::adapt()
{
    const KindRow* kind = findKind(m_given.kind);
    if (kind == nullptr)
        return;
    const LineageSpec before = spec();
    for (SheetSection* section : m_sections)
        section->offer(before, *kind);
    const LineageSpec whole = spec();
    for (SheetSection* section : m_sections)
        section->adapt(whole, *kind);
    adaptFrame(whole, *kind);
}

} // namespace outcross
