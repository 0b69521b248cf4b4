#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/spec/field.h"
#include "widgets/sheets/sheet_rows.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace outcross
{

class SheetSection;

/// A choice of a ChoiceRow is known by a number: that of its enumerator.
template <class Enum> constexpr int id(Enum value)
{
    return static_cast<int>(value);
}

/// What a row of a sheet is.
enum class Control { Choice, Number, Check, Heading };

/// One row of a sheet: the field of a lineage that it shows, and its words. What values there may be, and when there
/// are any at all, says the field itself (engine/spec/lineage_rows.h); the rest of this only narrows it. In the
/// language of the window.
struct RowWords {
    Control control = Control::Heading;
    /// "loop.window", "bank"; a part that is switched on, "growth"; a force, "forces.memory".
    std::string path;
    QString name;
    QString meaning; ///< Of a number or a check; choices have one each.
    QList<ChoiceItem> items;
    ValueUnit unit = ValueUnit::Count;

    QString objectName = {};
    std::optional<Range> limits = {}; ///< Where the sheet has others than the file.
    int countedFrom = 0;              ///< Places that a file counts from 0 and people from 1.
    bool zeroIsUsual = false;         ///< 0 stands for what suits the kind.
    bool isOwn = false;               ///< Its section reads and writes it itself.
    bool followsKind = false;         ///< Its range is that of the kind and the other choices, not the widest there is.
    /// Whether the other choices need it; null: the field says all.
    std::function<bool(const LineageSpec& whole, const KindRow& kind)> isNeeded = {};
    /// Which of the items there are; null: all.
    std::function<bool(int value, const LineageSpec& given, const LineageSpec& whole, const KindRow& kind)> offers = {};
    /// What another choice brings along, before anybody reads the sheet.
    std::function<void(SheetSection&)> chosen = {};

    // Tables read like sentences with these.
    [[nodiscard]] RowWords named(const QString& object) const;
    [[nodiscard]] RowWords within(double low, double high) const;
    [[nodiscard]] RowWords fromOne() const;
    [[nodiscard]] RowWords zeroUsual() const;
    [[nodiscard]] RowWords own() const;
    [[nodiscard]] RowWords followingKind() const;
    [[nodiscard]] RowWords neededWhere(std::function<bool(const LineageSpec&, const KindRow&)> needed) const;
    [[nodiscard]] RowWords
    offering(std::function<bool(int, const LineageSpec&, const LineageSpec&, const KindRow&)> offered) const;
    [[nodiscard]] RowWords bringing(std::function<void(SheetSection&)> along) const;
};

[[nodiscard]] RowWords choiceRow(std::string path, const QString& name, const QList<ChoiceItem>& items);
[[nodiscard]] RowWords numberRow(std::string path, const QString& name, const QString& meaning, ValueUnit unit);
[[nodiscard]] RowWords checkRow(std::string path, const QString& name, const QString& meaning);
[[nodiscard]] RowWords heading(const QString& words);

/// A group of rows with a name.
struct SectionWords {
    QString name;
    QList<RowWords> rows;
    /// What is chosen, in a few words; null: nothing is said.
    std::function<QString(const SheetSection&, const LineageSpec& whole)> summary = {};
    /// What else depends on the choices: ranges, meanings.
    std::function<void(SheetSection&, const LineageSpec& whole, const KindRow& kind)> adapt = {};
};

// The tables. What a model is:
[[nodiscard]] SectionWords modelDataWords();
[[nodiscard]] SectionWords fitWords();
[[nodiscard]] SectionWords loopWords();
[[nodiscard]] SectionWords curationWords();
[[nodiscard]] SectionWords borderWords();
[[nodiscard]] SectionWords networkWords();
// What a population is:
[[nodiscard]] SectionWords foundersWords();
[[nodiscard]] SectionWords genomeWords();
[[nodiscard]] SectionWords matingWords();
[[nodiscard]] SectionWords spaceWords();
[[nodiscard]] SectionWords selectionWords();

} // namespace outcross
