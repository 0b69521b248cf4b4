#pragma once

#include "engine/lineage/lineage_spec.h"
#include "widgets/sheets/sheet_rows.h"

#include <QScrollArea>
#include <QString>

class QCheckBox;
class QVBoxLayout;

namespace outcross
{

/// A choice of a ChoiceRow is known by a number: that of its enumerator.
template <class Enum> constexpr int id(Enum value)
{
    return static_cast<int>(value);
}

/// One page of the sheet that says what a population is. It shows and writes its own part of a LineageSpec. GUI thread,
/// owned by the sheet.
class BiologySection : public QScrollArea
{
    Q_OBJECT

public:
    explicit BiologySection(const QString& name);

    [[nodiscard]] const QString& name() const { return m_name; }
    virtual void setSpec(const LineageSpec& spec) = 0;
    /// Its part of the population. What the choices do not need stands at its default.
    virtual void write(LineageSpec& spec) const = 0;
    /// Shows what the choices of all sections need and hides the rest.
    virtual void adapt(const LineageSpec& whole) = 0;

signals:
    void changed(); ///< By the reader.

protected:
    ChoiceRow* add(ChoiceRow* row);
    NumberRow* add(NumberRow* row);
    QCheckBox* addCheck(const QString& words, const QString& meaning);
    void add(QWidget* widget);
    void addHeading(const QString& words);

private:
    QString m_name;
    QVBoxLayout* m_rows;
};

/// Individuals, what they start from, loci and alleles, who is frozen. Knows of the files that fileRequested asks for.
class FoundersSection : public BiologySection
{
    Q_OBJECT

public:
    FoundersSection();
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec) const override;
    void adapt(const LineageSpec& whole) override;
    /// Empty: none was chosen, what was there before stays.
    void setFile(const QString& path);

signals:
    void fileRequested();

private:
    void fillSources();
    void sourceChosen();

    LineageSpec m_given;
    QString m_file;
    int m_source = 0;
    ChoiceRow* m_sources;
    NumberRow* m_size;
    NumberRow* m_alleles;
    NumberRow* m_exponent;
    NumberRow* m_loci;
    NumberRow* m_bank;
};

[[nodiscard]] BiologySection* makeGenomeSection();
[[nodiscard]] BiologySection* makeMatingSection();
[[nodiscard]] BiologySection* makeSpaceSection();
[[nodiscard]] BiologySection* makeSelectionSection();

} // namespace outcross
