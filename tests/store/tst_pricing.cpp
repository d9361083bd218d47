// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QFile>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const PhoneNumberId number(u"61"_s);
const MessagePricing freeService{u"free_customer_service"_s, u"service"_s};

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

class TestPricing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEachMessageOnce();
    void countsByNumberKindAndTime();
    void whatFailedCostsNothing();
    void aMessageWithoutPricingIsNotCounted();
    void whatIsNotDeliveredIsNotCounted();
    void aUserIdNamesTheRegion();
    void aWamidIsNotStored();
    void keepsTheOwnersPrices();

private:
    void note(const QString &wamid, qint64 atS, const MessagePricing &pricing = freeService,
              const PhoneNumberId &on = number)
    {
        m_store.must(
            [=](StoreSession &session) { return session.pricing.note(on, Wamid(wamid), pricing, at(atS)); });
    }
    int count(qint64 beginS, qint64 endS) const
    {
        return m_store.reader().pricing.count(number, freeService, at(beginS), at(endS)).value();
    }

    StoreFixture m_store;
};

void TestPricing::countsEachMessageOnce()
{
    note(u"once"_s, 100);
    note(u"once"_s, 110);
    QCOMPARE(count(0, 200), 1);
    note(u"twice"_s, 120);
    QCOMPARE(count(0, 200), 2);
    m_store.must([](StoreSession &session) { return session.pricing.forget(Wamid(u"twice"_s)); });
    QCOMPARE(count(0, 200), 1);
}

void TestPricing::countsByNumberKindAndTime()
{
    note(u"before"_s, 999);
    note(u"first"_s, 1000);
    note(u"last"_s, 1999);
    note(u"after"_s, 2000);
    note(u"billed"_s, 1500, MessagePricing{u"regular"_s, u"service"_s});
    note(u"future"_s, 1500, MessagePricing{u"free_moon"_s, u"lunar"_s});
    note(u"elsewhere"_s, 1500, freeService, PhoneNumberId(u"62"_s));
    QCOMPARE(count(1000, 2000), 2);
}

void TestPricing::whatFailedCostsNothing()
{
    note(u"failed"_s, 5000);
    m_store.must([](StoreSession &session) { return session.pricing.forget(Wamid(u"failed"_s)); });
    QCOMPARE(count(5000, 5001), 0);
}

void TestPricing::aMessageWithoutPricingIsNotCounted()
{
    note(u"silent"_s, 6000, MessagePricing());
    note(QString(), 6000);
    QCOMPARE(m_store.reader().pricing.count(number, MessagePricing(), at(0), at(9000)).value(), 0);
    QCOMPARE(count(6000, 6001), 0);
}

void TestPricing::whatIsNotDeliveredIsNotCounted()
{
    const Wamid wamid(u"under way"_s);
    const auto noteAs = [&](const MessagePricing &pricing, bool isDelivered) {
        m_store.must([&](StoreSession &session) {
            return session.pricing.note(number, wamid, pricing, at(8000), isDelivered);
        });
    };
    const auto priced = [this] {
        return m_store.reader().insights.priced(number, at(8000), at(8001)).value();
    };
    noteAs(freeService, false);
    QCOMPARE(count(8000, 8001), 0);
    QVERIFY(priced().isEmpty());
    noteAs({}, true);
    noteAs(freeService, false); // repeated
    QCOMPARE(count(8000, 8001), 1);
    QCOMPARE(priced().size(), 1);
}

void TestPricing::aUserIdNamesTheRegion()
{
    const ConversationId hidden = m_store.talkTo(customerNamed(u"Ana"_s, {}, u"ES.1234"_s));
    Message message = textMessage(hidden, Direction::Outbound, u"Hello"_s, 9000);
    message.wamid = Wamid(u"to a user id"_s);
    m_store.add(message, false);
    note(message.wamid.value(), 9000, MessagePricing{u"regular"_s, u"service"_s});
    const QList<PricedMessages> priced = m_store.reader().insights.priced(number, at(9000), at(9001)).value();
    QCOMPARE(priced.size(), 1);
    QCOMPARE(priced.first().region, u"ES"_s);
}

void TestPricing::aWamidIsNotStored()
{
    note(u"wamid.HBgLMzQ2MDAwMDAwMDE"_s, 7000);
    m_store.close();
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(m_store.path() + ending);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY(!file.readAll().contains("HBgLMzQ2MDAwMDAwMDE"));
    }
    QVERIFY(m_store.reopen());
}

void TestPricing::keepsTheOwnersPrices()
{
    const QList<Rate> rates{{u"Other"_s, u"utility"_s, u"USD"_s, u"0.0077"_s, QDate(2026, 10, 1)},
                            {u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.02"_s, QDate(2026, 10, 1)},
                            {u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.03"_s, QDate(2027, 1, 1)}};
    QVERIFY(m_store.reader().pricing.rates()->isEmpty());
    m_store.must([&](StoreSession &session) { return session.pricing.replaceRates(rates); });
    QCOMPARE(m_store.reader().pricing.rates().value(), rates);
    QVERIFY(m_store.reopen());
    QCOMPARE(m_store.reader().pricing.rates().value(), rates);
    m_store.must([&](StoreSession &session) { return session.pricing.replaceRates(rates.mid(1)); });
    QCOMPARE(m_store.reader().pricing.rates().value(), rates.mid(1));
}

QTEST_GUILESS_MAIN(TestPricing)
#include "tst_pricing.moc"
