// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetime.h"
#include "intakescene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

const QDateTime received = QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC); // of the scene

QByteArray item(const QByteArray &wamid, const QByteArray &content, qint64 atS = 1795000100)
{
    return QByteArray(R"("id":"$ID","timestamp":"$AT",$CONTENT)")
        .replace("$ID", wamid)
        .replace("$AT", QByteArray::number(atS))
        .replace("$CONTENT", content);
}

QByteArray from(const QByteArray &waId, const QByteArray &members)
{
    return webhook("messages", R"("messages":[{"from":")" + waId + "\"," + members + "}]");
}

QByteArray theirs(const QByteArray &members)
{
    return from("34600000001", members);
}

QByteArray echo(const QByteArray &members)
{
    return webhook("smb_message_echoes",
                   R"("message_echoes":[{"from":"34910000001","to":"34600000001",)" + members + "}]");
}

QByteArray text(const QByteArray &body)
{
    return R"("type":"text","text":{"body":")" + body + "\"}";
}

QByteArray edit(const QByteArray &target, const QByteArray &body)
{
    return R"("type":"edit","edit":{"original_message_id":")" + target
        + R"(","message":{"type":"text","text":{"body":")" + body + "\"}}}";
}

QByteArray deletion(const QByteArray &target)
{
    return R"("type":"revoke","revoke":{"original_message_id":")" + target + "\"}";
}

QByteArray reaction(const QByteArray &target, const QByteArray &emoji)
{
    return R"("type":"reaction","reaction":{"message_id":")" + target + R"(","emoji":")" + emoji + "\"}";
}

} // namespace

/// Messages that are edited, deleted and reacted to, as in WhatsApp's own apps.
class TestAmendments : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void anEditReplacesTheText_data();
    void anEditReplacesTheText();
    void theNewestEditCounts();
    void aDeletedMessageCanNotBeRead_data();
    void aDeletedMessageCanNotBeRead();
    void aDeletedMessageStaysDeleted();
    void nobodyChangesWhatAnotherWrote_data();
    void nobodyChangesWhatAnotherWrote();
    void reactionsBelongToTheirMessage();
    void aReactionWaitsForItsMessage();
    void nothingOfItIsUnread();
    void nothingOfItMakesAConversation();
    void ourOwnMessageChangedBeforeItsAnswerCame();
    void anEchoBeforeTheAnswerIsOurOwnMessage();
    void whatTheOwnerChangedOnThePhone();
    void customersWhoBecomeOneKeepWhatHappened();
    void whatIsDestroyedLeavesNothingBehind();

private:
    /// The only message of the only conversation.
    Message only() const { return messages().first(); }
};

void TestAmendments::anEditReplacesTheText_data()
{
    QTest::addColumn<QList<QByteArray>>("bodies");
    const QByteArray original = theirs(item("wamid.1", text("Helo")));
    const QByteArray edited = theirs(item("wamid.2", edit("wamid.1", "Hello"), 1795000200));
    QTest::newRow("in order") << QList<QByteArray>{original, edited};
    QTest::newRow("before the original") << QList<QByteArray>{edited, original};
    QTest::newRow("repeated") << QList<QByteArray>{original, edited, original, edited};
    QTest::newRow("in history, before the original") << QList<QByteArray>{
        webhook("history",
                R"("history":[{"threads":[{"id":"34600000001","messages":[{"from":"34600000001",)"
                    + item("wamid.2", edit("wamid.1", "Hello"), 1795000200) + "}]}]}]"),
        original};
}

void TestAmendments::anEditReplacesTheText()
{
    QFETCH(const QList<QByteArray>, bodies);
    QVERIFY(take(bodies));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(plainText(only()), u"Hello"_s);
    QVERIFY(only().isEdited);
    QCOMPARE(kindOf(only()), MessageKind::Text);
    QCOMPARE(plainText(*conversations().first().lastMessage), u"Hello"_s);
    QCOMPARE(conversations().first().unread, 1);
    QVERIFY(stored(only().id).raw.contains("Helo")); // what was written first is kept, unseen
}

void TestAmendments::theNewestEditCounts()
{
    QVERIFY(take({theirs(item("wamid.1", text("one"))),
                  theirs(item("wamid.3", edit("wamid.1", "three"), 1795000300)),
                  theirs(item("wamid.2", edit("wamid.1", "two"), 1795000200))}));
    QCOMPARE(plainText(only()), u"three"_s);
}

void TestAmendments::aDeletedMessageCanNotBeRead_data()
{
    QTest::addColumn<QList<QByteArray>>("bodies");
    const QByteArray original = theirs(item("wamid.1", text("my secret")));
    const QByteArray deleted = theirs(item("wamid.2", deletion("wamid.1"), 1795000200));
    const QByteArray edited = theirs(item("wamid.3", edit("wamid.1", "my other secret"), 1795000150));
    QTest::newRow("in order") << QList<QByteArray>{original, deleted};
    QTest::newRow("before the original") << QList<QByteArray>{deleted, original};
    QTest::newRow("edited before") << QList<QByteArray>{original, edited, deleted};
    QTest::newRow("the edit comes late") << QList<QByteArray>{original, deleted, edited};
    QTest::newRow("all the wrong way round") << QList<QByteArray>{deleted, edited, original};
}

void TestAmendments::aDeletedMessageCanNotBeRead()
{
    QFETCH(const QList<QByteArray>, bodies);
    QVERIFY(take(bodies));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(kindOf(only()), MessageKind::Deleted);
    QCOMPARE(plainText(only()), QString());
    QVERIFY(!only().isEdited);
    QCOMPARE(plainText(*conversations().first().lastMessage), QString());
}

void TestAmendments::aDeletedMessageStaysDeleted()
{
    QVERIFY(take({theirs(item("wamid.1", text("secret"))), theirs(item("wamid.2", deletion("wamid.1")))}));
    QVERIFY(
        take({theirs(item("wamid.1", text("secret"))), theirs(item("wamid.3", edit("wamid.1", "again")))}));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(plainText(only()), QString());
}

void TestAmendments::nobodyChangesWhatAnotherWrote_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const auto &[name, content] :
         {std::pair("edit", edit("wamid.1", "forged")), std::pair("deletion", deletion("wamid.1"))}) {
        QTest::addRow("%s by the other side", name) << echo(item("wamid.9", content));
        QTest::addRow("%s by another customer", name) << from("34600000002", item("wamid.9", content));
    }
}

void TestAmendments::nobodyChangesWhatAnotherWrote()
{
    QFETCH(const QByteArray, change);
    QVERIFY(take({theirs(item("wamid.1", text("Hello"))), change}));
    const Message message = m_store->reader().messages.findByWamid(Wamid(u"wamid.1"_s))->value();
    QCOMPARE(plainText(message), u"Hello"_s);
    QCOMPARE(kindOf(message), MessageKind::Text);
    QVERIFY(!message.isEdited);
}

void TestAmendments::reactionsBelongToTheirMessage()
{
    const Message ours = sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QSignalSpy changed(m_store.get(), &Store::changed);
    QVERIFY(take({theirs(item("wamid.2", reaction("wamid.OUT", R"(\u2764\ufe0f)"), 1795000200))}));
    QCOMPARE(stored(ours.id).reactions, (QList<Reaction>{{Direction::Inbound, u"❤️"_s}}));
    QVERIFY(changed.last().first().value<ChangeSet>().messages.value(ours.conversation).contains(ours.id));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(conversations().first().lastReaction, (Reaction{Direction::Inbound, u"❤️"_s}));
    QVERIFY(take({echo(item("wamid.3", reaction("wamid.OUT", R"(\ud83d\ude2e)"), 1795000210))}));
    QCOMPARE(stored(ours.id).reactions,
             (QList<Reaction>{{Direction::Inbound, u"❤️"_s}, {Direction::Outbound, u"😮"_s}}));
    // Another one takes the place of the first; late news of it change nothing.
    QVERIFY(take({theirs(item("wamid.5", reaction("wamid.OUT", R"(\ud83d\udc4d)"), 1795000230)),
                  theirs(item("wamid.4", reaction("wamid.OUT", ""), 1795000220))}));
    QCOMPARE(stored(ours.id).reactions.first(), (Reaction{Direction::Inbound, u"👍"_s}));
    // Taken back, twice.
    const QByteArray gone = R"("type":"reaction","reaction":{"message_id":"wamid.OUT"})";
    QVERIFY(take({theirs(item("wamid.6", gone, 1795000240)), theirs(item("wamid.7", gone, 1795000250)),
                  echo(item("wamid.8", gone, 1795000260))}));
    QCOMPARE(stored(ours.id).reactions, QList<Reaction>());
    QVERIFY(!conversations().first().lastReaction);
}

void TestAmendments::aReactionWaitsForItsMessage()
{
    QVERIFY(take({theirs(item("wamid.2", reaction("wamid.1", R"(\ud83d\ude2e)"))),
                  theirs(item("wamid.3", text("after")))}));
    QCOMPARE(plainText(only()), u"after"_s);
    QVERIFY(!conversations().first().lastReaction); // to nothing that can be seen
    QVERIFY(take({theirs(item("wamid.1", text("before")))}));
    QCOMPARE(messages().first().reactions.size() + messages().last().reactions.size(), 1);
    QCOMPARE(m_store->reader().messages.findByWamid(Wamid(u"wamid.1"_s))->value().reactions.first().emoji,
             u"😮"_s);
    QVERIFY(take({from("34600000002", item("wamid.9", reaction("wamid.1", "x")))})); // of somebody else
    QCOMPARE(m_store->reader().messages.findByWamid(Wamid(u"wamid.1"_s))->value().reactions.size(), 1);
}

void TestAmendments::nothingOfItIsUnread()
{
    QVERIFY(take({theirs(item("wamid.1", text("Hello")))}));
    const auto open = [this](StoreSession &session) {
        const auto read = session.conversations.markRead(conversations().first().id);
        return read ? Result<void>() : failure(read.error());
    };
    QVERIFY(QCoro::waitFor(m_store->write(open)));
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    const Conversation before = conversations().first();
    QVERIFY(take({theirs(item("wamid.2", edit("wamid.1", "Hello!"))),
                  theirs(item("wamid.3", reaction("wamid.1", "x"))),
                  theirs(item("wamid.4", deletion("wamid.1"))), theirs(item("wamid.6", deletion("wamid.5"))),
                  theirs(item("wamid.5", text("gone before it came")))}));
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(conversations().first().unread, 0);
    QCOMPARE(messages().size(), 2);
    QCOMPARE(conversations().first().lastInboundAt, before.lastInboundAt);
}

void TestAmendments::nothingOfItMakesAConversation()
{
    QVERIFY(take({theirs(item("wamid.2", edit("wamid.1", "x"))),
                  theirs(item("wamid.3", reaction("wamid.1", "x"))),
                  theirs(item("wamid.4", deletion("wamid.1")))}));
    QCOMPARE(conversations().size(), 0);
    QCOMPARE(loggedEvent(1).at(3).toString(), QString()); // it is of use
}

void TestAmendments::ourOwnMessageChangedBeforeItsAnswerCame()
{
    const Message ours = sent(Delivery::Queued);
    QVERIFY(take({echo(item("wamid.9", edit("wamid.OUT", "Hello, edited on the phone")))}));
    const auto accept = [&](StoreSession &session) {
        return session.messages.setAccepted(ours.id, Wamid(u"wamid.OUT"_s));
    };
    QVERIFY(QCoro::waitFor(m_store->write(accept)));
    QCOMPARE(plainText(stored(ours.id)), u"Hello, edited on the phone"_s);
}

void TestAmendments::anEchoBeforeTheAnswerIsOurOwnMessage()
{
    const Message ours = sent(Delivery::Queued);
    QVERIFY(take({echo(item("wamid.OUT", text("Hello"), 1795000900)), statusOf("wamid.OUT", "delivered")}));
    QCOMPARE(messages().size(), 2); // nobody can know yet
    const auto accept = [&](StoreSession &session) {
        return session.messages.setAccepted(ours.id, Wamid(u"wamid.OUT"_s));
    };
    const Result<void> accepted = QCoro::waitFor(m_store->write(accept));
    QVERIFY2(accepted, qPrintable(accepted ? QString() : describe(accepted.error())));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(only().id, ours.id);
    QCOMPARE(only().delivery, Delivery::Delivered);
    QCOMPARE(conversations().first().lastMessage->id, ours.id);
}

void TestAmendments::whatTheOwnerChangedOnThePhone()
{
    QVERIFY(
        take({echo(item("wamid.1", text("one"))), echo(item("wamid.2", text("two"))),
              echo(item("wamid.3", edit("wamid.1", "one!"))), echo(item("wamid.4", deletion("wamid.2")))}));
    QCOMPARE(messages().size(), 2);
    QCOMPARE(plainText(messages().first()), u"one!"_s);
    QVERIFY(messages().first().isEdited);
    QCOMPARE(kindOf(messages().last()), MessageKind::Deleted);
    QCOMPARE(conversations().first().unread, 0);
}

/// Known by number and by user id, and only then as one person.
void TestAmendments::customersWhoBecomeOneKeepWhatHappened()
{
    const auto byUser = [](const QByteArray &members) {
        return webhook("messages", R"("messages":[{"from_user_id":"ES.9",)" + members + "}]");
    };
    QVERIFY(take({theirs(item("wamid.1", text("one"))), byUser(item("wamid.2", text("two"))),
                  byUser(item("wamid.3", reaction("wamid.2", "x")))}));
    QCOMPARE(conversations().size(), 2);
    QVERIFY(take({webhook("messages",
                          R"("messages":[{"from":"34600000001","from_user_id":"ES.9",)"
                              + item("wamid.4", text("both")) + "}]")}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(m_store->reader().messages.findByWamid(Wamid(u"wamid.2"_s))->value().reactions.size(), 1);
}

void TestAmendments::whatIsDestroyedLeavesNothingBehind()
{
    QVERIFY(take({theirs(item("wamid.1", text("one"))), theirs(item("wamid.2", edit("wamid.1", "secret"))),
                  theirs(item("wamid.3", edit("wamid.NEVER", "secret")))}));
    const ConversationId conversation = conversations().first().id;
    const auto destroy = [conversation](StoreSession &session) -> Result<int> {
        if (const Result<int> gone = session.privacy.softDelete(conversation, received); !gone)
            return gone;
        return session.privacy.purge(received.addDays(31));
    };
    QCOMPARE(QCoro::waitFor(m_store->write(destroy)).value(), 1);
    QVERIFY(take({theirs(item("wamid.1", text("one"))), theirs(item("wamid.NEVER", text("two")))}));
    for (const Message &message : messages())
        QVERIFY(plainText(message) != u"secret"_s);
}

QTEST_GUILESS_MAIN(TestAmendments)
#include "tst_amendments.moc"
