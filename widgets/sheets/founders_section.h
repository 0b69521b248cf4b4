#pragma once

#include "widgets/sheets/sheet_section.h"

#include <QString>

namespace outcross
{

/// Individuals, what they start from, loci and alleles, who is frozen. Knows of the files that fileRequested asks for.
class FoundersSection : public SheetSection
{
    Q_OBJECT

public:
    explicit FoundersSection(int spacing);
    [[nodiscard]] static SectionWords words();

    void setSpec(const LineageSpec& spec, const KindRow& kind) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;
    /// Empty: none was chosen, what was there before stays.
    void setFile(const QString& path);

signals:
    void fileRequested();

private:
    void fillSources();
    void sourceChosen();

    QString m_file;
    int m_source = 0;
};

} // namespace outcross
