// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

const PhoneNumberId otherNumber(u"610000000000004"_s);

/// A message in a group; `content` are members of it.
QByteArray inGroup(const QByteArray &group, const QByteArray &writer, const QByteArray &wamid,
                   const QByteArray &content)
{
    return webhook("messages",
                   QByteArray(R"("contacts":[{"profile":{"name":"$NAME"},"wa_id":"$FROM"}],"messages":[
        {"from":"$FROM","id":"$ID","timestamp":"1795000000","group_id":"$GROUP",$CONTENT}])")
                       .replace("$NAME", writer == "34600000001" ? "Ines" : "Bruno")
                       .replace("$FROM", writer)
                       .replace("$ID", wamid)
                       .replace("$GROUP", group)
                       .replace("$CONTENT", content));
}

QByteArray text(const QByteArray &body)
{
    return R"("type":"text","text":{"body":")" + body + R"("})";
}

const QByteArray ines = "34600000001";
const QByteArray bruno = "34600000002";
const QByteArray maria = "34600000003";
const QByteArray greeting = inGroup("G1", ines, "wamid.G1", text("Hello all"));
const QByteArray fromBruno = inGroup("G1", bruno, "wamid.G1", text("Hello all"));
const QByteArray answer = inGroup("G1", bruno, "wamid.G2", text("Hello Ines"));

/// To the message with the id wamid.G1.
QByteArray reaction(const QByteArray &writer, const QByteArray &wamid, const QByteArray &emoji)
{
    return inGroup("G1", writer, wamid,
                   R"("type":"reaction","reaction":{"message_id":"wamid.G1","emoji":")" + emoji + R"("})");
}

} // namespace

/// Messages in group chats, which can be read here and nothing more.
class TestGroups : public QObject, private IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aGroupIsAConversationOfItsOwn();
    void eachMessageNamesItsWriter();
    void eachGroupAndNumberHasItsOwn();
    void changesBelongToTheGroup();
    void eachMemberHasAReaction();
    void aDeletedMessageStillNamesItsWriter();
    void whatTheOwnerWritesInAGroupIsOurs();
    void aGroupInTheHistoryIsNotUnread();
    void aNoticeInAGroupChangesNoCustomer();
    void aGroupWaitsForNoAnswer();
    void aGroupIsNoPerson();
    void aGroupIsDeletedAndRestored();
    void anErasedGroupDoesNotComeBack();
    void anErasedPersonIsGoneFromGroups();
    void anErasedPersonsReactionsAreGoneFromGroups();
    void nothingNamesAnErasedPersonInGroups();
    void whatAnEarlierVersionKeptIsShown();
    void aMessageOfNobodyIsReportedOnceADay();

private:
    Message named(const QString &wamid) const
    {
        return m_store->reader().messages.findByWamid(Wamid(wamid)).value().value_or(Message());
    }
    Conversation conversationOf(const QString &wamid) const
    {
        return m_store->reader()
            .conversations.find(named(wamid).conversation)
            .value()
            .value_or(Conversation());
    }
    QStringList textsIn(const Conversation &conversation) const
    {
        QStringList texts;
        const QList<Message> all = m_store->reader().messages.newest(conversation.id, 100).value();
        for (const Message &each : all)
            texts << plainText(each);
        return texts;
    }
    /// How many rows of `table` have `part` in their JSON.
    int countOf(const QString &table, const QByteArray &part) const
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
        database.setDatabaseName(m_store->path());
        int count = -1;
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(u"SELECT count(*) FROM %1 WHERE instr(raw, CAST(? AS BLOB)) > 0"_s.arg(table));
            query.addBindValue(QString::fromUtf8(part));
            count = query.exec() && query.next() ? query.value(0).toInt() : -1;
        }
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"count"_s);
        return count;
    }
    int erase(const Customer &customer)
    {
        const auto erase = [customer](StoreSession &session) {
            return session.privacy.erase(customer.id, QDateTime::fromSecsSinceEpoch(1795001000, Qt::UTC));
        };
        return QCoro::waitFor(m_store->write(erase)).value_or(-1);
    }
    bool takeAgain(const QByteArray &body)
    {
        m_seq = 0; // the operator has all events read again
        return take({body}).has_value();
    }
};

void TestGroups::aGroupIsAConversationOfItsOwn()
{
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"), greeting}));
    QCOMPARE(conversations().size(), 2);
    const Conversation own = conversationOf(u"wamid.1"_s);
    const Conversation group = conversationOf(u"wamid.G1"_s);
    QVERIFY(!own.customer.isGroup());
    QCOMPARE(textsIn(own), QStringList{u"Hello"_s});
    QVERIFY(group.customer.isGroup());
    QCOMPARE(group.customer.groupId, GroupId(u"G1"_s));
    QCOMPARE(group.customer.waId, WaId());
    QCOMPARE(displayName(group.customer), u"Group"_s);
    QCOMPARE(textsIn(group), QStringList{u"Hello all"_s});
    QCOMPARE(group.unread, 1);
    QCOMPARE(own.unread, 1);
    QCOMPARE(group.lastMessage->author.name, u"Ines"_s);
}

void TestGroups::eachMessageNamesItsWriter()
{
    QVERIFY(take({greeting, answer}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(named(u"wamid.G1"_s).author, (MessageAuthor{u"Ines"_s, WaId(u"34600000001"_s), {}}));
    QCOMPARE(named(u"wamid.G2"_s).author.name, u"Bruno"_s);
    QVERIFY(take({webhook("messages",
                          R"("messages":[{"from":"34600000003","id":"wamid.G3","group_id":"G1",
        "timestamp":"1795000050",)"
                              + text("without a contact") + "}]")}));
    QCOMPARE(named(u"wamid.G3"_s).author.name, u"+34 600 00 00 03"_s);
    QVERIFY(take({webhook("messages",
                          R"("messages":[{"id":"wamid.G4","group_id":"G1",
        "timestamp":"1795000060",)"
                              + text("of nobody") + "}]")}));
    QCOMPARE(named(u"wamid.G4"_s).author, MessageAuthor());
    QCOMPARE(textsIn(conversations().first()).size(), 4);
}

void TestGroups::eachGroupAndNumberHasItsOwn()
{
    const QByteArray toOther = QByteArray(inGroup("G1", ines, "wamid.G3", text("Other number")))
                                   .replace(number.value().toUtf8(), otherNumber.value().toUtf8());
    QVERIFY(take({greeting, inGroup("G2", ines, "wamid.G2", text("Other group")), toOther}));
    QCOMPARE(conversations().size(), 3);
    QCOMPARE(conversationOf(u"wamid.G3"_s).phoneNumber, otherNumber);
}

void TestGroups::changesBelongToTheGroup()
{
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"), greeting,
                  inGroup("G1", bruno, "wamid.R", R"("type":"reaction","reaction":{"message_id":"wamid.G1",
                      "emoji":"👍"})"),
                  inGroup("G1", ines, "wamid.E", R"("type":"edit","edit":{"original_message_id":"wamid.G1",
                      "message":{"type":"text","text":{"body":"Hello everybody"}}})")}));
    QCOMPARE(named(u"wamid.G1"_s).reactions, (QList<Reaction>{{Direction::Inbound, u"👍"_s}}));
    QCOMPARE(plainText(named(u"wamid.G1"_s)), u"Hello everybody"_s);
    QCOMPARE(named(u"wamid.G1"_s).author.name, u"Ines"_s);
    QCOMPARE(textsIn(conversationOf(u"wamid.1"_s)), QStringList{u"Hello"_s});
}

void TestGroups::eachMemberHasAReaction()
{
    QVERIFY(take({greeting, answer, reaction(bruno, "wamid.R1", "👍"), reaction(ines, "wamid.R2", "❤️"),
                  reaction(maria, "wamid.R3", "👍")}));
    QCOMPARE(named(u"wamid.G1"_s).reactions,
             (QList<Reaction>{{Direction::Inbound, u"❤️"_s},
                              {Direction::Inbound, u"👍"_s},
                              {Direction::Inbound, u"👍"_s}}));
    QVERIFY(take({reaction(bruno, "wamid.R4", "")}));
    QCOMPARE(named(u"wamid.G1"_s).reactions,
             (QList<Reaction>{{Direction::Inbound, u"❤️"_s}, {Direction::Inbound, u"👍"_s}}));
}

void TestGroups::aDeletedMessageStillNamesItsWriter()
{
    QVERIFY(take(
        {greeting,
         inGroup("G1", ines, "wamid.D", R"("type":"revoke","revoke":{"original_message_id":"wamid.G1"})")}));
    QVERIFY(named(u"wamid.G1"_s).isRevoked);
    QCOMPARE(named(u"wamid.G1"_s).author.name, u"Ines"_s);
}

void TestGroups::whatTheOwnerWritesInAGroupIsOurs()
{
    QVERIFY(take({greeting,
                  webhook("smb_message_echoes",
                          R"("message_echoes":[{"from":"34910000001","id":"wamid.O",
                      "timestamp":"1795000100","group_id":"G1",)"
                              + text("We are open") + "}]")}));
    QCOMPARE(named(u"wamid.O"_s).direction, Direction::Outbound);
    QCOMPARE(named(u"wamid.O"_s).conversation, named(u"wamid.G1"_s).conversation);
    QVERIFY(named(u"wamid.O"_s).author.isEmpty());
}

void TestGroups::aGroupInTheHistoryIsNotUnread()
{
    QVERIFY(take({webhook("history",
                          R"("history":[{"threads":[{"id":"34600000009","messages":[
        {"from":"34600000001","id":"wamid.H","timestamp":"1794000000","group_id":"G1",)"
                              + text("Last week") + "}]}]}]")}));
    const Conversation group = conversationOf(u"wamid.H"_s);
    QCOMPARE(group.customer.groupId, GroupId(u"G1"_s));
    QCOMPARE(group.unread, 0);
    QCOMPARE(named(u"wamid.H"_s).author.waId, WaId(u"34600000001"_s));
}

void TestGroups::aNoticeInAGroupChangesNoCustomer()
{
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"),
                  inGroup("G1", ines, "wamid.S", R"("type":"system","system":{"type":"user_changed_number",
                      "body":"Ines changed","wa_id":"34600000009"})")}));
    QCOMPARE(conversationOf(u"wamid.1"_s).customer.waId, WaId(u"34600000001"_s));
    QVERIFY(conversationOf(u"wamid.S"_s).customer.isGroup());
}

void TestGroups::aGroupWaitsForNoAnswer()
{
    QVERIFY(take({greeting, inGroup("G1", bruno, "wamid.R", R"("type":"reaction","reaction":{
        "message_id":"wamid.G1","emoji":"👍"})")}));
    const Conversation group = conversations().first();
    QVERIFY(!group.lastInboundAt.isValid());
    QVERIFY(!group.isWaiting);
    const QDateTime closing = QDateTime::fromSecsSinceEpoch(1795000000 + 23 * 3600 + 1800, Qt::UTC);
    for (const ConversationFilter filter : {ConversationFilter::ClosingSoon, ConversationFilter::Waiting}) {
        const ConversationScope scope{filter, {}};
        QCOMPARE(m_store->reader().conversationStates.page(scope, {}, 10, closing).value().size(), 0);
    }
    QVERIFY(!m_store->reader().conversationStates.nextClosing(closing.addDays(-1)).value().isValid());
}

void TestGroups::aGroupIsNoPerson()
{
    QVERIFY(take(
        {textFrom(ines, "wamid.1", "Hello"), greeting, inGroup("G1", ines, "wamid.STOP", text("STOP"))}));
    QCOMPARE(m_store->reader().conversations.contacts().page({}, 10).value().size(), 1);
    AudienceFilter everybody;
    everybody.number = number;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC);
    const QList<AudiencePerson> people =
        m_store->reader().broadcasts.audience().people(everybody, now).value();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().waId, WaId(u"34600000001"_s));
    QCOMPARE(m_store->reader().marketing.stopProposals().countUndecided().value(), 0);
}

void TestGroups::aGroupIsDeletedAndRestored()
{
    QVERIFY(take({greeting, answer}));
    const Conversation group = conversations().first();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1795001000, Qt::UTC);
    const auto hide = [&](StoreSession &session) { return session.privacy.softDelete(group.id, at); };
    QCOMPARE(QCoro::waitFor(m_store->write(hide)).value(), 2);
    QCOMPARE(conversations().size(), 0);
    QCOMPARE(displayName(m_store->reader().privacy.deleted(5).value().first().customer), u"Group"_s);
    const auto show = [&](StoreSession &session) { return session.privacy.undelete(group.id, at); };
    QCOMPARE(QCoro::waitFor(m_store->write(show)).value(), 2);
    QCOMPARE(conversations().first().lastMessage->author.name, u"Bruno"_s);
}

void TestGroups::anErasedGroupDoesNotComeBack()
{
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"), greeting, answer}));
    QCOMPARE(erase(conversationOf(u"wamid.G1"_s).customer), 2);
    QVERIFY(takeAgain(greeting));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(textsIn(conversations().first()), QStringList{u"Hello"_s});
}

void TestGroups::anErasedPersonIsGoneFromGroups()
{
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"), greeting, answer}));
    QCOMPARE(erase(conversationOf(u"wamid.1"_s).customer), 2);
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(textsIn(conversations().first()), QStringList{u"Hello Ines"_s});
    QVERIFY(takeAgain(greeting));
    QCOMPARE(textsIn(conversations().first()), QStringList{u"Hello Ines"_s});
}

void TestGroups::anErasedPersonsReactionsAreGoneFromGroups()
{
    const QByteArray theirs = reaction(ines, "wamid.R2", "❤️");
    const QByteArray unclaimed =
        inGroup("G1", ines, "wamid.E", R"("type":"edit","edit":{"original_message_id":"wamid.later",
            "message":{"type":"text","text":{"body":"Hello everybody"}}})");
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"), fromBruno, reaction(bruno, "wamid.R1", "👍"), theirs,
                  unclaimed}));
    QCOMPARE(named(u"wamid.G1"_s).reactions.size(), 2);
    QCOMPARE(erase(conversationOf(u"wamid.1"_s).customer), 1);
    const QList<Reaction> left{{Direction::Inbound, u"👍"_s}};
    QCOMPARE(named(u"wamid.G1"_s).reactions, left);
    QCOMPARE(countOf(u"message_amendments"_s, ines), 0);
    QVERIFY(takeAgain(theirs));
    QVERIFY(takeAgain(unclaimed));
    QCOMPARE(named(u"wamid.G1"_s).reactions, left);
    QCOMPARE(countOf(u"message_amendments"_s, ines), 0);
}

void TestGroups::nothingNamesAnErasedPersonInGroups()
{
    const QByteArray quoting =
        inGroup("G1", bruno, "wamid.Q", R"("context":{"from":"34600000001","id":"wamid.G9"},)" + text("Yes"));
    QVERIFY(take({textFrom(ines, "wamid.1", "Hello"), fromBruno, quoting}));
    QCOMPARE(countOf(u"message_sources"_s, ines), 2);
    QCOMPARE(erase(conversationOf(u"wamid.1"_s).customer), 1);
    QCOMPARE(countOf(u"message_sources"_s, ines), 0);
    QCOMPARE(countOf(u"message_sources"_s, bruno), 1);
    QCOMPARE(textsIn(conversationOf(u"wamid.Q"_s)), (QStringList{u"Hello all"_s, u"Yes"_s}));
}

void TestGroups::whatAnEarlierVersionKeptIsShown()
{
    EventRecord kept;
    kept.seq = 7;
    kept.receivedAt = QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC);
    kept.kind = u"webhook"_s;
    kept.field = u"messages"_s;
    kept.error = u"no_use_yet"_s;
    kept.raw = greeting;
    kept.reader = 2;
    const auto keep = [kept](StoreSession &session) { return session.events.add(kept); };
    QVERIFY(QCoro::waitFor(m_store->write(keep)));
    QCOMPARE(QCoro::waitFor(m_intake->readKept()).value(), 1);
    QCOMPARE(textsIn(conversationOf(u"wamid.G1"_s)), QStringList{u"Hello all"_s});
}

void TestGroups::aMessageOfNobodyIsReportedOnceADay()
{
    const auto ofNobody = [](const QByteArray &wamid, qint64 atS) {
        return webhook("messages",
                       R"("messages":[{"id":")" + wamid + R"(","timestamp":")" + QByteArray::number(atS)
                           + "\"," + text("Who am I?") + "}]");
    };
    QVERIFY(take({ofNobody("wamid.1", 1794900000), ofNobody("wamid.2", 1794900060),
                  ofNobody("wamid.3", 1794900000 + 86400)}));
    const QList<AccountAlert> alerts = m_store->reader().alerts.unseen(10).value();
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts.first().kind, AlertKind::SenderUnknown);
    QVERIFY(loggedEvent(1).at(4).toByteArray().contains("Who am I?"));
    QCOMPARE(conversations().size(), 0);
}

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
