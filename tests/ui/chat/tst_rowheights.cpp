// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/rowheights.h"

#include <QTest>

using namespace shoptalk;

class TestRowHeights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unmeasuredRowsAreEstimated();
    void aMeasuredRowMovesThoseBelow();
    void theAverageIsUsedForNewRows();
    void aForgottenRowKeepsItsHeightUntilItIsMeasured();
    void rowsAreFoundByTheirPlace();
    void insertedAndRemovedRowsMoveTheOthers();
};

void TestRowHeights::unmeasuredRowsAreEstimated()
{
    RowHeights heights;
    QCOMPARE(heights.total(), 0);
    QCOMPARE(heights.rowAt(0), -1);
    heights.reset(10);
    QVERIFY(heights.height(3) > 0);
    QCOMPARE(heights.total(), 10 * heights.height(0));
    QVERIFY(!heights.isMeasured(3));
}

void TestRowHeights::aMeasuredRowMovesThoseBelow()
{
    RowHeights heights;
    heights.reset(3);
    const int estimate = heights.height(0);
    heights.setHeight(1, estimate + 25);
    QVERIFY(heights.isMeasured(1));
    QCOMPARE(heights.top(1), estimate);
    QCOMPARE(heights.top(2), 2 * estimate + 25);
    heights.setHeight(1, estimate - 5);
    QCOMPARE(heights.top(2), 2 * estimate - 5);
    QCOMPARE(heights.total(), 3 * estimate - 5);
}

void TestRowHeights::theAverageIsUsedForNewRows()
{
    RowHeights heights;
    heights.reset(2);
    heights.setHeight(0, 100);
    heights.setHeight(1, 300);
    heights.insert(0, 5);
    QCOMPARE(heights.height(0), 200);
    QCOMPARE(heights.height(5), 100);
    QCOMPARE(heights.total(), 1400);
}

void TestRowHeights::aForgottenRowKeepsItsHeightUntilItIsMeasured()
{
    RowHeights heights;
    heights.reset(2);
    heights.setHeight(0, 100);
    heights.forget(0, 1);
    QVERIFY(!heights.isMeasured(0));
    QCOMPARE(heights.height(0), 100);
    heights.setHeight(0, 90);
    heights.insert(2, 1);
    QCOMPARE(heights.height(2), 90); // what was forgotten is not in the average any more
}

void TestRowHeights::rowsAreFoundByTheirPlace()
{
    RowHeights heights;
    heights.reset(3);
    for (int row = 0; row < 3; ++row)
        heights.setHeight(row, 10 * (row + 1));
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(0), 0);
    QCOMPARE(heights.rowAt(9), 0);
    QCOMPARE(heights.rowAt(10), 1);
    QCOMPARE(heights.rowAt(29), 1);
    QCOMPARE(heights.rowAt(30), 2);
    QCOMPARE(heights.rowAt(1000), 2);
}

void TestRowHeights::insertedAndRemovedRowsMoveTheOthers()
{
    RowHeights heights;
    heights.reset(3);
    for (int row = 0; row < 3; ++row)
        heights.setHeight(row, 10 * (row + 1));
    heights.insert(1, 2);
    QCOMPARE(heights.count(), 5);
    QCOMPARE(heights.height(3), 20);
    heights.setHeight(1, 7);
    heights.setHeight(2, 7);
    QCOMPARE(heights.top(3), 24);
    heights.remove(0, 2);
    QCOMPARE(heights.count(), 3);
    QCOMPARE(heights.top(1), 7);
    QCOMPARE(heights.total(), 7 + 20 + 30);
}

QTEST_GUILESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
