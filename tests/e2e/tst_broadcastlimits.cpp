// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerbroadcast.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString business = QStringLiteral("300000000000001");
constexpr std::chrono::hours aDay{25};

/// Posts to the sandbox's control API.
bool control(OfferBroadcast &offer, const QString &path, const QJsonObject &body)
{
    return support::postJson(offer.product().servers.sandbox().url().resolved(QUrl(path)), body).status
        == 200;
}

bool setLimit(OfferBroadcast &offer, const QString &tier)
{
    return control(offer, u"/sandbox/businesses/"_s + business, {{u"messaging_limit"_s, tier}});
}

/// How many customers the portfolio reached within 24 hours.
int reachedAtMeta(OfferBroadcast &offer)
{
    const QUrl url =
        offer.product().servers.sandbox().url().resolved(QUrl(u"/sandbox/businesses/"_s + business));
    return support::getJson(url).body.value("reached"_L1).toInt(-1);
}

bool waitFor(OfferBroadcast &offer, const QString &condition, int count)
{
    return support::waitUntil([&] { return offer.reached(condition).size() == count; });
}

/// Waits until one of the reasons in the report contains `part`, or none does.
bool waitReason(OfferBroadcast &offer, const QString &part, bool isThere = true)
{
    return support::waitUntil([&] {
        const QList<driver::Text> texts = offer.window().texts();
        return std::any_of(
                   texts.begin(), texts.end(),
                   [&part](const driver::Text &each) { return each.text.startsWith(u"1: "_s + part); })
            == isThere;
    });
}

const QString failed = QStringLiteral("m.delivery = 6");

} // namespace

/// A broadcast to more people than the portfolio may write to first within 24 hours, with the real programs.
class TestBroadcastLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKnownLimitIsKeptUntilItIsRaised();
    void aKnownLimitIsKeptUntilTheDayIsOver();
    void aSmallerLimitThanIsKnownPausesUntilAPersonGoesOn();
    void theLastOnesOverTheLimitAreNotLost();
};

void TestBroadcastLimits::aKnownLimitIsKeptUntilItIsRaised()
{
    const int allowed = 50;
    OfferBroadcast offer({{u"messages_per_second"_s, 1000}}, allowed + 10);
    driver::Application &window = offer.window();
    VERIFY_STEP(offer, offer.product().start());
    QVERIFY(setLimit(offer, u"TIER_50"_s));
    VERIFY_STEP(offer, offer.connectShop());
    VERIFY_STEP(offer, offer.start());
    VERIFY_STEP(offer, window.waitText(u"broadcastNotice"_s, u"as many people as WhatsApp allows"_s));
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Sending"_s));
    QVERIFY(support::waitUntil([&] { return reachedAtMeta(offer) == allowed; }));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/broadcast-limit.png")));

    QVERIFY(setLimit(offer, u"TIER_250"_s));
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Finished"_s));
    QTRY_COMPARE(offer.customersByMessages(), (QMap<int, int>{{1, offer.customers()}}));
    QTRY_VERIFY(!window.isVisible(u"broadcastNotice"_s));
}

void TestBroadcastLimits::aKnownLimitIsKeptUntilTheDayIsOver()
{
    const int allowed = 50;
    OfferBroadcast offer({{u"messages_per_second"_s, 1000}}, allowed + 10);
    driver::Application &window = offer.window();
    offer.product().console.giveOwnClock();
    VERIFY_STEP(offer, offer.product().start());
    QVERIFY(setLimit(offer, u"TIER_50"_s));
    VERIFY_STEP(offer, offer.connectShop());
    VERIFY_STEP(offer, offer.start());
    VERIFY_STEP(offer, window.waitText(u"broadcastNotice"_s, u"as many people as WhatsApp allows"_s));
    QVERIFY(support::waitUntil([&] { return reachedAtMeta(offer) == allowed; }));

    QVERIFY(
        control(offer, u"/sandbox/clock"_s, {{u"advance_s"_s, qint64(std::chrono::seconds(aDay).count())}}));
    VERIFY_STEP(offer, window.passTime(aDay));
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Finished"_s));
    QTRY_COMPARE(offer.customersByMessages(), (QMap<int, int>{{1, offer.customers()}}));
}

void TestBroadcastLimits::aSmallerLimitThanIsKnownPausesUntilAPersonGoesOn()
{
    const int allowed = 8;
    OfferBroadcast offer({{u"customers_per_day"_s, allowed}});
    driver::Application &window = offer.window();
    VERIFY_STEP(offer, offer.product().start());
    VERIFY_STEP(offer, offer.connectShop());
    VERIFY_STEP(offer, offer.start());
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Paused"_s));
    VERIFY_STEP(offer, window.waitText(u"broadcastNotice"_s, u"Go on"_s));
    VERIFY_STEP(offer, waitReason(offer, u"WhatsApp limits how many messages"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/broadcast-over-limit.png")));
    QCOMPARE(reachedAtMeta(offer), allowed);

    QVERIFY(control(offer, u"/sandbox/limits"_s, {{u"on"_s, true}, {u"customers_per_day"_s, 1000}}));
    VERIFY_STEP(offer, window.click(u"resumeBroadcastButton"_s));
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Finished"_s));
    QTRY_COMPARE(offer.customersByMessages(), (QMap<int, int>{{1, offer.customers()}}));
    QVERIFY(waitFor(offer, failed, 1));
    VERIFY_STEP(offer, waitReason(offer, u"This customer cannot be reached"_s));
    VERIFY_STEP(offer, waitReason(offer, u"WhatsApp limits how many messages"_s, false));
}

void TestBroadcastLimits::theLastOnesOverTheLimitAreNotLost()
{
    // Besides them one more is outside the service window; two are inside, and one can't be reached.
    OfferBroadcast offer({{u"customers_per_day"_s, test::sceneCustomers + 1}});
    driver::Application &window = offer.window();
    VERIFY_STEP(offer, offer.product().start(1));
    VERIFY_STEP(offer, offer.connectShop());
    VERIFY_STEP(offer, offer.start());
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Paused"_s));
    QVERIFY(control(offer, u"/sandbox/limits"_s, {{u"on"_s, true}, {u"customers_per_day"_s, 1000}}));
    VERIFY_STEP(offer, window.click(u"resumeBroadcastButton"_s));
    VERIFY_STEP(offer, window.waitText(u"broadcastState"_s, u"Finished"_s));
    QTRY_COMPARE(offer.customersByMessages(), (QMap<int, int>{{1, offer.customers()}}));
}

QTEST_GUILESS_MAIN(TestBroadcastLimits)
#include "tst_broadcastlimits.moc"
