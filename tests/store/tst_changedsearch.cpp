// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundtexts.h"

#include <QFile>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The search after messages were edited, revoked, deleted, moved or erased.
class TestChangedSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditIsFoundByItsNewText();
    void anEditInTheSameWriteIsFoundByItsNewText();
    void aRevokedMessageIsNotFound();
    void aMessageInPlaceOfADeletedOneIsFound();
    void aDeletedConversationIsNotFoundUntilItIsRestored();
    void aMergedConversationIsFoundInTheOther();
    void afterAnErasureNothingIsLeftInTheFile();
    void aFailedWriteLeavesNothingInTheIndex();

private:
    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

    const Customer m_ana = customerNamed(u"Ana"_s, u"34600"_s);
    const Customer m_bea = customerNamed(u"Bea"_s, u"34601"_s);
};

void TestChangedSearch::anEditIsFoundByItsNewText()
{
    StoreFixture store;
    const Message message = textMessage(store.talkTo(m_ana), Direction::Inbound, u"first wording"_s, 1000);
    QVERIFY(store.add(message));
    Amendment edit;
    edit.kind = AmendmentKind::Edit;
    edit.target = message.wamid;
    edit.text = u"second wording"_s;
    edit.at = at(1001);
    store.must([edit, this](StoreSession &session) {
        return session.messages.amend(PhoneNumberId(u"61"_s), m_ana, edit);
    });
    QCOMPARE(find(store, u"second"_s), QStringList{u"second wording"_s});
    QCOMPARE(find(store, u"first"_s), QStringList());
}

void TestChangedSearch::anEditInTheSameWriteIsFoundByItsNewText()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    const Message message = textMessage(ana, Direction::Inbound, u"first wording"_s, 1000);
    const Message other = textMessage(ana, Direction::Inbound, u"another text"_s, 1000);
    Amendment edit;
    edit.kind = AmendmentKind::Edit;
    edit.target = message.wamid;
    edit.text = u"second wording"_s;
    edit.at = at(1001);
    store.must([&](StoreSession &session) -> Result<void> {
        (void)session.messages.add(message, true);
        (void)session.messages.add(other, true);
        return session.messages.amend(PhoneNumberId(u"61"_s), m_ana, edit);
    });
    QCOMPARE(find(store, u"second"_s), QStringList{u"second wording"_s});
    QCOMPARE(find(store, u"another"_s), QStringList{u"another text"_s});
    QCOMPARE(find(store, u"first"_s), QStringList());
}

void TestChangedSearch::aRevokedMessageIsNotFound()
{
    StoreFixture store;
    const Message message = textMessage(store.talkTo(m_ana), Direction::Inbound, u"oh no"_s, 1000);
    QVERIFY(store.add(message));
    Amendment revoke;
    revoke.kind = AmendmentKind::Revoke;
    revoke.target = message.wamid;
    revoke.at = at(1001);
    store.must([revoke, this](StoreSession &session) {
        return session.messages.amend(PhoneNumberId(u"61"_s), m_ana, revoke);
    });
    QCOMPARE(find(store, u"oh"_s), QStringList());
    QCOMPARE(find(store, MessageQuery()), QStringList());
}

/// The number of a deleted message's row is given to the next one, which may be in the same hour.
void TestChangedSearch::aMessageInPlaceOfADeletedOneIsFound()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    const Message next = textMessage(store.talkTo(m_bea), Direction::Inbound, u"a new text"_s, 1001);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"an old text"_s, 1000)));
    store.must([&](StoreSession &session) -> Result<bool> {
        (void)session.privacy.softDelete(ana, at(2000));
        (void)session.privacy.purge(at(3000));
        return session.messages.add(next, true);
    });
    QCOMPARE(find(store, u"text"_s), QStringList{u"a new text"_s});
}

void TestChangedSearch::aDeletedConversationIsNotFoundUntilItIsRestored()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"hello there"_s, 1000)));
    store.must([ana](StoreSession &session) { return session.privacy.softDelete(ana, at(2000)); });
    QCOMPARE(find(store, u"hello"_s), QStringList());
    store.must([ana](StoreSession &session) { return session.privacy.undelete(ana, at(2000)); });
    QCOMPARE(find(store, u"hello"_s), QStringList{u"hello there"_s});
}

void TestChangedSearch::aMergedConversationIsFoundInTheOther()
{
    StoreFixture store;
    const ConversationId byNumber = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    const ConversationId byUser = store.talkTo(customerNamed(u"Ana R."_s, QString(), u"ES.1"_s));
    QVERIFY(store.add(textMessage(byNumber, Direction::Inbound, u"hello one"_s, 1000)));
    QVERIFY(store.add(textMessage(byUser, Direction::Inbound, u"hello two"_s, 9000)));
    store.talkTo(customerNamed(QString(), u"34600"_s, u"ES.1"_s));
    MessageQuery query;
    query.text = u"hello"_s;
    query.conversation = byNumber;
    QCOMPARE(find(store, query), (QStringList{u"hello two"_s, u"hello one"_s}));
    QCOMPARE(find(store, u"same"_s), QStringList());

    const MessageId line = store.reader().conversations.mergeLines(byNumber).value().first().id;
    store.must([line](StoreSession &session) { return session.conversations.undoMerge(line); });
    QCOMPARE(find(store, query), QStringList{u"hello one"_s});
    query.conversation = byUser;
    QCOMPARE(find(store, query), QStringList{u"hello two"_s});
}

void TestChangedSearch::afterAnErasureNothingIsLeftInTheFile()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"xylophonist quartz"_s, 1000)));
    const ConversationId bea = store.talkTo(m_bea);
    QVERIFY(store.add(textMessage(bea, Direction::Inbound, u"something else"_s, 2000)));
    const CustomerId customer = store.conversationOf(ana).customer.id;
    store.must([customer](StoreSession &session) { return session.privacy.erase(customer, at(3000)); });
    QCOMPARE(find(store, u"xylophonist"_s), QStringList());
    QVERIFY(QCoro::waitFor(store->scrub()));
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("lophonist"));
    QVERIFY(bytes.contains("something"));
    QCOMPARE(find(store, u"something"_s).size(), 1);
}

void TestChangedSearch::aFailedWriteLeavesNothingInTheIndex()
{
    StoreFixture store;
    const Message message = textMessage(store.talkTo(m_ana), Direction::Inbound, u"hello"_s, 1000);
    const Result<void> written = store.write([message](StoreSession &session) -> Result<void> {
        (void)session.messages.add(message, true);
        return failure(Error::Kind::Storage, Reason::WorkFailed);
    });
    QVERIFY(!written);
    QCOMPARE(find(store, u"hello"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestChangedSearch)
#include "tst_changedsearch.moc"
