#include "app/features/numbers/numbers_dialog.h"
#include "fixtures.h"
#include "tests/registry.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/charts/pinned_runs.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

/// A table on made-up histories, without a window.
struct Table {
    PerSide<History> runs;
    PerSide<HistoryView> histories;
    KeptPicture picture;
    int reads = 0; ///< Of one cell.
    NumbersDialog dialog{nullptr};

    explicit Table(int generations = 0)
    {
        append(generations + 1);
        dialog.show();
    }

    void append(int rows)
    {
        for (const Side side : kSides)
            for (int i = 0; i < rows; ++i) {
                const auto at = static_cast<double>(runs[side].view().size());
                Census census;
                census.kept = 1 / (1 + 0.01 * at);
                census.diversity = 0.5 * census.kept;
                census.variants = 5;
                census.effective = 2;
                census.size = 60;
                runs[side].append({census, census.kept});
            }
        show();
    }

    void show()
    {
        for (const Side side : kSides)
            histories[side] = runs[side].view();
        picture.ai.follow(histories[Side::Left]);
        picture.population.follow(histories[Side::Right]);
        std::vector<NumbersColumn> columns = numbersColumns(scenario(), histories, probeSeries(picture));
        for (NumbersColumn& column : columns)
            column.value = [this, value = std::move(column.value)](qint64 generation) {
                ++reads;
                return value(generation);
            };
        dialog.setNumbers(std::move(columns), static_cast<qint64>(histories[Side::Left].size()));
    }

    static const Scenario& scenario()
    {
        static const Scenario shipped = scenarioNamed(u"default"_s);
        return shipped;
    }

    [[nodiscard]] QTableView* view() { return dialog.findChild<QTableView*>(u"numbersTable"_s); }
    [[nodiscard]] QAbstractItemModel* model() { return view()->model(); }

    [[nodiscard]] int column(const QString& name, Side side)
    {
        const QString head = (side == Side::Left ? aiName() : populationName()) + u'\n' + name;
        for (int i = 0; i < model()->columnCount(); ++i)
            if (model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == head)
                return i;
        return -1;
    }

    [[nodiscard]] QString text(int row, int column) { return model()->index(row, column).data().toString(); }
};

QStringList clipboardLines()
{
    return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT
private slots:
    void aRowForEveryGenerationAndAColumnForEveryNumber()
    {
        Table table(120);
        QCOMPARE(table.model()->rowCount(), 121);
        QCOMPARE(table.model()->headerData(100, Qt::Vertical, Qt::DisplayRole).toString(), u"100"_s);
        const int kept = table.column(u"kept"_s, Side::Left);
        QVERIFY(kept >= 0 && table.column(u"expected"_s, Side::Right) > kept);
        QCOMPARE(table.text(100, kept), u"0.500"_s);
        QCOMPARE(table.text(100, table.column(u"individuals"_s, Side::Right)), u"60"_s);
        QVERIFY(table.column(u"inbreeding F"_s, Side::Right) > 0);
        QCOMPARE(table.column(u"inbreeding F"_s, Side::Left), -1);
    }

    void pinsHaveTheirDifference()
    {
        Table table(100);
        KeptPin pin{7, 2, u"size 60 → 30 at 40"_s, table.histories, 40};
        table.picture.pins.emplace_back(pin);
        table.append(50);
        const int own = table.column(u"② kept"_s, Side::Right);
        const int difference = table.column(u"② less this run"_s, Side::Right);
        QVERIFY(own >= 0 && difference == own + 1);
        QCOMPARE(table.text(100, own), u"0.500"_s);
        QCOMPARE(table.text(100, difference), u"0.000"_s);
        QCOMPARE(table.text(120, own), QString(QChar(0x2013))); // the pin ends before
        QVERIFY(table.model()->headerData(own, Qt::Horizontal, Qt::ToolTipRole).toString().contains(pin.label));
        table.picture.pins.clear(); // the columns may be read until the next call
        QCOMPARE(table.text(100, own), u"0.500"_s);
        table.show();
        QCOMPARE(table.column(u"② kept"_s, Side::Right), -1);
    }

    void rowsThatComeDoNotMoveWhatIsLookedAt()
    {
        Table table(2000);
        QScrollBar* bar = table.view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 500);
        bar->setValue(300);
        table.append(500);
        QCOMPARE(bar->value(), 300);
        bar->setValue(bar->maximum()); // who looks at the last row goes on with it
        table.append(500);
        QTRY_VERIFY(bar->maximum() > 2500);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void aBranchShortensAndChangesTheRows()
    {
        Table table(100);
        for (const Side side : kSides) {
            table.runs[side].goBack(41);
            table.runs[side].forgetRest();
        }
        table.show();
        QCOMPARE(table.model()->rowCount(), 41);
        table.append(10);
        QCOMPARE(table.model()->rowCount(), 51);
    }

    void theProbesRowIsTheCurrentOneAndChoosingARowTellsIt()
    {
        Table table(1000);
        QSignalSpy chosen(&table.dialog, &NumbersDialog::rowChosen);
        QSignalSpy asked(&table.dialog, &NumbersDialog::goToAsked);
        table.dialog.setProbe(700);
        QCOMPARE(table.view()->currentIndex().row(), 700);
        QVERIFY(table.view()->viewport()->rect().intersects(table.view()->visualRect(table.model()->index(700, 0))));
        QCOMPARE(chosen.size(), 0);
        table.dialog.setProbe({});
        QCOMPARE(table.view()->currentIndex().row(), 700);
        QTest::keyClick(table.view(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), 701);
        QTest::keyClick(table.view(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 701);
        QVERIFY(table.dialog.isVisible());
    }

    void copyingGivesTabsAndEveryDigit()
    {
        Table table(10);
        table.dialog.setProbe(3);
        table.view()->selectionModel()->select(table.model()->index(5, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.dialog.copy();
        QStringList lines = clipboardLines();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Generation\t"_s) && lines[0].contains(u"\tPopulation: kept\t"_s));
        QCOMPARE(lines[1].split(u'\t')[0], u"3"_s);
        QCOMPARE(lines[2].split(u'\t')[0], u"5"_s);
        QCOMPARE(lines[1].split(u'\t').size(), table.model()->columnCount() + 1);
        QCOMPARE(lines[1].split(u'\t')[1].toDouble(), 1 / 1.03);
        table.view()->clearSelection();
        table.dialog.copy(); // nothing chosen: all
        QCOMPARE(clipboardLines().size(), 12);
    }

    void aHundredThousandGenerationsAreReadWhereTheyAreLookedAt()
    {
        Table table(100'000);
        QApplication::processEvents();
        const QSignalSpy resets(table.model(), &QAbstractItemModel::modelReset);
        const QSignalSpy insertions(table.model(), &QAbstractItemModel::rowsInserted);
        constexpr int kFrames = 20;
        table.reads = 0;
        for (int i = 0; i < kFrames; ++i) {
            for (const Side side : kSides)
                table.runs[side].append(table.runs[side].view().back());
            table.show();
            table.view()->verticalScrollBar()->setValue(i * 4000);
            table.view()->viewport()->repaint();
        }
        QCOMPARE(resets.size(), 0);
        QCOMPARE(insertions.size(), kFrames);
        QVERIFY(table.reads > 0);
        const int rows = table.view()->viewport()->height() / table.view()->rowHeight(0) + 2;
        const int readsAFrame = table.reads / kFrames;
        QVERIFY2(readsAFrame <= 4 * rows * table.model()->columnCount(), qPrintable(QString::number(readsAFrame)));
    }

    void theWindowOpensItBesideTheRun()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        open.trigger("numbers");
        auto* dialog = open.find<NumbersDialog>("numbersDialog");
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        auto* table = dialog->findChild<QTableView*>(u"numbersTable"_s);
        QCOMPARE(table->model()->rowCount(), 11);
        QVERIFY(!table->accessibleName().isEmpty());

        auto* chart = open.find<KeptChart>("chart");
        chart->setProbe(4, true);
        QCOMPARE(table->currentIndex().row(), 4);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(chart->probe(), std::optional<qint64>(5));
        QVERIFY(chart->isProbeFixed());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(open.session.snapshot()->generation, 5);
        QCOMPARE(table->model()->rowCount(), 11); // what was reached stays to be read
        emit chart->goToRequested(8);
        QTRY_COMPARE(open.session.snapshot()->generation, 8);

        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(18));
        QTRY_COMPARE(table->model()->rowCount(), 19);
        QCOMPARE(table->currentIndex().row(), 5);
        QTest::keyClick(&open.window, Qt::Key_Escape);
        QVERIFY(!chart->probe());
    }
};

OUTCROSS_TEST(NumbersTest)
#include "numbers_test.moc"
