// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsToE164_data();
    void bringsToE164();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void showsInInternationalForm_data();
    void showsInInternationalForm();
    void knowsTheRegion_data();
    void knowsTheRegion();
    void knowsTheRegionOfACustomer();
};

void TestPhoneNumber::bringsToE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with a plus") << u"+34600000001"_s << QString() << u"+34600000001"_s;
    QTest::newRow("spaced") << u" +34 600 00-00 (01) "_s << QString() << u"+34600000001"_s;
    QTest::newRow("national with a region") << u"600 000 001"_s << u"ES"_s << u"+34600000001"_s;
    QTest::newRow("lower case region") << u"600000001"_s << u"es"_s << u"+34600000001"_s;
    QTest::newRow("trunk zero") << u"0151 23456789"_s << u"DE"_s << u"+4915123456789"_s;
    QTest::newRow("international prefix") << u"0034 600 000 001"_s << u"DE"_s << u"+34600000001"_s;
    QTest::newRow("Brazil") << u"(11) 96123-4567"_s << u"BR"_s << u"+5511961234567"_s;
    QTest::newRow("India") << u"098765 43210"_s << u"IN"_s << u"+919876543210"_s;
    QTest::newRow("Arabic digits") << u"+٣٤٦٠٠٠٠٠٠٠١"_s << QString() << u"+34600000001"_s;
    QTest::newRow("full-width digits") << u"＋３４６０００００００１"_s << QString() << u"+34600000001"_s;
}

void TestPhoneNumber::bringsToE164()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    const Result<QString> number = toE164(text, region);
    QVERIFY(number);
    QTEST(*number, "expected");
}

void TestPhoneNumber::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"hello"_s << QString();
    QTest::newRow("no plus and no region") << u"600000001"_s << QString();
    QTest::newRow("too short") << u"+341"_s << QString();
    QTest::newRow("too long") << u"+3460000000123456789"_s << QString();
    QTest::newRow("no such country") << u"+999123456789"_s << QString();
    QTest::newRow("no area code, in the United States") << u"555-0123"_s << u"US"_s;
    QTest::newRow("no area code, in Canada") << u"555-0123"_s << u"CA"_s;
    QTest::newRow("no area code, in India") << u"2345678"_s << u"IN"_s;
    QTest::newRow("no area code, international") << u"+1 555-0123"_s << QString();
}

void TestPhoneNumber::refusesWhatIsNoNumber()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    const Result<QString> number = toE164(text, region);
    QVERIFY2(!number, qPrintable(number.value_or(QString())));
    QCOMPARE(number.error().kind, Error::Kind::Malformed);
    QCOMPARE(auditWord(number.error()), u"phone_number_invalid"_s);
}

void TestPhoneNumber::showsInInternationalForm_data()
{
    QTest::addColumn<QString>("waId");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Spain") << u"34600000001"_s << u"+34 600 00 00 01"_s;
    QTest::newRow("Germany") << u"4915123456789"_s << u"+49 1512 3456789"_s;
    QTest::newRow("with a plus already") << u"+34600000001"_s << u"+34 600 00 00 01"_s;
    QTest::newRow("no known number") << u"99912345"_s << u"+99912345"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhoneNumber::showsInInternationalForm()
{
    QFETCH(const QString, waId);
    QTEST(internationalFormat(WaId(waId)), "expected");
}

void TestPhoneNumber::knowsTheRegion_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("E.164") << u"+34600000001"_s << u"ES"_s;
    QTest::newRow("WhatsApp id") << u"919876543210"_s << u"IN"_s;
    QTest::newRow("unknown") << u"+99912345"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhoneNumber::knowsTheRegion()
{
    QFETCH(const QString, number);
    QTEST(regionOf(number), "expected");
}

void TestPhoneNumber::knowsTheRegionOfACustomer()
{
    const BusinessScopedUserId american(u"US.1234"_s);
    QCOMPARE(customerRegion(WaId(u"34600000001"_s), american), u"ES"_s);
    QCOMPARE(customerRegion({}, american), u"US"_s);
    QCOMPARE(customerRegion({}, {}), QString());
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
