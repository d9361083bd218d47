// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/mergedcustomers.h"
#include "intakescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

Q_DECLARE_METATYPE(shoptalk::MessageKind)

/// Customers as webhooks name them: by number, by user id, by both, and by numbers and ids that change.
class TestMergesByWebhook : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aCustomerWithoutANumberHasANameAndAChat();
    void aUsernameChanges();
    void bothIdentitiesInOneMessageMergeTwoChats();
    void anUndoneMergeStaysUndone();
    void theNumberChanges();
    void theNoticeComesFromTheNewNumber_data();
    void theNoticeComesFromTheNewNumber();
    void theUserIdChanges();
    void theNoticeOfANewNumberComesFirst_data();
    void theNoticeOfANewNumberComesFirst();
    void severalChangesComeTheWrongWayRound();
    void whoGetsAnOldNumberIsSomebodyElse();
    void whatWasDoneBeforeAMergeIsDone_data();
    void whatWasDoneBeforeAMergeIsDone();
    void twoFormsOfOneNumberAreOneChat_data();
    void twoFormsOfOneNumberAreOneChat();
    void aLandlineStaysWhatItIs();

private:
    /// A message of a customer; empty values are left out.
    static QByteArray messageFrom(const QByteArray &waId, const QByteArray &userId, const QByteArray &wamid,
                                  const QByteArray &username = {});
    static QByteArray changed(const QByteArray &from, const QByteArray &system, const QByteArray &wamid);
    QStringList wamidsOf(const ConversationId &id) const;
    std::optional<Conversation> chatWith(const QByteArray &identity) const;
};

QByteArray TestMergesByWebhook::messageFrom(const QByteArray &waId, const QByteArray &userId,
                                            const QByteArray &wamid, const QByteArray &username)
{
    QByteArray contact = R"({"profile":{"name":"Ines")";
    contact += username.isEmpty() ? "}" : ",\"username\":\"" + username + "\"}";
    QByteArray from;
    if (!waId.isEmpty()) {
        contact += ",\"wa_id\":\"" + waId + '"';
        from += "\"from\":\"" + waId + "\",";
    }
    if (!userId.isEmpty()) {
        contact += ",\"user_id\":\"" + userId + '"';
        from += "\"from_user_id\":\"" + userId + "\",";
    }
    return webhook("messages",
                   "\"contacts\":[" + contact + "}],\"messages\":[{" + from + "\"id\":\"" + wamid
                       + R"(","timestamp":"1795000000","type":"text","text":{"body":"Hi"}}])");
}

QByteArray TestMergesByWebhook::changed(const QByteArray &from, const QByteArray &system,
                                        const QByteArray &wamid)
{
    return webhook("messages",
                   "\"messages\":[{" + from + "\"id\":\"" + wamid
                       + R"(","timestamp":"1795000400","type":"system","system":{)" + system + "}}]");
}

QStringList TestMergesByWebhook::wamidsOf(const ConversationId &id) const
{
    QStringList wamids;
    const QList<Message> all = m_store->reader().messages.newest(id, 100).value();
    for (const Message &message : all) {
        if (!std::holds_alternative<SystemContent>(message.content))
            wamids << message.wamid.value();
    }
    return wamids;
}

std::optional<Conversation> TestMergesByWebhook::chatWith(const QByteArray &identity) const
{
    for (const Conversation &each : conversations()) {
        if (each.customer.waId.value().toUtf8() == identity
            || each.customer.userId.value().toUtf8() == identity)
            return each;
    }
    return std::nullopt;
}

void TestMergesByWebhook::aCustomerWithoutANumberHasANameAndAChat()
{
    QVERIFY(take({messageFrom({}, "ES.1", "wamid.1", "ines.r")}));
    const Customer ines = conversations().first().customer;
    QVERIFY(ines.waId.isEmpty());
    QCOMPARE(ines.userId, BusinessScopedUserId(u"ES.1"_s));
    QCOMPARE(ines.username, u"ines.r"_s);
    QCOMPARE(displayName(ines), u"Ines"_s);
}

void TestMergesByWebhook::aUsernameChanges()
{
    QVERIFY(take(
        {messageFrom({}, "ES.1", "wamid.1", "ines.r"), messageFrom({}, "ES.1", "wamid.2", "ines.ruiz")}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(conversations().first().customer.username, u"ines.ruiz"_s);
}

void TestMergesByWebhook::bothIdentitiesInOneMessageMergeTwoChats()
{
    QVERIFY(take({messageFrom("34600000001", {}, "wamid.1"), messageFrom({}, "ES.1", "wamid.2")}));
    QCOMPARE(conversations().size(), 2);
    QVERIFY(take({messageFrom("34600000001", "ES.1", "wamid.3")}));
    QCOMPARE(conversations().size(), 1);
    const Conversation chat = conversations().first();
    QCOMPARE(wamidsOf(chat.id), (QStringList{u"wamid.1"_s, u"wamid.2"_s, u"wamid.3"_s}));
    const QList<Message> lines = m_store->reader().conversations.mergeLines(chat.id).value();
    QCOMPARE(lines.size(), 1);
    QVERIFY(mergedCustomersIn(lines.first().content));
}

void TestMergesByWebhook::anUndoneMergeStaysUndone()
{
    QVERIFY(take({messageFrom("34600000001", {}, "wamid.1"), messageFrom({}, "ES.1", "wamid.2"),
                  messageFrom("34600000001", "ES.1", "wamid.3")}));
    const MessageId line = m_store->reader().conversations.mergeLines(conversations().first().id)->first().id;
    const Result<MergeUndone> undone = QCoro::waitFor(
        m_store->write([line](StoreSession &session) { return session.conversations.undoMerge(line); }));
    QCOMPARE(*undone, MergeUndone::Done);
    QVERIFY(
        take({messageFrom("34600000001", {}, "wamid.4"), messageFrom({}, "ES.1", "wamid.5"),
              messageFrom("34600000001", "ES.1", "wamid.6"), messageFrom("34600000001", "ES.1", "wamid.3")}));
    QCOMPARE(conversations().size(), 2);
    QCOMPARE(wamidsOf(chatWith("34600000001")->id), (QStringList{u"wamid.1"_s, u"wamid.4"_s}));
    QCOMPARE(wamidsOf(chatWith("ES.1")->id),
             (QStringList{u"wamid.2"_s, u"wamid.3"_s, u"wamid.5"_s, u"wamid.6"_s}));
}

void TestMergesByWebhook::theNumberChanges()
{
    const QByteArray notice = changed(
        R"("from":"34600000001","from_user_id":"ES.1",)",
        R"("type":"user_changed_number","body":"User Ines changed","wa_id":"34600000009","user_id":"ES.2")",
        "wamid.n");
    // The new number wrote before the notice came.
    QVERIFY(take({messageFrom("34600000001", "ES.1", "wamid.1"),
                  messageFrom("34600000009", "ES.2", "wamid.2"), notice}));
    QCOMPARE(conversations().size(), 1);
    const Conversation chat = conversations().first();
    QCOMPARE(chat.customer.waId, WaId(u"34600000009"_s));
    QCOMPARE(wamidsOf(chat.id), (QStringList{u"wamid.1"_s, u"wamid.2"_s}));
    const QList<Message> lines = m_store->reader().conversations.mergeLines(chat.id).value();
    QCOMPARE(lines.size(), 1);
    const MessageId line = lines.first().id;
    const Result<MergeUndone> undone = QCoro::waitFor(
        m_store->write([line](StoreSession &session) { return session.conversations.undoMerge(line); }));
    QCOMPARE(*undone, MergeUndone::Done);
    QVERIFY(take({notice, messageFrom("34600000001", "ES.1", "wamid.3"),
                  messageFrom("34600000009", "ES.2", "wamid.4")}));
    QCOMPARE(wamidsOf(chatWith("34600000001")->id), (QStringList{u"wamid.1"_s, u"wamid.3"_s}));
    QCOMPARE(wamidsOf(chatWith("34600000009")->id), (QStringList{u"wamid.2"_s, u"wamid.4"_s}));
}

void TestMergesByWebhook::theNoticeComesFromTheNewNumber_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::newRow("the number") << QByteArray(R"("from":"34600000009",)");
    QTest::newRow("both ids") << QByteArray(R"("from":"34600000009","from_user_id":"ES.2",)");
}

void TestMergesByWebhook::theNoticeComesFromTheNewNumber()
{
    QFETCH(const QByteArray, from);
    const QByteArray notice =
        changed(from,
                R"("type":"user_changed_number","body":"User Ines changed from 34600000001 to 34600000009",
            "wa_id":"34600000009","user_id":"ES.2")",
                "wamid.n");
    QVERIFY(take({messageFrom("34600000001", "ES.1", "wamid.1"),
                  messageFrom("34600000009", "ES.2", "wamid.2"), notice}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(conversations().first().customer.waId, WaId(u"34600000009"_s));
    QCOMPARE(wamidsOf(conversations().first().id), (QStringList{u"wamid.1"_s, u"wamid.2"_s}));
}

void TestMergesByWebhook::theUserIdChanges()
{
    QVERIFY(take(
        {messageFrom({}, "ES.1", "wamid.1"),
         changed(
             {},
             R"("type":"user_changed_user_id","body":"User Ines changed","previous_user_id":"ES.1","user_id":"ES.7")",
             "wamid.n"),
         messageFrom({}, "ES.7", "wamid.2"), messageFrom({}, "ES.1", "wamid.late")}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(conversations().first().customer.userId, BusinessScopedUserId(u"ES.7"_s));
    QCOMPARE(wamidsOf(conversations().first().id),
             (QStringList{u"wamid.1"_s, u"wamid.2"_s, u"wamid.late"_s}));
}

void TestMergesByWebhook::theNoticeOfANewNumberComesFirst_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("a message from the number") << messageFrom("34600000001", {}, "wamid.1");
    QTest::newRow("a message from the user id") << messageFrom({}, "ES.1", "wamid.1");
    QTest::newRow("a message from both") << messageFrom("34600000001", "ES.1", "wamid.1");
}

void TestMergesByWebhook::theNoticeOfANewNumberComesFirst()
{
    QFETCH(const QByteArray, before);
    const QByteArray notice = changed(
        R"("from":"34600000001",)",
        R"("type":"user_changed_number","body":"b","wa_id":"34600000009","user_id":"ES.2","previous_user_id":"ES.1")",
        "wamid.n");
    QVERIFY(take({notice, before, notice}));
    QCOMPARE(conversations().size(), 1);
    const Conversation chat = conversations().first();
    QCOMPARE(wamidsOf(chat.id), QStringList{u"wamid.1"_s});
    QCOMPARE(chat.customer.waId, WaId(u"34600000009"_s));
    QCOMPARE(chat.customer.userId, BusinessScopedUserId(u"ES.2"_s));
    QCOMPARE(chat.customer.profileName, u"Ines"_s);
}

void TestMergesByWebhook::severalChangesComeTheWrongWayRound()
{
    const auto to = [](const QByteArray &from, const QByteArray &number, const QByteArray &wamid,
                       const QByteArray &atS) {
        const QByteArray sender = R"("from":")" + from + "\",";
        const QByteArray change = R"("type":"user_changed_number","body":"b","wa_id":")" + number + '"';
        QByteArray notice = changed(sender, change, wamid);
        return notice.replace("1795000400", atS);
    };
    const QByteArray first = to("34600000001", "34600000002", "wamid.n1", "1795000400");
    const QByteArray second = to("34600000002", "34600000003", "wamid.n2", "1795000500");
    QVERIFY(take({second, messageFrom("34600000001", {}, "wamid.1"), first, second,
                  messageFrom("34600000001", {}, "wamid.2"), first}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(conversations().first().customer.waId, WaId(u"34600000003"_s));
    QCOMPARE(wamidsOf(conversations().first().id), (QStringList{u"wamid.1"_s, u"wamid.2"_s}));
}

void TestMergesByWebhook::whoGetsAnOldNumberIsSomebodyElse()
{
    const QByteArray notice =
        changed(R"("from":"34600000001",)",
                R"("type":"user_changed_number","body":"b","wa_id":"34600000009")", "wamid.n");
    QByteArray fromAnother = messageFrom("34600000001", {}, "wamid.2");
    fromAnother.replace("1795000000", "1795000800"); // after the change
    QVERIFY(take({messageFrom("34600000001", {}, "wamid.1"), notice, fromAnother, notice,
                  messageFrom("34600000001", {}, "wamid.1")}));
    QCOMPARE(conversations().size(), 2);
    QCOMPARE(wamidsOf(chatWith("34600000009")->id), QStringList{u"wamid.1"_s});
    QCOMPARE(wamidsOf(chatWith("34600000001")->id), QStringList{u"wamid.2"_s});
}

void TestMergesByWebhook::whatWasDoneBeforeAMergeIsDone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unread");
    QTest::newRow("an edit") << QByteArray(
        R"("edit","edit":{"original_message_id":"wamid.1","message":{"type":"text","text":{"body":"Hey"}}})")
                             << MessageKind::Text << u"Hey"_s << 2;
    QTest::newRow("a deletion") << QByteArray(R"("revoke","revoke":{"original_message_id":"wamid.1"})")
                                << MessageKind::Deleted << QString() << 1;
}

/// Events under the user id about a message that came from the number, whose sender is not known before the
/// merge.
void TestMergesByWebhook::whatWasDoneBeforeAMergeIsDone()
{
    QFETCH(const QByteArray, content);
    const QByteArray amendment = webhook("messages",
                                         R"("messages":[{"from_user_id":"ES.1","id":"wamid.a",
        "timestamp":"1795000300","type":)" + content
                                             + "}]");
    QVERIFY(take({messageFrom("34600000001", {}, "wamid.1"), amendment}));
    QCOMPARE(plainText(m_store->reader().messages.findByWamid(Wamid(u"wamid.1"_s))->value()), u"Hi"_s);
    QVERIFY(take({messageFrom("34600000001", "ES.1", "wamid.2")}));
    const Message message = m_store->reader().messages.findByWamid(Wamid(u"wamid.1"_s))->value();
    QTEST(kindOf(message), "kind");
    QTEST(plainText(message), "text");
    QTEST(conversations().first().unread, "unread");
}

void TestMergesByWebhook::twoFormsOfOneNumberAreOneChat_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("Brazil") << QByteArray("5511961234567") << QByteArray("551161234567");
    QTest::newRow("Brazil, the other way round") << QByteArray("551161234567") << QByteArray("5511961234567");
    QTest::newRow("Argentina") << QByteArray("5491155550123") << QByteArray("541155550123");
    QTest::newRow("Mexico") << QByteArray("5215512345678") << QByteArray("525512345678");
}

void TestMergesByWebhook::twoFormsOfOneNumberAreOneChat()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QVERIFY(take({messageFrom(one, {}, "wamid.1"), messageFrom(other, {}, "wamid.2"),
                  messageFrom(one, {}, "wamid.3")}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(conversations().first().customer.waId.value().toUtf8(), one);
    QCOMPARE(wamidsOf(conversations().first().id).size(), 3);
}

void TestMergesByWebhook::aLandlineStaysWhatItIs()
{
    QVERIFY(take({messageFrom("551133334444", {}, "wamid.1"), messageFrom("5511933334444", {}, "wamid.2")}));
    QCOMPARE(conversations().size(), 2);
    QCOMPARE(wamidsOf(chatWith("551133334444")->id), QStringList{u"wamid.1"_s});
}

QTEST_GUILESS_MAIN(TestMergesByWebhook)
#include "tst_merges.moc"
