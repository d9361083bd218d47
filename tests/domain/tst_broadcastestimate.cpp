// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/broadcastestimate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace std::chrono_literals;

class TestBroadcastEstimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costsAreAddedByCountryAndCurrency();
    void aUserIdNamesTheCountry();
    void whoGetsNothingCostsNothing();
    void tiersAreLimits_data();
    void tiersAreLimits();
    void theTimeIsThatOfTheSpeedAndTheLimit_data();
    void theTimeIsThatOfTheSpeedAndTheLimit();
    void aBroadcastLeavesHalfOfTheSpeed_data();
    void aBroadcastLeavesHalfOfTheSpeed();
};

namespace {

const QDate day(2026, 11, 20);

Rate rateIn(const QString &market, const QString &currency, const QString &amount)
{
    return Rate{market, u"marketing"_s, currency, amount, QDate(2026, 10, 1)};
}

CheckedPerson personWith(const QString &waId, Eligibility eligibility = Eligibility::Eligible)
{
    CheckedPerson checked;
    checked.person.waId = WaId(waId);
    checked.eligibility = eligibility;
    return checked;
}

} // namespace

void TestBroadcastEstimate::costsAreAddedByCountryAndCurrency()
{
    const QList<Rate> rates{rateIn(u"Spain"_s, u"EUR"_s, u"0.0509"_s),
                            rateIn(u"Germany"_s, u"EUR"_s, u"0.1131"_s),
                            rateIn(u"United Kingdom"_s, u"GBP"_s, u"0.0382"_s)};
    Audience audience;
    audience.people = {personWith(u"34600000001"_s),   personWith(u"34600000002"_s),
                       personWith(u"4915112345678"_s), personWith(u"447400123456"_s),
                       personWith(u"819012345678"_s),  personWith({})};
    const CostEstimate estimate = estimateCost(audience, rates, TemplateCategory::Marketing, day);
    QCOMPARE(estimate.cost.value(u"EUR"_s).text(), u"0.2149"_s);
    QCOMPARE(estimate.cost.value(u"GBP"_s).text(), u"0.0382"_s);
    QCOMPARE(estimate.priced, 4);
    QCOMPARE(estimate.unpriced, 2);
    QCOMPARE(estimateCost(audience, rates, TemplateCategory::Utility, day).unpriced, 6);
}

void TestBroadcastEstimate::aUserIdNamesTheCountry()
{
    CheckedPerson hidden;
    hidden.person.userId = BusinessScopedUserId(u"ES.1234"_s);
    Audience audience;
    audience.people = {hidden};
    const CostEstimate estimate =
        estimateCost(audience, {rateIn(u"Spain"_s, u"EUR"_s, u"0.5"_s)}, TemplateCategory::Marketing, day);
    QCOMPARE(estimate.priced, 1);
    QCOMPARE(estimate.cost.value(u"EUR"_s).text(), u"0.5"_s);
}

void TestBroadcastEstimate::whoGetsNothingCostsNothing()
{
    Audience audience;
    audience.people = {personWith(u"34600000001"_s, Eligibility::Duplicate)};
    const CostEstimate estimate =
        estimateCost(audience, {rateIn(u"Spain"_s, u"EUR"_s, u"1"_s)}, TemplateCategory::Marketing, day);
    QCOMPARE(estimate, CostEstimate());
}

void TestBroadcastEstimate::tiersAreLimits_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<int>("expected");
    QTest::newRow("new") << u"TIER_250"_s << 250;
    QTest::newRow("old") << u"TIER_1K"_s << 1000;
    QTest::newRow("verified") << u"TIER_2K"_s << 2000;
    QTest::newRow("large") << u"TIER_100K"_s << 100'000;
    QTest::newRow("unlimited") << u"TIER_UNLIMITED"_s << -1;
    QTest::newRow("not known") << u"TIER_7"_s << 250;
    QTest::newRow("nothing") << QString() << 250;
}

void TestBroadcastEstimate::tiersAreLimits()
{
    QFETCH(const QString, tier);
    QTEST(messagingLimit(tier).value_or(-1), "expected");
}

void TestBroadcastEstimate::theTimeIsThatOfTheSpeedAndTheLimit_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("used");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("waits");
    const qint64 oneDay = 86'400;
    QTest::newRow("nobody") << 0 << 250 << 0 << qint64(0) << false;
    QTest::newRow("no limit") << 1000 << -1 << 0 << qint64(50) << false;
    QTest::newRow("within the limit") << 250 << 250 << 0 << qint64(13) << false;
    QTest::newRow("one too many") << 251 << 250 << 0 << oneDay + 1 << true;
    QTest::newRow("much is used") << 100 << 250 << 200 << oneDay + 3 << true;
    QTest::newRow("all is used") << 250 << 250 << 300 << oneDay + 13 << true;
    QTest::newRow("three days") << 1000 << 250 << 0 << 3 * oneDay + 13 << true;
}

void TestBroadcastEstimate::theTimeIsThatOfTheSpeedAndTheLimit()
{
    QFETCH(const int, people);
    QFETCH(const int, limit);
    QFETCH(const int, used);
    const auto tier = limit < 0 ? std::nullopt : std::optional<int>(limit);
    const DurationEstimate estimate = estimateDuration(people, 20, tier, used);
    QTEST(qint64(estimate.length.count()), "seconds");
    QTEST(estimate.waitsForLimit, "waits");
}

void TestBroadcastEstimate::aBroadcastLeavesHalfOfTheSpeed_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("expected");
    QTest::newRow("phone app") << 20 << 10;
    QTest::newRow("standard") << 80 << 20;
    QTest::newRow("high") << 1000 << 20;
    QTest::newRow("slowest") << 1 << 1;
}

void TestBroadcastEstimate::aBroadcastLeavesHalfOfTheSpeed()
{
    QFETCH(const int, perSecond);
    QTEST(broadcastsPerSecond(perSecond), "expected");
}

QTEST_GUILESS_MAIN(TestBroadcastEstimate)
#include "tst_broadcastestimate.moc"
