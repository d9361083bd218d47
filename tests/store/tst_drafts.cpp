// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QFile>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void cleanup() { m_store.reset(); }
    void aDraftStandsInItsConversationAndSurvivesARestart();
    void aDraftKeepsWhatItAnswersAndEdits();
    void aBlankDraftIsNone();
    void aDraftDoesNotMoveItsConversation();
    void s25_aDraftIsDeletedAndBroughtBackWithItsConversation();
    void s25_whatWasDeletedStaysDeletedWhenTheCustomerWritesAgain();
    void s25_erasingACustomerErasesTheDraft();
    void s25_theRetentionTimeHoldsForDraftsToo();
    void whoTurnsOutToBeOnePersonKeepsBothDrafts();
    void whatADraftAnswersStaysWithItsPerson();

private:
    void save(const ConversationId &conversation, const QString &text, qint64 atS = 1000,
              const DraftContext &context = {})
    {
        m_store->must([=](StoreSession &session) {
            return session.drafts.save(conversation, text, QDateTime::fromSecsSinceEpoch(atS, Qt::UTC),
                                       context);
        });
    }
    QString draftOf(const ConversationId &conversation) const
    {
        return m_store->conversationOf(conversation).draft;
    }
    /// True if any file of the store has these bytes.
    bool stands(const QByteArray &bytes) const;
    std::unique_ptr<StoreFixture> m_store;
};

bool TestDrafts::stands(const QByteArray &bytes) const
{
    for (const QString &end : {u""_s, u"-wal"_s}) {
        QFile file(m_store->path() + end);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

void TestDrafts::aDraftStandsInItsConversationAndSurvivesARestart()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId luis = m_store->talkTo(customerNamed(u"Luis"_s, u"34600000002"_s));
    save(ana, u"Mañana a las\ndiez"_s);
    save(ana, u"Mañana a las\nonce 🙂"_s);
    QVERIFY(m_store->reopen());
    QCOMPARE(draftOf(ana), u"Mañana a las\nonce 🙂"_s);
    QCOMPARE(draftOf(luis), QString());
}

void TestDrafts::aDraftKeepsWhatItAnswersAndEdits()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const DraftContext both{Wamid(u"wamid.1"_s), MessageId(u"failed"_s), u"No lleg"_s};
    save(ana, u"Gracias"_s, 1000, both);
    QVERIFY(m_store->reopen());
    QCOMPARE(m_store->conversationOf(ana).draftContext, both);
    save(ana, u"Gracias"_s);
    QCOMPARE(m_store->conversationOf(ana).draftContext, DraftContext());
    const DraftContext edit{{}, MessageId(u"failed"_s), u"No llegó"_s};
    save(ana, QString(), 1000, edit); // nothing waits for its end
    QCOMPARE(draftOf(ana), QString());
    QCOMPARE(m_store->conversationOf(ana).draftContext, edit);
    m_store->must([=](StoreSession &session) { return session.drafts.remove(ana); });
    QCOMPARE(m_store->conversationOf(ana).draftContext, DraftContext());
}

void TestDrafts::aBlankDraftIsNone()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    save(ana, u"Hola"_s);
    save(ana, u" \n"_s);
    QCOMPARE(draftOf(ana), QString());
    save(ConversationId(u"gone"_s), u"for nobody"_s); // erased meanwhile: no error, and nothing is kept
    QVERIFY(!stands("for nobody"));
}

void TestDrafts::aDraftDoesNotMoveItsConversation()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    m_store->add(textMessage(ana, Direction::Inbound, u"Hola"_s, 500));
    const Conversation before = m_store->conversationOf(ana);
    save(ana, u"Buenos días"_s, 9000);
    Conversation after = m_store->conversationOf(ana);
    QCOMPARE(after.draft, u"Buenos días"_s);
    after.draft.clear();
    QCOMPARE(after, before);
}

void TestDrafts::s25_aDraftIsDeletedAndBroughtBackWithItsConversation()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    save(ana, u"Para Ana, en privado"_s);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    m_store->must([=](StoreSession &session) { return session.privacy.softDelete(ana, at); });
    save(ana, u"typed a moment before, stored after"_s);
    m_store->must([=](StoreSession &session) { return session.privacy.undelete(ana, at); });
    QCOMPARE(draftOf(ana), u"Para Ana, en privado"_s);
    m_store->must([=](StoreSession &session) { return session.privacy.softDelete(ana, at); });
    m_store->must([=](StoreSession &session) { return session.privacy.purge(at.addSecs(1)); });
    QVERIFY(QCoro::waitFor((*m_store)->scrub()));
    QVERIFY(!stands("Para Ana, en privado"));
}

void TestDrafts::s25_whatWasDeletedStaysDeletedWhenTheCustomerWritesAgain()
{
    const Customer customer = customerNamed(u"Ana"_s, u"34600000001"_s);
    const ConversationId ana = m_store->talkTo(customer);
    save(ana, u"old"_s);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    m_store->must([=](StoreSession &session) { return session.privacy.softDelete(ana, at); });
    QCOMPARE(m_store->talkTo(customer), ana);
    QCOMPARE(draftOf(ana), QString());
    save(ana, u"new"_s);
    QCOMPARE(draftOf(ana), u"new"_s);
}

void TestDrafts::s25_erasingACustomerErasesTheDraft()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    save(ana, u"Para Ana, en privado"_s);
    QVERIFY(stands("Para Ana, en privado"));
    const CustomerId customer = m_store->conversationOf(ana).customer.id;
    m_store->must([=](StoreSession &session) {
        return session.privacy.erase(customer, QDateTime::fromSecsSinceEpoch(2000, Qt::UTC));
    });
    QVERIFY(QCoro::waitFor((*m_store)->scrub()));
    QVERIFY(!stands("Para Ana, en privado"));
}

void TestDrafts::s25_theRetentionTimeHoldsForDraftsToo()
{
    constexpr qint64 day = 86'400;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(100 * day, Qt::UTC);
    const ConversationId old = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId fresh = m_store->talkTo(customerNamed(u"Luis"_s, u"34600000002"_s));
    for (const ConversationId &conversation : {old, fresh})
        m_store->add(textMessage(conversation, Direction::Inbound, u"Hola"_s, day));
    save(old, u"from last year"_s, 2 * day);
    save(fresh, u"from today"_s, 99 * day);
    m_store->must([](StoreSession &session) { return session.privacy.setRetentionDays(30); });
    m_store->must([=](StoreSession &session) { return session.privacy.destroyOutdated(now); });
    QVERIFY(!m_store->reader().conversations.find(old)->has_value());
    QCOMPARE(draftOf(fresh), u"from today"_s);
}

void TestDrafts::whoTurnsOutToBeOnePersonKeepsBothDrafts()
{
    const ConversationId byNumber = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId byUser = m_store->talkTo(customerNamed(u"Ana"_s, QString(), u"US.1"_s));
    save(byNumber, u"one"_s);
    save(byUser, u"two"_s);
    const ConversationId kept = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s, u"US.1"_s));
    QCOMPARE(draftOf(kept), u"one\ntwo"_s);
}

void TestDrafts::whatADraftAnswersStaysWithItsPerson()
{
    const ConversationId byNumber = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId byUser = m_store->talkTo(customerNamed(u"Ana"_s, QString(), u"US.1"_s));
    const DraftContext context{Wamid(u"wamid.2"_s), MessageId(u"failed"_s), u"two"_s};
    save(byNumber, u"one"_s);
    save(byUser, QString(), 1000, context);
    const ConversationId kept = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s, u"US.1"_s));
    QCOMPARE(draftOf(kept), u"one"_s);
    QCOMPARE(m_store->conversationOf(kept).draftContext, context);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
