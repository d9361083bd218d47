// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

#include <QList>
#include <QTest>

using namespace shoptalk;

class TestDelivery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void advancesOnlyForward_data();
    void advancesOnlyForward();
    void nothingIsNewsTwice();
    void noTwoStatusesAdvanceEachOther();
};

namespace {
const QList<Delivery> all{Delivery::Queued, Delivery::Uncertain, Delivery::Sent,  Delivery::Delivered,
                          Delivery::Read,   Delivery::Played,    Delivery::Failed};
}

void TestDelivery::advancesOnlyForward_data()
{
    QTest::addColumn<Delivery>("current");
    QTest::addColumn<Delivery>("next");
    QTest::addColumn<bool>("expected");
    QTest::newRow("queued, then sent") << Delivery::Queued << Delivery::Sent << true;
    QTest::newRow("sent, then delivered") << Delivery::Sent << Delivery::Delivered << true;
    QTest::newRow("sent, then read") << Delivery::Sent << Delivery::Read << true;
    QTest::newRow("read, then late delivered") << Delivery::Read << Delivery::Delivered << false;
    QTest::newRow("read, then played") << Delivery::Read << Delivery::Played << true;
    QTest::newRow("uncertain, then sent") << Delivery::Uncertain << Delivery::Sent << true;
    QTest::newRow("sent, then uncertain") << Delivery::Sent << Delivery::Uncertain << false;
    QTest::newRow("sent, then failed") << Delivery::Sent << Delivery::Failed << true;
    QTest::newRow("uncertain, then failed") << Delivery::Uncertain << Delivery::Failed << true;
    QTest::newRow("delivered, then failed") << Delivery::Delivered << Delivery::Failed << false;
    QTest::newRow("failed, then late sent") << Delivery::Failed << Delivery::Sent << false;
    QTest::newRow("failed, then delivered after all") << Delivery::Failed << Delivery::Delivered << true;
}

void TestDelivery::advancesOnlyForward()
{
    QFETCH(const Delivery, current);
    QFETCH(const Delivery, next);
    QTEST(advances(current, next), "expected");
}

void TestDelivery::nothingIsNewsTwice()
{
    for (const Delivery delivery : all)
        QVERIFY(!advances(delivery, delivery));
}

void TestDelivery::noTwoStatusesAdvanceEachOther()
{
    // Else webhooks that come twice could go round in a circle.
    for (const Delivery a : all) {
        for (const Delivery b : all)
            QVERIFY(!(advances(a, b) && advances(b, a)));
    }
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
