// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numberforms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestNumberForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheOtherForm_data();
    void knowsTheOtherForm();
    void goesBothWays();
};

void TestNumberForms::knowsTheOtherForm_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("other");
    QTest::newRow("Brazil, mobile with the ninth digit") << u"5511961234567"_s << u"551161234567"_s;
    QTest::newRow("Brazil, mobile without it") << u"551187654321"_s << u"5511987654321"_s;
    QTest::newRow("Brazil, landline") << u"551133334444"_s << QString();
    QTest::newRow("Brazil, landline that begins with 5") << u"552155554444"_s << QString();
    QTest::newRow("Brazil, newer mobile that never had eight digits") << u"5511933334444"_s << QString();
    QTest::newRow("Brazil, nine digits without a 9") << u"5511861234567"_s << QString();
    QTest::newRow("Brazil, too short") << u"55119"_s << QString();
    QTest::newRow("Argentina, with the 9") << u"5491155550123"_s << u"541155550123"_s;
    QTest::newRow("Argentina, without it") << u"541155550123"_s << u"5491155550123"_s;
    QTest::newRow("Mexico, with the 1") << u"5215512345678"_s << u"525512345678"_s;
    QTest::newRow("Mexico, without it") << u"525512345678"_s << u"5215512345678"_s;
    QTest::newRow("Spain") << u"34600000001"_s << QString();
    QTest::newRow("United States, begins like none of them") << u"15215512345"_s << QString();
    QTest::newRow("no digits") << u"US.5491155550123"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestNumberForms::knowsTheOtherForm()
{
    QFETCH(const QString, number);
    QTEST(otherFormOf(WaId(number)).value(), "other");
}

void TestNumberForms::goesBothWays()
{
    for (const QString &number : {u"5511961234567"_s, u"541155550123"_s, u"5215512345678"_s}) {
        const WaId other = otherFormOf(WaId(number));
        QVERIFY(other != WaId(number));
        QCOMPARE(otherFormOf(other), WaId(number));
    }
}

QTEST_GUILESS_MAIN(TestNumberForms)
#include "tst_numberforms.moc"
