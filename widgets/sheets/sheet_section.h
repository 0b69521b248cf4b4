#pragma once

#include "widgets/sheets/row_value.h"
#include "widgets/sheets/row_words.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace outcross
{

/// The rows of one section of a sheet, made from its table of words and the fields of a lineage. It shows and writes
/// its own part of a LineageSpec; what the choices do not need is hidden and stands at its default. GUI thread, owned
/// by the sheet.
class SheetSection : public QWidget
{
    Q_OBJECT

public:
    SheetSection(SectionWords words, int spacing);

    [[nodiscard]] const QString& name() const { return m_words.name; }
    /// Whether this kind has anything to choose here.
    [[nodiscard]] bool isFor(const KindRow& kind) const;
    virtual void setSpec(const LineageSpec& spec, const KindRow& kind);
    /// Its part of the lineage, whose sections above are written already.
    virtual void write(LineageSpec& spec, const KindRow& kind) const;
    /// Takes choices away that there are no more, and offers those that there are now.
    void offer(const LineageSpec& whole, const KindRow& kind);
    /// Shows what the kind has and the choices need, and hides the rest.
    virtual void adapt(const LineageSpec& whole, const KindRow& kind);
    /// What is chosen, in a few words that begin with a capital.
    [[nodiscard]] QString summary(const LineageSpec& whole) const;

    // The rows of these paths, which have to be in the table.
    [[nodiscard]] ChoiceRow* choice(std::string_view path) const;
    [[nodiscard]] NumberRow* number(std::string_view path) const;
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

signals:
    void changed(); ///< By the reader.

protected:
    [[nodiscard]] const LineageSpec& given() const { return m_given; }

private:
    struct Line {
        RowWords words;
        RowValue value;
        QWidget* widget = nullptr; ///< The whole row.
        ChoiceRow* choice = nullptr;
        NumberRow* number = nullptr;
        QCheckBox* check = nullptr;
        std::vector<int> offered = {}; ///< The values of the items, where not all of them always are.
    };
    void add(RowWords words);
    void addCheck(Line& line);
    [[nodiscard]] const Line& line(std::string_view path) const;
    [[nodiscard]] static bool isNeeded(const Line& line, const LineageSpec& whole, const KindRow& kind);

    SectionWords m_words;
    LineageSpec m_given;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
};

} // namespace outcross
