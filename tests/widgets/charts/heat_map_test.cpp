#include "tests/registry.h"
#include "widgets/charts/heat_map.h"

#include <QFocusEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace outcross;

namespace
{

/// Four by three cells, each with its own value: column/10 + row/100.
HeatPicture smallPicture()
{
    HeatPicture picture{.x = {QStringLiteral("Inflow"), 0, 0.03, 4, false, ValueUnit::Percent},
                        .y = {QStringLiteral("Size"), 20, 60, 3, false, ValueUnit::Count},
                        .cells = std::vector<HeatCell>(12),
                        .measure = QStringLiteral("Diversity kept")};
    for (std::size_t cell = 0; cell < picture.cells.size(); ++cell)
        picture.cells[cell] = {HeatCell::State::Known,
                               static_cast<double>(cell % 4) / 10 + static_cast<double>(cell / 4) / 100};
    return picture;
}

QImage grabbed(HeatMap& map)
{
    QImage image(map.size(), QImage::Format_RGB32);
    map.render(&image);
    return image;
}

QColor at(const QImage& image, const QPointF& place)
{
    return image.pixelColor(place.toPoint());
}

int count(const QImage& image, const QRect& part, const QColor& color)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.pixel(x, y) == color.rgb();
    return found;
}

} // namespace

class HeatMapTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCellHasTheColourOfItsValue()
    {
        HeatMap map;
        map.resize(500, 400);
        map.setPicture(smallPicture());
        const Theme theme = themeFor(map.palette());
        const QImage image = grabbed(map);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 4; ++column)
                QCOMPARE(at(image, map.cellRect({column, row}).center()),
                         heatColor(column / 10.0 + row / 100.0, theme));
        // Low values of the upright axis are at the bottom.
        QVERIFY(map.cellRect({0, 0}).top() > map.cellRect({0, 2}).top());
    }

    void aWaitingCellLooksLikeTheSquareItLiesIn()
    {
        HeatMap map;
        map.resize(500, 400);
        HeatPicture picture = smallPicture();
        for (std::size_t cell = 1; cell < picture.cells.size(); ++cell)
            picture.cells[cell] = {};
        picture.cells[0].value = 0.9;
        picture.cells[2] = {HeatCell::State::Known, 0.2};
        map.setPicture(picture);
        const Theme theme = themeFor(map.palette());
        const QImage image = grabbed(map);
        QCOMPARE(at(image, map.cellRect({1, 1}).center()), heatColor(0.9, theme));
        QCOMPARE(at(image, map.cellRect({3, 0}).center()), heatColor(0.2, theme));
        QCOMPARE(at(image, map.cellRect({1, 2}).center()), heatColor(0.9, theme)); // of the largest square
        picture.cells[0] = {};
        map.setPicture(picture);
        QCOMPARE(at(grabbed(map), map.cellRect({1, 1}).center()), theme.window);
    }

    void aCellThatCannotBeIsHatched()
    {
        HeatMap map;
        map.resize(500, 400);
        HeatPicture picture = smallPicture();
        picture.cells[5] = {HeatCell::State::Impossible, 0};
        map.setPicture(picture);
        const Theme theme = themeFor(map.palette());
        const QImage image = grabbed(map);
        const QRect hatched = map.cellRect({1, 1}).toAlignedRect().adjusted(4, 4, -4, -4);
        QVERIFY(count(image, hatched, theme.window) > 100);
        QVERIFY(count(image, hatched, theme.mutedText) > 20);
        QCOMPARE(count(image, hatched, heatColor(0, theme)), 0);
    }

    void theBoundaryLiesWhereItsValuesAre_data()
    {
        QTest::addColumn<bool>("isLogarithmic");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("column"); // between the middle of one cell and that of another
        QTest::newRow("half way from 1 % to 2 %") << false << 0.015 << 1.5;
        QTest::newRow("a third of the decades") << true << 1e-3 << 1.0;
    }
    void theBoundaryLiesWhereItsValuesAre()
    {
        QFETCH(const bool, isLogarithmic);
        QFETCH(const double, value);
        QFETCH(const double, column);
        HeatMap map;
        map.resize(500, 400);
        HeatPicture picture = smallPicture();
        if (isLogarithmic)
            picture.x = {QStringLiteral("Mutation"), 1e-4, 1e-1, 4, true, ValueUnit::Rate};
        map.setPicture(picture);
        const QImage without = grabbed(map);
        picture.boundary = HeatLine{{{value, 20}, {value, 60}}, QStringLiteral("n·f = ½")};
        map.setPicture(picture);
        const QImage with = grabbed(map);
        const QRectF first = map.cellRect({0, 1});
        const auto y = static_cast<int>(first.center().y());
        const double expected = first.center().x() + column * first.width();
        double sum = 0;
        int drawn = 0;
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y)) {
                sum += x + 0.5;
                ++drawn;
            }
        QVERIFY2(drawn >= 3 && drawn <= 12, qPrintable(QString::number(drawn)));
        QVERIFY(std::abs(sum / drawn - expected) < 1);
    }

    void pointsFindTheirCells()
    {
        const HeatPicture picture = smallPicture();
        const QRectF rect(10, 20, 480, 360);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 4; ++column) {
                const QRectF cell = heatCellRect(rect, picture, {column, row});
                QCOMPARE(heatCellAt(rect, picture, cell.center()), QPoint(column, row));
                QCOMPARE(heatCellAt(rect, picture, cell.topLeft() + QPointF(1, 1)), QPoint(column, row));
                QCOMPARE(heatCellAt(rect, picture, cell.bottomRight() - QPointF(1, 1)), QPoint(column, row));
            }
        const HeatLayout layout = heatLayout(rect, picture);
        QVERIFY(!heatCellAt(rect, picture, layout.scale.center()));
        QVERIFY(!heatCellAt(rect, picture, rect.topLeft()));
        QVERIFY(!heatCellAt(rect, picture, {layout.cells.center().x(), layout.cells.bottom() + 3}));
    }

    void arrowKeysMoveTheMarkAndEnterOpens()
    {
        HeatMap map;
        map.resize(500, 400);
        map.setPicture(smallPicture());
        connect(&map, &HeatMap::pointedAt, &map,
                [&](std::optional<QPoint> cell) { map.setMark(cell, QStringLiteral("read out")); });
        QSignalSpy opened(&map, &HeatMap::opened);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // nothing is marked
        QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&map, &focus);
        QCOMPARE(map.mark(), QPoint(2, 1));
        QTest::keyClick(&map, Qt::Key_Up);
        QTest::keyClick(&map, Qt::Key_Up);
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.mark(), QPoint(1, 2));
        QCOMPARE(map.accessibleDescription(), QStringLiteral("read out"));
        QTest::keyClick(&map, Qt::Key_End);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toPoint(), QPoint(3, 2));
    }

    void aClickMarksAndOpens()
    {
        HeatMap map;
        map.resize(500, 400);
        map.setPicture(smallPicture());
        QSignalSpy opened(&map, &HeatMap::opened);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect({3, 1}).center().toPoint());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toPoint(), QPoint(3, 1));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(499, 399));
        QTest::mouseClick(&map, Qt::RightButton, {}, map.cellRect({3, 1}).center().toPoint());
        QCOMPARE(opened.size(), 1);
    }

    void aScreenReaderIsToldWhatItIs()
    {
        HeatMap map;
        HeatPicture picture = smallPicture();
        picture.cells[3] = {};
        map.setPicture(picture);
        QVERIFY(!map.accessibleName().isEmpty());
        QVERIFY2(map.accessibleDescription().contains(QStringLiteral("Size from 20 to 60")),
                 qPrintable(map.accessibleDescription()));
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("11 of 12")));
    }

    void everySizeCanBePainted()
    {
        HeatMap map;
        HeatPicture picture = smallPicture();
        picture.boundary = HeatLine{{{0, 20}, {0.015, 60}, {1, 1000}}, QStringLiteral("n·f = ½")};
        map.setPicture(picture);
        for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(120, 400), QSize(900, 90)}) {
            map.resize(size);
            (void)grabbed(map);
        }
        map.setPicture({});
        (void)grabbed(map);
        QTest::mouseClick(&map, Qt::LeftButton);
        QTest::keyClick(&map, Qt::Key_Right);
    }
};

OUTCROSS_TEST(HeatMapTest)
#include "heat_map_test.moc"
