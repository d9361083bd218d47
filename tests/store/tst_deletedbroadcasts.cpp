// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
const BroadcastId id(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a001"_s);

Broadcast ended()
{
    Broadcast broadcast;
    broadcast.id = id;
    broadcast.name = u"November offer"_s;
    broadcast.number = PhoneNumberId(u"61"_s);
    broadcast.templateName = u"offer"_s;
    broadcast.templateLanguage = u"en"_s;
    broadcast.state = BroadcastState::Cancelled;
    broadcast.createdAt = now.addDays(-1);
    return broadcast;
}

StoredBroadcastDraft draft()
{
    StoredBroadcastDraft draft;
    draft.id = id;
    draft.name = u"Winter"_s;
    draft.changedAt = now;
    return draft;
}

} // namespace

/// Broadcasts and drafts that a person deleted are hidden, and purged like everything that is deleted.
class TestDeletedBroadcasts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBroadcastIsRestoredWithItsReport();
    void aDraftIsRestoredAsItWas();
    void whatIsWrittenLateDoesNotBringADraftBack();
    void aStartedDraftCanNotBeRestored();
    void whatWasDeletedIsListed();
    void thePurgeDeletesThem();
    void thePersonsOfADeletedListAreErasedToo();

private:
    bool isListed() const { return !m_store->reader().broadcasts.all()->isEmpty(); }
    bool isDraftListed() const { return !m_store->reader().broadcasts.drafts().all()->isEmpty(); }
    int people() const { return int(m_store->reader().broadcasts.reports().results(id, {}, -1, 9)->size()); }
    void removeBoth();
    void restoreBoth();

    std::unique_ptr<StoreFixture> m_store;
};

void TestDeletedBroadcasts::init()
{
    m_store = std::make_unique<StoreFixture>();
    CheckedPerson person;
    person.person.waId = WaId(u"34600000001"_s);
    person.person.number = u"+34600000001"_s;
    person.eligibility = Eligibility::Eligible;
    m_store->must([person](StoreSession &session) -> Result<void> {
        if (Result<void> added = session.broadcasts.add(ended()); !added)
            return added;
        if (Result<void> added = session.broadcasts.addRecipients(id, 0, {person}, {}, now); !added)
            return added;
        return session.broadcasts.drafts().save(draft());
    });
}

void TestDeletedBroadcasts::removeBoth()
{
    m_store->must([](StoreSession &session) -> Result<void> {
        const Result<void> removed = session.broadcasts.remove(id, now);
        return removed ? session.broadcasts.drafts().remove(id, now) : removed;
    });
}

void TestDeletedBroadcasts::restoreBoth()
{
    m_store->must([](StoreSession &session) -> Result<void> {
        const Result<void> restored = session.broadcasts.restore(id);
        return restored ? session.broadcasts.drafts().restore(id) : restored;
    });
}

void TestDeletedBroadcasts::aBroadcastIsRestoredWithItsReport()
{
    removeBoth();
    QVERIFY(m_store->reopen()); // as after a crash
    QVERIFY(!isListed());
    QVERIFY(!m_store->reader().broadcasts.find(id)->has_value());
    QVERIFY(m_store->reader().broadcasts.inState(BroadcastState::Cancelled)->isEmpty());
    restoreBoth();
    QCOMPARE(m_store->reader().broadcasts.find(id).value(), std::optional(ended()));
    QCOMPARE(people(), 1);
}

void TestDeletedBroadcasts::aDraftIsRestoredAsItWas()
{
    removeBoth();
    QVERIFY(m_store->reopen());
    QVERIFY(!isDraftListed());
    QVERIFY(!m_store->reader().broadcasts.drafts().find(id)->has_value());
    restoreBoth();
    QCOMPARE(m_store->reader().broadcasts.drafts().find(id).value(), std::optional(draft()));
}

void TestDeletedBroadcasts::whatIsWrittenLateDoesNotBringADraftBack()
{
    removeBoth();
    m_store->must([](StoreSession &session) { return session.broadcasts.drafts().save(draft()); });
    QVERIFY(!isDraftListed());
}

void TestDeletedBroadcasts::aStartedDraftCanNotBeRestored()
{
    m_store->must([](StoreSession &session) { return session.broadcasts.drafts().end(id); });
    restoreBoth();
    QVERIFY(!isDraftListed());
}

void TestDeletedBroadcasts::whatWasDeletedIsListed()
{
    const auto deleted = [this](int limit = 9) {
        return m_store->reader().broadcasts.deleted(limit).value();
    };
    QVERIFY(deleted().isEmpty());
    m_store->must([](StoreSession &session) -> Result<void> {
        const Result<void> removed = session.broadcasts.remove(id, now);
        return removed ? session.broadcasts.drafts().remove(id, now.addSecs(1)) : removed;
    });
    QVERIFY(m_store->reopen()); // as after a restart
    const DeletedBroadcast removedDraft{id, u"Winter"_s, true, 0, now.addSecs(1)};
    QCOMPARE(deleted(), (QList{removedDraft, DeletedBroadcast{id, u"November offer"_s, false, 1, now}}));
    QCOMPARE(deleted(1), QList{removedDraft});
    restoreBoth();
    QVERIFY(deleted().isEmpty());
}

void TestDeletedBroadcasts::thePurgeDeletesThem()
{
    removeBoth();
    m_store->must([](StoreSession &session) { return session.privacy.purge(now); });
    restoreBoth();
    QVERIFY(isListed()); // not yet
    QVERIFY(isDraftListed());
    removeBoth();
    m_store->must([](StoreSession &session) { return session.privacy.purge(now.addSecs(1)); });
    restoreBoth();
    QVERIFY(!isListed());
    QVERIFY(!isDraftListed());
    QCOMPARE(people(), 0);
}

void TestDeletedBroadcasts::thePersonsOfADeletedListAreErasedToo()
{
    removeBoth();
    const ConversationId conversation = m_store->talkTo(customerNamed({}, u"34600000001"_s));
    const CustomerId customer = m_store->conversationOf(conversation).customer.id;
    m_store->must([customer](StoreSession &session) { return session.privacy.erase(customer, now); });
    restoreBoth();
    QCOMPARE(people(), 0);
}

QTEST_GUILESS_MAIN(TestDeletedBroadcasts)
#include "tst_deletedbroadcasts.moc"
