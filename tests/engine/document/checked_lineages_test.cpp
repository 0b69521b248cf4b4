#include "engine/base/errors.h"
#include "engine/document/refounding.h"
#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_json.h"
#include "engine/spec/lineage_rows.h"
#include "tests/engine/shared/random_scenarios.h"
#include "tests/registry.h"

#include <QTest>

#include <limits>
#include <optional>
#include <set>

using namespace outcross;
using fixtures::RandomScenarios;

namespace
{

constexpr std::uint64_t kLineages = 20'000;

/// Puts something into a field that may not belong there.
void disturb(const Field& field, LineageSpec& spec, RandomScenarios& dice)
{
    const auto any = [&](const std::vector<double>& values) {
        return values[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(values.size()) - 1))];
    };
    const double low = field.range.low;
    const double high = field.range.high;
    switch (field.type) {
    case FieldType::Whole:
        return field.set(spec, any({low, low - 1, low + 1, high, high + 1, 0, 1, 2, 5}));
    case FieldType::Number:
        return field.set(spec,
                         any({low, high, low - 0.5, high + 0.5, (low + high) / 2, 0, 1e300,
                              std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}));
    case FieldType::Flag:
        return field.set(spec, any({0, 1}));
    case FieldType::Choice:
        return field.set(
            spec,
            field.names[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(field.names.size()) - 1))]
                .value);
    case FieldType::Own:
        break;
    }
    if (field.key == "data")
        spec.data = std::vector<std::string>{"", "iris", "./own.csv", std::string("a\0b", 3),
                                             std::string(5000, 'x')}[static_cast<std::size_t>(dice.between(0, 4))];
    if (field.key == "columns")
        spec.columns.assign(static_cast<std::size_t>(dice.between(0, 3)),
                            dice.chance(0.2) ? std::string("a\0b", 3) : std::string("a"));
    if (field.key == "frequencies") {
        spec.startFrequencies = static_cast<StartFrequencies>(dice.between(0, 3));
        spec.frequencies.assign(static_cast<std::size_t>(dice.between(0, 4)), dice.chance(0.2) ? 2 : 0.25);
    }
    if (field.key == "fractions")
        spec.biology.genome.fractions.assign(static_cast<std::size_t>(dice.between(0, 4)), dice.chance(0.3) ? 1 : 0.25);
}

void disturb(LineageSpec& spec, RandomScenarios& dice)
{
    const auto rows = lineageRows();
    const Row& row = rows[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(rows.size()) - 1))];
    if (row.field)
        return disturb(*row.field, spec, dice);
    if (row.part->switchOn)
        row.part->switchOn(spec, 1);
    for (const Field& field : row.part->fields)
        if (dice.chance(0.4))
            disturb(field, spec, dice);
}

/// The sentence that refuses it; nothing where it gives back a lineage.
template <class Make> std::optional<std::string> sentenceOf(const Make& make, LineageSpec& made)
{
    try {
        made = make();
    } catch (const InputError& error) {
        return error.what();
    }
    return std::nullopt;
}

} // namespace

/// A lineage that was put together is held to the rules of files without a file.
class CheckedLineagesTest : public QObject
{
    Q_OBJECT
private slots:
    void aLineageIsRefusedInTheWordsInWhichItsFileWouldBe()
    {
        int refused = 0;
        int taken = 0;
        for (std::uint64_t number = 0; number < kLineages; ++number) {
            RandomScenarios dice(number);
            Scenario scenario = dice.scenario();
            scenario.interventions.clear();
            const Side side = dice.chance(0.5) ? Side::Left : Side::Right;
            const Side across = side == Side::Left ? Side::Right : Side::Left;
            scenario.lineages[across] = {};
            scenario.lineages[across].kind = side == Side::Left ? "diploid" : "gaussian";
            LineageSpec& spec = scenario.lineages[side];
            if (dice.chance(0.3)) { // a kind that may not have what stands in it
                const auto& kinds = catalogue();
                const KindRow& kind =
                    kinds[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(kinds.size()) - 1))];
                if (sideOf(kind.nature) == side)
                    spec.kind = kind.id;
            }
            for (std::int64_t left = dice.between(0, 2); left > 0; --left)
                disturb(spec, dice);
            if (dice.chance(0.1))
                spec.forces.inflow = 1.5;

            LineageSpec read;
            LineageSpec checked;
            const auto ofFile =
                sentenceOf([&] { return parseScenario(scenarioJson(scenario), "file", {}).lineages[side]; }, read);
            const auto ofValue = sentenceOf([&] { return checkedLineage(spec, side, "file"); }, checked);
            QCOMPARE(QString::fromStdString(ofValue.value_or("")), QString::fromStdString(ofFile.value_or("")));
            if (!ofFile)
                QVERIFY2(checked == read, scenarioJson(scenario).c_str());
            ++(ofFile ? refused : taken);
        }
        qInfo("%d lineages were taken, %d refused", taken, refused);
        QVERIFY(taken > 1000);
        QVERIFY(refused > 1000);
    }

    void everyFieldHasItsPathOnce()
    {
        std::set<std::string> paths;
        for (const Row& row : lineageRows()) {
            QVERIFY(findRow(row.key()) == &row);
            if (row.field) {
                QVERIFY(paths.insert(std::string(row.key())).second);
                QVERIFY(findField(row.key()) == row.field);
                continue;
            }
            for (const Field& field : row.part->fields) {
                const std::string path = std::string(row.key()) + "." + std::string(field.key);
                QVERIFY2(paths.insert(path).second, path.c_str());
                QVERIFY(findField(path) == &field);
            }
            QVERIFY(!findField(row.key()));
        }
        QVERIFY(!findField("loop.never") && !findField("never") && !findField("size.never"));
    }

    /// Files are read in one order and written in another; none of the keys is forgotten.
    void everyRowIsWrittenOnce()
    {
        std::set<std::string_view> written(keysAsWritten().begin(), keysAsWritten().end());
        QCOMPARE(written.size(), keysAsWritten().size());
        QCOMPARE(written.size(), lineageRows().size());
        for (const Row& row : lineageRows())
            QVERIFY(written.count(row.key()) == 1);
    }

    /// Kinds name keys and parts in strings; each of them is a row or a part of one.
    void everyKeyOfAKindIsARow()
    {
        std::set<std::string_view> parts;
        for (const Row& row : lineageRows())
            if (row.part)
                for (const Field& field : row.part->fields)
                    parts.insert(field.part);
        for (const KindRow& kind : catalogue()) {
            for (const std::string_view key : kind.keys)
                QVERIFY2(findRow(key), std::string(key).c_str());
            for (const std::string_view key : kind.keysWithoutData)
                QVERIFY2(keysOf(kind).has(key), std::string(key).c_str());
            for (const std::string_view part : kind.parts)
                QVERIFY2(parts.count(part) == 1, std::string(part).c_str());
        }
    }

    void anotherLineageLosesWhatCannotActOnItAndIsRefusedUnderItsScenariosName()
    {
        Scenario scenario = RandomScenarios(1).scenario();
        scenario.interventions = {{.at = 3, .lineage = Side::Left, .set = {{Quantity::Selection, 0.5}}, .deeds = {}}};
        scenario.lineages[Side::Right] = {};
        scenario.lineages[Side::Right].kind = "diploid";
        LineageSpec spec;
        spec.kind = "gaussian";
        spec.learning.loop.window = 7; // means nothing where the loop is no window
        const Scenario refounded = withLineage(scenario, Side::Left, spec, "lesson");
        QVERIFY(refounded.interventions.empty());
        QCOMPARE(refounded.lineages[Side::Left].learning.loop, LoopSpec{});
        QVERIFY(parseScenario(scenarioJson(refounded), "again", {}) == refounded);
        spec.size = 1;
        QVERIFY_EXCEPTION_THROWN((void)withLineage(scenario, Side::Left, spec, "lesson"), InputError);
        try {
            (void)withLineage(scenario, Side::Left, spec, "lesson");
        } catch (const InputError& error) {
            QCOMPARE(error.what(), "lesson: lineages.ai.size: expected 2 … 1000000, found 1");
        }
    }
};

OUTCROSS_TEST(CheckedLineagesTest)
#include "checked_lineages_test.moc"
