// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Kind = NextMessageCost::Kind;

Q_DECLARE_METATYPE(shoptalk::NextMessageCost::Kind)

namespace {

const QDate october(2026, 10, 1);
const QDate january(2027, 1, 1);

QDateTime at(const QDate &day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

const QList<Rate> rates{{u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.0200"_s, october},
                        {u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.0300"_s, january},
                        {u"Spain"_s, u"marketing"_s, u"EUR"_s, u"0.0615"_s, october},
                        {u"Rest of Western Europe"_s, u"service"_s, u"EUR"_s, u"0.0100"_s, october},
                        {u"Other"_s, u"utility"_s, u"USD"_s, u"0.0077"_s, october}};

} // namespace

class TestRate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThatOfTheMarketAndTheDay_data();
    void isThatOfTheMarketAndTheDay();
    void saysWhatTheNextMessageCosts_data();
    void saysWhatTheNextMessageCosts();
    void saysWhatATemplateCosts_data();
    void saysWhatATemplateCosts();
    void countsByMonthsInUtc();
    void saysWhenACostMayChange();
    void readsMetasRateCard();
    void refusesWhatIsNoRateCard_data();
    void refusesWhatIsNoRateCard();
    void writesWhatItReads();
    void exportedRatesKeepTheirDates();
};

void TestRate::isThatOfTheMarketAndTheDay_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    QTest::newRow("utility") << u"utility"_s << u"ES"_s << october << u"0.0200"_s;
    QTest::newRow("a newer rate") << u"utility"_s << u"ES"_s << january << u"0.0300"_s;
    QTest::newRow("the day before the newer rate")
        << u"utility"_s << u"ES"_s << january.addDays(-1) << u"0.0200"_s;
    QTest::newRow("before the first rate") << u"utility"_s << u"ES"_s << october.addDays(-1) << QString();
    QTest::newRow("service costs what utility costs") << u"service"_s << u"ES"_s << october << u"0.0200"_s;
    QTest::newRow("service with a rate of its own") << u"service"_s << u"PT"_s << october << u"0.0100"_s;
    QTest::newRow("marketing") << u"marketing"_s << u"ES"_s << october << u"0.0615"_s;
    QTest::newRow("a country without a market") << u"utility"_s << u"IS"_s << october << u"0.0077"_s;
    QTest::newRow("an unknown country") << u"utility"_s << QString() << october << u"0.0077"_s;
    QTest::newRow("an unknown category") << u"general_purpose_ai"_s << u"ES"_s << october << QString();
}

void TestRate::isThatOfTheMarketAndTheDay()
{
    QFETCH(const QString, category);
    QFETCH(const QString, region);
    QFETCH(const QDate, day);
    const std::optional<Rate> rate = rateFor(rates, category, region, day);
    QTEST(rate ? rate->amount : QString(), "expected");
}

void TestRate::saysWhatTheNextMessageCosts_data()
{
    QTest::addColumn<int>("freeUsed");
    QTest::addColumn<QDateTime>("freeUntil");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("freeLeft");
    const QDateTime never;
    QTest::newRow("the first of the month") << 0 << never << october << Kind::FreeAllowance << 1000;
    QTest::newRow("the last free one") << 999 << never << october << Kind::FreeAllowance << 1;
    QTest::newRow("used up") << 1000 << never << october << Kind::Charged << 0;
    QTest::newRow("used up, after an ad")
        << 1000 << at(october.addDays(1)) << october << Kind::FreeEntryPoint << 0;
    QTest::newRow("used up, long after an ad") << 1000 << at(october) << october << Kind::Charged << 0;
    QTest::newRow("more than there are") << 1200 << never << october << Kind::Charged << 0;
    QTest::newRow("before messages were charged")
        << 5000 << never << october.addDays(-1) << Kind::FreeAllowance << 0;
}

void TestRate::saysWhatTheNextMessageCosts()
{
    QFETCH(const int, freeUsed);
    QFETCH(const QDateTime, freeUntil);
    QFETCH(const QDate, day);
    const NextMessageCost cost = nextServiceMessageCost(rates, freeUsed, freeUntil, u"ES"_s, at(day));
    QTEST(cost.kind, "kind");
    QTEST(cost.freeLeft, "freeLeft");
    QCOMPARE(cost.rate.has_value(), cost.kind == Kind::Charged);
    if (cost.kind == Kind::Charged) {
        const NextMessageCost unknown = nextServiceMessageCost({}, freeUsed, freeUntil, u"ES"_s, at(day));
        QCOMPARE(unknown.kind, Kind::PriceUnknown);
    }
}

void TestRate::saysWhatATemplateCosts_data()
{
    QTest::addColumn<TemplateCategory>("category");
    QTest::addColumn<QDateTime>("lastInboundAt");
    QTest::addColumn<QDateTime>("freeUntil");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("amount");
    const QDateTime never;
    const QDate september = october.addDays(-1);
    const TemplateCategory utility = TemplateCategory::Utility;
    const TemplateCategory marketing = TemplateCategory::Marketing;
    const auto justBefore = [](const QDate &day) { return at(day).addSecs(-60); };
    QTest::newRow("utility, outside of the window")
        << utility << never << never << october << Kind::Charged << u"0.0200"_s;
    QTest::newRow("utility, within the window, since October 2026")
        << utility << justBefore(october) << never << october << Kind::Charged << u"0.0200"_s;
    QTest::newRow("utility, within the window, before")
        << utility << justBefore(september) << never << september << Kind::FreeWindow << QString();
    QTest::newRow("utility, a day after the last message, before")
        << utility << at(september.addDays(-1)) << never << september << Kind::PriceUnknown << QString();
    QTest::newRow("marketing, within the window, before")
        << marketing << justBefore(september) << never << september << Kind::PriceUnknown << QString();
    QTest::newRow("marketing, within the window")
        << marketing << justBefore(october) << never << october << Kind::Charged << u"0.0615"_s;
    QTest::newRow("marketing, after an ad")
        << marketing << never << at(october.addDays(1)) << october << Kind::FreeEntryPoint << QString();
    QTest::newRow("marketing, when the 72 hours are over")
        << marketing << never << at(october) << october << Kind::Charged << u"0.0615"_s;
    QTest::newRow("a code, without a price") << TemplateCategory::Authentication << justBefore(october)
                                             << never << october << Kind::PriceUnknown << QString();
    QTest::newRow("an unknown category costs what the dearest does")
        << TemplateCategory::Unknown << never << never << october << Kind::Charged << u"0.0615"_s;
}

void TestRate::saysWhatATemplateCosts()
{
    QFETCH(const TemplateCategory, category);
    QFETCH(const QDateTime, lastInboundAt);
    QFETCH(const QDateTime, freeUntil);
    QFETCH(const QDate, day);
    const NextMessageCost cost =
        templateMessageCost(rates, category, lastInboundAt, freeUntil, u"ES"_s, at(day));
    QTEST(cost.kind, "kind");
    QTEST(cost.rate ? cost.rate->amount : QString(), "amount");
    const bool isFree = cost.kind == Kind::FreeWindow || cost.kind == Kind::FreeEntryPoint;
    QCOMPARE(cost.freeUntil.isValid(), isFree);
}

void TestRate::countsByMonthsInUtc()
{
    const Month december = monthOf(QDateTime(QDate(2027, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 3600));
    QCOMPARE(december.begin, QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(december.end, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
}

void TestRate::saysWhenACostMayChange()
{
    NextMessageCost cost;
    const QDateTime now(QDate(2026, 12, 31), QTime(22, 30), Qt::UTC);
    const QDateTime midnight(january, QTime(0, 0), Qt::UTC); // another month, and another rate
    QCOMPARE(nextCostChange(cost, now), midnight);
    cost.freeUntil = now.addSecs(60);
    QCOMPARE(nextCostChange(cost, now), now.addSecs(60));
    QCOMPARE(nextCostChange(cost, now.addSecs(60)), midnight);
    cost.freeUntil = now.addDays(2);
    QCOMPARE(nextCostChange(cost, now), midnight);
}

void TestRate::readsMetasRateCard()
{
    const QByteArray card =
        "\xef\xbb\xbfWhatsApp Business Platform,,,\r\n"
        "Effective October 1,,,\r\n"
        "\r\n"
        "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\r\n"
        "Spain,$US,\"$0.0615\",0.0200,0.0200,n/a,.02\r\n"
        "\"Rest of Central & Eastern Europe\",USD,0.0860,0.0212,,n/a,-\r\n"
        "\r\n";
    QVERIFY(!ratesFromCsv("Market,Currency\nSpain,USD\n", october)); // no category
    QByteArray usable = card;
    usable.replace("$US", "USD");
    const Result<QList<Rate>> read = ratesFromCsv(usable, october);
    QVERIFY(read);
    const QList<Rate> expected{
        {u"Spain"_s, u"marketing"_s, u"USD"_s, u"0.0615"_s, october},
        {u"Spain"_s, u"utility"_s, u"USD"_s, u"0.0200"_s, october},
        {u"Spain"_s, u"authentication"_s, u"USD"_s, u"0.0200"_s, october},
        {u"Spain"_s, u"service"_s, u"USD"_s, u"0.02"_s, october},
        {u"Rest of Central & Eastern Europe"_s, u"marketing"_s, u"USD"_s, u"0.0860"_s, october},
        {u"Rest of Central & Eastern Europe"_s, u"utility"_s, u"USD"_s, u"0.0212"_s, october}};
    QCOMPARE(*read, expected);
}

void TestRate::refusesWhatIsNoRateCard_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("no line with the columns") << QByteArray("Spain,USD,0.06\n");
    QTest::newRow("no market") << QByteArray("Market,Currency,Marketing\n");
    QTest::newRow("an amount in words") << QByteArray("Market,Currency,Marketing\nSpain,USD,cheap\n");
    QTest::newRow("a negative amount") << QByteArray("Market,Currency,Marketing\nSpain,USD,-0.06\n");
    QTest::newRow("a date in words") << QByteArray(
        "Market,Currency,Marketing,Valid from\nSpain,USD,0.06,soon\n");
    QTest::newRow("no currency") << QByteArray("Market,Currency,Marketing\nSpain,,0.06\n");
    QTest::newRow("endless") << "Market,Currency,Marketing\n"
            + QByteArray("Spain,USD,0.06\n").repeated(10'001);
}

void TestRate::refusesWhatIsNoRateCard()
{
    QFETCH(const QByteArray, csv);
    QVERIFY(!ratesFromCsv(csv, october));
}

void TestRate::writesWhatItReads()
{
    QList<Rate> card{{u"Bahrain, \"Manama\""_s, u"marketing"_s, u"USD"_s, u"0.06"_s, october},
                     {u"Bahrain, \"Manama\""_s, u"service"_s, u"USD"_s, u"0.01"_s, october}};
    const QByteArray csv = ratesToCsv(card);
    QVERIFY(csv.startsWith("Market,Currency,Marketing,Utility,"));
    QCOMPARE(ratesFromCsv(csv, october).value(), card);
    QVERIFY(ratesToCsv(rates).contains("Spain,EUR,0.0615,0.0200,n/a,n/a,n/a,2026-10-01"));
    QVERIFY(ratesToCsv(rates).contains("Spain,EUR,n/a,0.0300,n/a,n/a,n/a,2027-01-01"));
}

/// Prices of a later date must not become those of today when they are imported elsewhere.
void TestRate::exportedRatesKeepTheirDates()
{
    const QList<Rate> read = ratesFromCsv(ratesToCsv(rates), QDate(2026, 8, 1)).value();
    QCOMPARE(read.size(), rates.size());
    for (const QDate &day : {QDate(2026, 8, 15), october, january}) {
        for (const QString &region : {u"ES"_s, u"PT"_s, u"US"_s})
            QCOMPARE(rateFor(read, u"utility"_s, region, day), rateFor(rates, u"utility"_s, region, day));
    }
}

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
