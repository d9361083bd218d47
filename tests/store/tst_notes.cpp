// SPDX-License-Identifier: GPL-3.0-or-later
// Internal notes, stars, saved replies, and what a conversation tells about its customer.
#include "domain/content/internalnote.h"
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

class TestNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void aNoteChangesNothingOfTheRow();
    void aNoteIsRemovedAndRestored();
    void onlyANoteIsRemoved();
    void reportsTheCustomer();
    void aStarIsPutAndTakenOff();
    void onlyMessagesHaveStars();
    void savedRepliesAreChangedAndRemoved();
    void placeholdersAreFilledIn_data();
    void placeholdersAreFilledIn();

private:
    ConversationId talk();
    MessageId note(const ConversationId &conversation, const QString &text, qint64 seconds);
    void star(const MessageId &message, bool isStarred, qint64 seconds);
    QStringList starred(const ConversationId &conversation) const;
    QStringList shown(const ConversationId &conversation) const;

    std::unique_ptr<StoreFixture> m_store;
};

ConversationId TestNotes::talk()
{
    const ConversationId id = m_store->talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    m_store->add(textMessage(id, Direction::Inbound, u"Hi"_s, 1000));
    return id;
}

MessageId TestNotes::note(const ConversationId &conversation, const QString &text, qint64 seconds)
{
    return m_store->must([=](StoreSession &session) {
        return session.customerRecords.notes.add(conversation, {u"Eva"_s, text}, at(seconds));
    });
}

QStringList TestNotes::shown(const ConversationId &conversation) const
{
    const auto with = MessageRepository::Notices::With;
    return textsOf(m_store->reader().messages.newest(conversation, 10, with).value());
}

void TestNotes::aNoteChangesNothingOfTheRow()
{
    const ConversationId ana = talk();
    const Conversation before = m_store->conversationOf(ana);
    const MessageId id = note(ana, u"Likes roses"_s, 2000);
    QCOMPARE(m_store->conversationOf(ana), before);
    const auto stored = internalNoteIn(m_store->messageOf(id).content);
    QCOMPARE(stored, (InternalNote{u"Eva"_s, u"Likes roses"_s}));
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), 0);
}

void TestNotes::aNoteIsRemovedAndRestored()
{
    const ConversationId ana = talk();
    const MessageId id = note(ana, u"Likes roses"_s, 2000);
    QCOMPARE(shown(ana).size(), 2);
    m_store->must([id](StoreSession &session) { return session.customerRecords.notes.remove(id, at(3000)); });
    QCOMPARE(shown(ana), QStringList{u"Hi"_s});
    m_store->must([id](StoreSession &session) { return session.customerRecords.notes.restore(id); });
    QCOMPARE(shown(ana).size(), 2);
}

void TestNotes::onlyANoteIsRemoved()
{
    const ConversationId ana = talk();
    const MessageId message = m_store->reader().messages.newest(ana, 1)->first().id;
    m_store->must(
        [message](StoreSession &session) { return session.customerRecords.notes.remove(message, at(3000)); });
    QCOMPARE(shown(ana), QStringList{u"Hi"_s});
}

void TestNotes::reportsTheCustomer()
{
    const ConversationId ana = talk();
    m_store->add(textMessage(ana, Direction::Outbound, u"Hello"_s, 1100), false);
    Message picture = textMessage(ana, Direction::Inbound, {}, 1200);
    picture.content = MediaContent();
    m_store->add(picture);
    Message order = textMessage(ana, Direction::Inbound, {}, 1300);
    order.content = OrderContent{u"c1"_s, {}, {{u"rose"_s, 12, u"2.50"_s, u"EUR"_s}}};
    m_store->add(order);
    note(ana, u"Likes roses"_s, 1400);
    const CustomerRecord record = m_store->reader().customerRecords.of(ana, 10).value();
    QCOMPARE(record.firstMessageAt, at(1000));
    QCOMPARE(record.received, 3);
    QCOMPARE(record.sent, 1);
    const QDate day = at(1000).toLocalTime().date();
    const MessageActivity counted = m_store->reader().insights.messages({day, day, {}})->activity;
    QCOMPARE(counted.days.first().counts.received, 3);
    QCOMPARE(counted.days.first().counts.waiting, 1); // the note is queued as well
    QCOMPARE(record.files.size(), 1);
    QCOMPARE(record.orders.size(), 1);
    QCOMPARE(record.notes.size(), 1);
    QVERIFY(!record.isMarketingStopped);
    m_store->must([](StoreSession &session) {
        return session.marketing.save(customerNamed(u"Ana"_s, u"34600"_s), true, at(1500));
    });
    QVERIFY(m_store->reader().customerRecords.of(ana, 10)->isMarketingStopped);
}

void TestNotes::star(const MessageId &message, bool isStarred, qint64 seconds)
{
    m_store->must([=](StoreSession &session) {
        return session.customerRecords.stars.set(message, isStarred, at(seconds));
    });
}

QStringList TestNotes::starred(const ConversationId &conversation) const
{
    return textsOf(m_store->reader().customerRecords.of(conversation, 10)->starred);
}

void TestNotes::aStarIsPutAndTakenOff()
{
    const ConversationId ana = talk();
    const ConversationId bea = m_store->talkTo(customerNamed(u"Bea"_s, u"34601"_s));
    const MessageId hi = m_store->reader().messages.newest(ana, 1)->first().id;
    const Message later = textMessage(ana, Direction::Outbound, u"Size 38"_s, 1100);
    const Message other = textMessage(bea, Direction::Inbound, u"Other"_s, 1200);
    m_store->add(later, false);
    m_store->add(other);
    star(hi, true, 2000);
    star(later.id, true, 2001);
    star(other.id, true, 2002);
    QCOMPARE(starred(ana), (QStringList{u"Size 38"_s, u"Hi"_s}));
    const QSet<MessageId> shown{hi, later.id};
    QCOMPARE(m_store->reader().customerRecords.stars.among(shown).value(), shown);
    star(hi, false, 2003);
    QCOMPARE(starred(ana), QStringList{u"Size 38"_s});
    QCOMPARE(m_store->reader().customerRecords.stars.among(shown).value(), QSet<MessageId>{later.id});
    star(hi, true, 2004);
    QCOMPARE(starred(ana).size(), 2);
    QVERIFY(m_store->reopen());
    QCOMPARE(starred(ana).size(), 2);
}

void TestNotes::onlyMessagesHaveStars()
{
    const ConversationId ana = talk();
    const MessageId line = note(ana, u"Likes roses"_s, 1400);
    star(line, true, 2000);
    star(MessageId(u"unknown"_s), true, 2000);
    QCOMPARE(m_store->reader().customerRecords.stars.among({line}).value().size(), 0);
    QCOMPARE(starred(ana), QStringList());
}

void TestNotes::savedRepliesAreChangedAndRemoved()
{
    const auto all = [this] { return m_store->reader().savedReplies.all().value(); };
    SavedReply thanks{SavedReplyId(u"r1"_s), u"thanks"_s, u"Thank you!"_s};
    m_store->must([thanks](StoreSession &session) { return session.savedReplies.save(thanks); });
    thanks.text = u"Many thanks."_s;
    m_store->must([thanks](StoreSession &session) { return session.savedReplies.save(thanks); });
    QCOMPARE(all(), QList<SavedReply>{thanks});
    m_store->must(
        [](StoreSession &session) { return session.savedReplies.remove(SavedReplyId(u"r1"_s), at(1000)); });
    QCOMPARE(all(), QList<SavedReply>());
    m_store->must([](StoreSession &session) { return session.savedReplies.restore(SavedReplyId(u"r1"_s)); });
    QCOMPARE(all(), QList<SavedReply>{thanks});
}

void TestNotes::placeholdersAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << u"Hi {name} ({number}), {me} here"_s << u"Ana"_s << u"Hi Ana (+34), Eva here"_s;
    QTest::newRow("no name is known") << u"Hi {name}, welcome"_s << QString() << u"Hi, welcome"_s;
    QTest::newRow("no placeholder") << u"{price} {Name} {"_s << u"Ana"_s << u"{price} {Name} {"_s;
    QTest::newRow("a name like a placeholder") << u"{name}"_s << u"{me}"_s << u"{me}"_s;
}

void TestNotes::placeholdersAreFilledIn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QTEST(filledReply(text, {name, u"+34"_s, u"Eva"_s}), "expected");
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
