// SPDX-License-Identifier: GPL-3.0-or-later
#include "runnerscene.h"

#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What holds a broadcast up: refusals, marketing choices, and the limits of the portfolio.
class TestRunnerLimits : public RunnerScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatTheAccountIsRefusedPausesAndIsSentAgain();
    void aCustomerWhoCanNotBeReachedStopsNobody();
    void whoStopsMarketingBeforeTheirTurnGetsNothing();
    void thePortfoliosLimitHoldsItUp();
    void theLimitHoldsWhileTheAccountsChange();
    void twoNumbersShareThePortfoliosLimit();

private:
    /// So many people were written to first, of 50 whom the portfolio allows.
    void contactOf50(int people);
};

void TestRunnerLimits::whatTheAccountIsRefusedPausesAndIsSentAgain()
{
    m_outbox->wake();
    m_broadcasts->wake();
    QVERIFY(m_servers->setFault(u"error_131042"_s));
    const BroadcastId id = start(audienceOf(8));
    QTRY_COMPARE(summary(id).broadcast.state, BroadcastState::Paused);
    QCOMPARE(summary(id).broadcast.pauseCode, std::optional(MetaCode{131042}));
    QVERIFY(m_servers->setFault(u"error_131042"_s, false));
    QVERIFY(QCoro::waitFor(m_broadcasts->resume(id)));
    m_outbox->wake(); // the number itself waits for five minutes otherwise
    waitForEnd(id);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(sentTo(i), 1);
    QCOMPARE(summary(id).progress.failed, 0);
}

void TestRunnerLimits::aCustomerWhoCanNotBeReachedStopsNobody()
{
    m_outbox->wake();
    m_broadcasts->wake();
    QVERIFY(m_servers->setFault(u"error_131049"_s, true, 1));
    const BroadcastId id = start(audienceOf(4));
    waitForEnd(id);
    QCOMPARE(summary(id).progress.failed, 1);
    const QList<BroadcastReason> reasons = QCoro::waitFor(m_broadcasts->reasons(id)).value();
    QCOMPARE(reasons.first().failure.meta, std::optional(MetaCode{131049}));
}

void TestRunnerLimits::whoStopsMarketingBeforeTheirTurnGetsNothing()
{
    const BroadcastId id = start(audienceOf(3));
    const auto stop = [now = m_clock.now()](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(sceneWaId(1));
        return session.marketing.save(customer, true, now);
    };
    QVERIFY(QCoro::waitFor(m_store->write(stop)));
    m_outbox->wake();
    m_broadcasts->wake();
    waitForEnd(id);
    QCOMPARE(sentTo(0), 1);
    QCOMPARE(sentTo(1), 0);
    QCOMPARE(sentTo(2), 1);
}

void TestRunnerLimits::contactOf50(int people)
{
    const auto contact = [people, now = m_clock.now()](StoreSession &session) -> Result<void> {
        if (Result<void> small = connectForBroadcast(session, offerTemplate(), u"TIER_50"_s); !small)
            return small;
        return writeFirstTo(session, people, now.addSecs(-3600));
    };
    QVERIFY(QCoro::waitFor(m_store->write(contact)));
    m_outbox->wake();
    m_broadcasts->wake();
}

void TestRunnerLimits::thePortfoliosLimitHoldsItUp()
{
    contactOf50(48);
    const BroadcastId id = start(audienceOf(5));
    QTRY_VERIFY(m_broadcasts->limitedUntil(broadcastNumber).isValid());
    QVERIFY(m_broadcasts->limitedUntil(broadcastNumber) > m_clock.now().addSecs(22 * 3600));
    QTRY_COMPARE(summary(id).progress.sent, 2);
    QCOMPARE(summary(id).progress.waiting, 3);
    QCOMPARE(summary(id).broadcast.state, BroadcastState::Running);
}

/// What is known of the limit is read again when the accounts change, also during somebody's turn.
void TestRunnerLimits::theLimitHoldsWhileTheAccountsChange()
{
    contactOf50(48);
    connect(m_store.get(), &Store::changed, this, [this](const ChangeSet &changes) {
        ChangeSet accounts;
        accounts.accounts = true;
        if (changes.broadcasts)
            Q_EMIT m_store->changed(accounts);
    });
    const BroadcastId id = start(audienceOf(5));
    QTRY_VERIFY(m_broadcasts->limitedUntil(broadcastNumber).isValid());
    QTRY_COMPARE(summary(id).progress.sent, 2);
    QCOMPARE(summary(id).progress.waiting, 3);
}

void TestRunnerLimits::twoNumbersShareThePortfoliosLimit()
{
    contactOf50(44);
    const PhoneNumberId second(u"610000000000002"_s);
    const auto connectSecond = [second](StoreSession &session) -> Result<void> {
        FacebookAccount account;
        account.id = AccountId(u"1"_s);
        BusinessManager manager;
        manager.id = BusinessManagerId(u"300"_s);
        Waba waba;
        waba.id = broadcastWaba;
        if (Result<void> saved = session.accounts.saveAccount(account, u"sealed"_s); !saved)
            return saved;
        if (Result<void> saved = session.accounts.saveBusinessManagers(account.id, {manager}); !saved)
            return saved;
        if (Result<void> saved = session.accounts.saveWabas(manager.id, {waba}); !saved)
            return saved;
        QList<PhoneNumber> numbers = session.accounts.phoneNumbers(broadcastWaba).value();
        numbers << numbers.first();
        numbers.last().id = second;
        if (Result<void> saved = session.accounts.savePhoneNumbers(broadcastWaba, numbers); !saved)
            return saved;
        return session.accounts.activate(second, QString());
    };
    QVERIFY(QCoro::waitFor(m_store->write(connectSecond)));
    const BroadcastId one = start(audienceOf(8));
    const BroadcastId two = start(audienceOf(8, 8), {}, second);
    QTRY_VERIFY(m_broadcasts->limitedUntil(broadcastNumber).isValid());
    QTRY_VERIFY(m_broadcasts->limitedUntil(second).isValid());
    QCOMPARE(summary(one).progress.waiting + summary(two).progress.waiting, 16 - 6);
}

QTEST_GUILESS_MAIN(TestRunnerLimits)
#include "tst_runnerlimits.moc"
