#include "app/words/force_words.h"

#include "engine/base/row_order.h"

#include <QCoreApplication>

#include <array>

namespace outcross
{
namespace
{

/// The words for one sort of lineage.
struct Names {
    const char* set;     ///< With one value; Captions.
    const char* changed; ///< With the value before and the one after; DocumentDifference.
};

struct ForceRow {
    Quantity id;
    ValueUnit unit;
    const char* name; ///< PhaseWords.
    Names ofModel;
    Names ofPopulation;
    Names ofBoth;
};

constexpr std::array kRows{
    ForceRow{
        .id = Quantity::Size,
        .unit = ValueUnit::Count,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Size"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "n → %1"), QT_TRANSLATE_NOOP("DocumentDifference", "n %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "N → %1"), QT_TRANSLATE_NOOP("DocumentDifference", "N %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "n and N → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "n and N %1 → %2")},
    },
    ForceRow{
        .id = Quantity::Inflow,
        .unit = ValueUnit::Percent,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Inflow"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "freshness → %1"),
                    QT_TRANSLATE_NOOP("DocumentDifference", "freshness %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "gene flow → %1"),
                         QT_TRANSLATE_NOOP("DocumentDifference", "gene flow %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "inflow → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "inflow %1 → %2")},
    },
    ForceRow{
        .id = Quantity::Mutation,
        .unit = ValueUnit::Rate,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Novelty"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "hallucination → %1"),
                    QT_TRANSLATE_NOOP("DocumentDifference", "hallucination %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "mutation → %1"),
                         QT_TRANSLATE_NOOP("DocumentDifference", "mutation %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "novelty → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "novelty %1 → %2")},
    },
    ForceRow{
        .id = Quantity::Selection,
        .unit = ValueUnit::Rate,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Selection"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "selection → %1"),
                    QT_TRANSLATE_NOOP("DocumentDifference", "selection %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "selection → %1"),
                         QT_TRANSLATE_NOOP("DocumentDifference", "selection %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "selection → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "selection %1 → %2")},
    },
    ForceRow{
        .id = Quantity::Memory,
        .unit = ValueUnit::Percent,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Archive or gene bank"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "archive → %1"),
                    QT_TRANSLATE_NOOP("DocumentDifference", "archive %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "gene bank → %1"),
                         QT_TRANSLATE_NOOP("DocumentDifference", "gene bank %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "archive and gene bank → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "archive and gene bank %1 → %2")},
    },
    ForceRow{
        .id = Quantity::Exchange,
        .unit = ValueUnit::Percent,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Exchange or migration"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "exchange → %1"),
                    QT_TRANSLATE_NOOP("DocumentDifference", "exchange %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "migration → %1"),
                         QT_TRANSLATE_NOOP("DocumentDifference", "migration %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "exchange and migration → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "exchange and migration %1 → %2")},
    },
    ForceRow{
        .id = Quantity::KinAvoidance,
        .unit = ValueUnit::Percent,
        .name = QT_TRANSLATE_NOOP("PhaseWords", "Detection or kin avoidance"),
        .ofModel = {QT_TRANSLATE_NOOP("Captions", "check at the border → %1"),
                    QT_TRANSLATE_NOOP("DocumentDifference", "check at the border %1 → %2")},
        .ofPopulation = {QT_TRANSLATE_NOOP("Captions", "kin avoidance → %1"),
                         QT_TRANSLATE_NOOP("DocumentDifference", "kin avoidance %1 → %2")},
        .ofBoth = {QT_TRANSLATE_NOOP("Captions", "check at the border and kin avoidance → %1"),
                   QT_TRANSLATE_NOOP("DocumentDifference", "check at the border and kin avoidance %1 → %2")},
    },
};
static_assert(areInOrder(kRows, &ForceRow::id) && kRows.size() == kQuantities.size());

const ForceRow& wordsOf(Quantity quantity)
{
    return kRows[static_cast<std::size_t>(quantity)];
}

const Names& namesFor(Nature nature, const ForceRow& row)
{
    return nature == Nature::Model ? row.ofModel : row.ofPopulation;
}

QString set(const ForceRow& row, const Names& names, double value)
{
    return QCoreApplication::translate("Captions", names.set).arg(valueText(value, row.unit));
}

QString changed(const ForceRow& row, const Names& names, double from, double to)
{
    return QCoreApplication::translate("DocumentDifference", names.changed)
        .arg(valueText(from, row.unit), valueText(to, row.unit));
}

} // namespace

ValueUnit quantityUnit(Quantity quantity)
{
    return wordsOf(quantity).unit;
}

QString quantityName(Quantity quantity)
{
    return QCoreApplication::translate("PhaseWords", wordsOf(quantity).name);
}

QString settingLabel(Nature nature, const Setting& setting)
{
    const ForceRow& row = wordsOf(setting.quantity);
    return set(row, namesFor(nature, row), setting.value);
}

QString settingLabelOfBoth(const Setting& setting)
{
    const ForceRow& row = wordsOf(setting.quantity);
    return set(row, row.ofBoth, setting.value);
}

QString changeLabel(Nature nature, Quantity quantity, double from, double to)
{
    const ForceRow& row = wordsOf(quantity);
    return changed(row, namesFor(nature, row), from, to);
}

QString changeLabelOfBoth(Quantity quantity, double from, double to)
{
    const ForceRow& row = wordsOf(quantity);
    return changed(row, row.ofBoth, from, to);
}

} // namespace outcross
