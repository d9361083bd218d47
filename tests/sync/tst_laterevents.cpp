// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

QByteArray callEvent(const QByteArray &members, const QByteArray &direction = "USER_INITIATED")
{
    const QByteArray who = direction == "USER_INITIATED" ? R"("from":"34600000001","to":"34910000001",)"
                                                         : R"("to":"34600000001","from":"34910000001",)";
    return webhook("calls",
                   R"("calls":[{"id":"wacid.1","direction":")" + direction + "\"," + who + members + "}]");
}

QByteArray callStatus(const QByteArray &status, const QByteArray &atS)
{
    return webhook("calls",
                   R"("statuses":[{"id":"wacid.1","type":"call","recipient_id":"34600000001","status":")"
                       + status + R"(","timestamp":")" + atS + "\"}]");
}

const QByteArray begun = callEvent(R"("event":"connect","timestamp":"1795000100")");
const QByteArray ended = callEvent(
    R"("event":"terminate","timestamp":"1795000170","status":["COMPLETED"],"start_time":"1795000105","duration":65)");
const QByteArray missed = callEvent(R"("event":"terminate","timestamp":"1795000120","status":"FAILED")");

const QByteArray placeholder = webhook("history",
                                       R"("history":[{"metadata":{"phase":0},"threads":[{"id":"34600000001",
    "messages":[{"from":"34600000001","id":"wamid.H1","timestamp":"1795000050","type":"media_placeholder",
    "history_context":{"status":"DELIVERED"}}]}]}])");
const QByteArray file = webhook("history",
                                R"("contacts":[{"profile":{"name":"Ines"},"wa_id":"34600000001"}],
    "messages":[{"from":"34600000001","id":"wamid.H1","timestamp":"1795000050","type":"image",
    "image":{"id":"1300","mime_type":"image/jpeg","sha256":"aGFzaA==","caption":"the cake"}}])");

} // namespace

/// Repeated events about one message, and events in fields other than `messages`.
class TestLaterEvents : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aCallIsOneLine_data();
    void aCallIsOneLine();
    void aMissedCallIsOneLine();
    void ourCallIsOneLine();
    void aFileTakesThePlaceOfItsPlaceholder_data();
    void aFileTakesThePlaceOfItsPlaceholder();
    void aFileOfOursFromThePhone();
    void whatIsOnlyListenedToIsShown();
    void metasAgentIsReportedOnceAMonth();
    void whatMetasAgentPassesOnIsReported();
    void anEchoNeedsNoContact();
    void aDeletedMessageIsNotUnread_data();
    void aDeletedMessageIsNotUnread();
    void aNameOfBeforeDoesNotComeBack();
    void thePhoneBookCountsByItsOwnTime();
    void newsOfANumberCountByTheirTime();
    void whatHadNoUseIsReadByALaterVersion();

private:
    Message only() const { return messages().first(); }
    std::optional<Message> named(const QString &wamid) const
    {
        return m_store->reader().messages.findByWamid(Wamid(wamid)).value();
    }
};

void TestLaterEvents::aCallIsOneLine_data()
{
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::newRow("in order") << QList<QByteArray>{begun, ended};
    QTest::newRow("the end first") << QList<QByteArray>{ended, begun};
    QTest::newRow("repeated") << QList<QByteArray>{begun, begun, ended, begun, ended};
}

void TestLaterEvents::aCallIsOneLine()
{
    QFETCH(const QList<QByteArray>, bodies);
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QVERIFY(take(bodies));
    QCOMPARE(messages().size(), 1);
    const auto call = std::get<CallContent>(only().content);
    QCOMPARE(call, (CallContent{u"terminate"_s, u"COMPLETED"_s, 65, 1795000100}));
    QCOMPARE(only().direction, Direction::Inbound);
    QCOMPARE(only().sentAt.toSecsSinceEpoch(), 1795000100);
    QCOMPARE(conversations().first().unread, 1);
    QCOMPARE(conversations().first().lastInboundAt.toSecsSinceEpoch(), 1795000105);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(loggedEvent(1).at(3).toString(), QString()); // of use
}

void TestLaterEvents::aMissedCallIsOneLine()
{
    QVERIFY(take({missed, begun, missed}));
    QCOMPARE(messages().size(), 1);
    const auto call = std::get<CallContent>(only().content);
    QCOMPARE(call, (CallContent{u"terminate"_s, u"FAILED"_s, 0, 1795000100}));
    QCOMPARE(conversations().first().lastMessage->id, only().id);
    QCOMPARE(conversations().first().lastActivityAt.toSecsSinceEpoch(), 1795000100);
}

void TestLaterEvents::ourCallIsOneLine()
{
    const QByteArray end =
        callEvent(R"("event":"terminate","timestamp":"1795000180","status":"FAILED")", "BUSINESS_INITIATED");
    QVERIFY(take({callStatus("REJECTED", "1795000170"), end, callStatus("RINGING", "1795000160")}));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(std::get<CallContent>(only().content).status, u"REJECTED"_s);
    QCOMPARE(only().direction, Direction::Outbound);
    QCOMPARE(only().sentAt.toSecsSinceEpoch(), 1795000160);
    QCOMPARE(conversations().first().unread, 0);
    QVERIFY(!conversations().first().lastInboundAt.isValid());
}

void TestLaterEvents::aFileTakesThePlaceOfItsPlaceholder_data()
{
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::newRow("in order") << QList<QByteArray>{placeholder, file};
    QTest::newRow("the file first") << QList<QByteArray>{file, placeholder};
    QTest::newRow("repeated") << QList<QByteArray>{placeholder, file, placeholder, file};
}

void TestLaterEvents::aFileTakesThePlaceOfItsPlaceholder()
{
    QFETCH(const QList<QByteArray>, bodies);
    QVERIFY(take(bodies));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(std::get<MediaContent>(only().content).id, MediaId(u"1300"_s));
    QCOMPARE(plainText(only()), u"the cake"_s);
    QCOMPARE(conversations().first().unread, 0);
    QCOMPARE(conversations().first().customer.profileName, u"Ines"_s);
    QVERIFY(m_store->reader().mediaFiles.find(MediaId(u"1300"_s)).value()); // it will be fetched
    QVERIFY(stored(only().id).raw.contains("1300"));
}

void TestLaterEvents::aFileOfOursFromThePhone()
{
    QVERIFY(take({webhook("history", R"("message_echoes":[{"from":"34910000001","to":"34600000001",
        "id":"wamid.H2","timestamp":"1795000050","type":"image","image":{"id":"1301","mime_type":"image/jpeg"}}])"),
                  webhook("history", R"("history":[{"threads":[{"id":"34600000001","messages":[
        {"from":"34910000001","to":"34600000001","id":"wamid.H2","timestamp":"1795000050",
        "type":"media_placeholder","history_context":{"status":"READ"}}]}]}])")}));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(only().direction, Direction::Outbound);
    QCOMPARE(only().delivery, Delivery::Read);
    QCOMPARE(kindOf(only()), MessageKind::Image);
}

void TestLaterEvents::whatIsOnlyListenedToIsShown()
{
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QVERIFY(
        take({webhook("standby", R"("standby":{"contacts":[{"profile":{"name":"Ines"},"wa_id":"34600000001"}],
            "messages":[{"from":"34600000001","id":"wamid.S1","timestamp":"1795000100","type":"text",
            "text":{"body":"Are you open?"}}]})"),
              webhook("standby", R"("standby":{"message_echoes":[{"id":"wamid.S2","timestamp":"1795000110",
            "message":{"messaging_product":"whatsapp","to":"+34600000001","type":"text",
            "text":{"body":"Until six."}}}]})"),
              webhook("standby", R"("standby":{"statuses":[{"id":"wamid.S2","status":"read",
            "timestamp":"1795000120","recipient_id":"34600000001"}]})")}));
    QCOMPARE(conversations().size(), 1);
    QCOMPARE(messages().size(), 2);
    QCOMPARE(plainText(messages().first()), u"Are you open?"_s);
    QCOMPARE(messages().last().direction, Direction::Outbound);
    QCOMPARE(plainText(messages().last()), u"Until six."_s);
    QCOMPARE(messages().last().delivery, Delivery::Read);
    QCOMPARE(conversations().first().unread, 0); // somebody else answers
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(conversations().first().lastInboundAt.toSecsSinceEpoch(), 1795000100);
}

void TestLaterEvents::metasAgentIsReportedOnceAMonth()
{
    const auto heard = [](const QByteArray &id, qint64 atS) {
        return webhook("standby",
                       R"("standby":{"messages":[{"from":"34600000001","id":")" + id + R"(","timestamp":")"
                           + QByteArray::number(atS) + R"(","type":"text","text":{"body":"x"}}]})");
    };
    const QByteArray first = heard("wamid.S1", 1795000100); // 18 November
    QVERIFY(take({first, heard("wamid.S2", 1795000200), first}));
    const QList<AccountAlert> alerts = m_store->reader().alerts.unseen(10).value();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().kind, AlertKind::AgentAnswers);
    QCOMPARE(alerts.first().number, u"34910000001"_s);
    QCOMPARE(alerts.first().at, QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(take({heard("wamid.S3", 1792500000)})); // a month before
    QCOMPARE(m_store->reader().alerts.unseen(10)->size(), 2);
}

void TestLaterEvents::whatMetasAgentPassesOnIsReported()
{
    const auto handover = [](const QByteArray &from, const QByteArray &type) {
        const QByteArray passed = R"({"previous_owner_role":"$FROM","new_owner_role":"escalation"})";
        return webhook("messaging_handovers",
                       QByteArray(R"("sender":{"phone_number":"34600000001"},"timestamp":"1795000100",
            "recipient":{"display_phone_number":"34910000001"},"type":"$TYPE","$TYPE":)")
                               .replace("$TYPE", type)
                           + QByteArray(passed).replace("$FROM", from));
    };
    QVERIFY(take({handover("marketing", "control_passed"), handover("ai_agent", "control_taken")}));
    QCOMPARE(m_store->reader().alerts.unseen(10)->size(), 0);
    QVERIFY(take({handover("ai_agent", "control_passed"), handover("ai_agent", "control_passed")}));
    const QList<AccountAlert> alerts = m_store->reader().alerts.unseen(10).value();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().kind, AlertKind::AgentHandsOver);
    QCOMPARE(alerts.first().subject, u"34600000001"_s);
    QCOMPARE(alerts.first().at.toSecsSinceEpoch(), 1795000100);

    // Whoever is erased is in no alert, also not when the relay's events are read once more.
    QVERIFY(take({textFrom("34600000001", "wamid.T1", "Hello")}));
    const CustomerId customer = conversations().first().customer.id;
    const auto erase = [customer](StoreSession &session) {
        return session.privacy.erase(customer, QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC));
    };
    QVERIFY(QCoro::waitFor(m_store->write(erase)));
    QCOMPARE(m_store->reader().alerts.unseen(10)->size(), 0);
    RelayEvent replay;
    replay.seq = m_seq + 1;
    replay.kind = u"account"_s;
    replay.body = R"({"event":"replay","after":2})";
    QVERIFY(takeEvent(replay));
    m_seq = 2;
    QVERIFY(take({handover("ai_agent", "control_passed")}));
    QCOMPARE(m_intake->cursor(), 3);
    QCOMPARE(m_store->reader().alerts.unseen(10)->size(), 0);
}

void TestLaterEvents::anEchoNeedsNoContact()
{
    QVERIFY(take({webhook("smb_message_echoes", R"("contacts":[{"profile":{"name":"Ines"},
        "wa_id":"34600000001"}],"message_echoes":[
        {"from":"34910000001","to":"34600000001","id":"wamid.E1","timestamp":"1795000100","type":"text",
         "text":{"body":"to Ines"}},
        {"from":"34910000001","to":"34600000002","id":"wamid.E2","timestamp":"1795000101","type":"text",
         "text":{"body":"to Ben"}},
        {"from":"34910000001","to_user_id":"ES.9","id":"wamid.E3","timestamp":"1795000102","type":"text",
         "text":{"body":"to somebody"}}])")}));
    QCOMPARE(conversations().size(), 3);
    for (const QString &wamid : {u"wamid.E2"_s, u"wamid.E3"_s}) {
        const ConversationId chat = named(wamid)->conversation;
        QCOMPARE(m_store->reader().conversations.find(chat)->value().customer.profileName, QString());
    }
}

void TestLaterEvents::aDeletedMessageIsNotUnread_data()
{
    QTest::addColumn<bool>("isDeletedFirst");
    QTest::newRow("deleted after it came") << false;
    QTest::newRow("deleted before it came") << true;
}

void TestLaterEvents::aDeletedMessageIsNotUnread()
{
    QFETCH(const bool, isDeletedFirst);
    const QByteArray deleted = webhook("messages", R"("messages":[{"from":"34600000001","id":"wamid.9",
        "timestamp":"1795000300","type":"revoke","revoke":{"original_message_id":"wamid.1"}}])");
    const QByteArray message = textFrom("34600000001", "wamid.1", "secret", 1795000100);
    QVERIFY(take({textFrom("34600000001", "wamid.2", "Hello", 1795000200)}));
    QVERIFY(take(isDeletedFirst ? QList<QByteArray>{deleted, message, deleted}
                                : QList<QByteArray>{message, deleted, deleted}));
    QCOMPARE(conversations().first().unread, 1);
}

void TestLaterEvents::aNameOfBeforeDoesNotComeBack()
{
    QByteArray renamed = textFrom("34600000001", "wamid.2", "two", 1795000200);
    renamed.replace("\"Ines\"", "\"Ines Ruiz\"");
    const QByteArray before = textFrom("34600000001", "wamid.1", "one", 1795000100);
    QVERIFY(take({renamed, before, before}));
    QCOMPARE(conversations().first().customer.profileName, u"Ines Ruiz"_s);
}

void TestLaterEvents::thePhoneBookCountsByItsOwnTime()
{
    const auto entry = [](const QByteArray &action, const QByteArray &name, const QByteArray &atS) {
        return webhook("smb_app_state_sync",
                       R"("state_sync":[{"type":"contact","action":")" + action
                           + R"(","contact":{"phone_number":"34600000001")" + name
                           + R"(},"metadata":{"timestamp":")" + atS + "\"}}]");
    };
    const QByteArray added = entry("add", R"(,"full_name":"Ines of the bakery")", "1795000400");
    const QByteArray removed = entry("remove", {}, "1795000500");
    QVERIFY(take({textFrom("34600000001", "wamid.1", "one"), removed, added}));
    QCOMPARE(conversations().first().customer.phoneBookName, QString());
    QVERIFY(take({entry("add", R"(,"full_name":"Ines again")", "1795000600"), removed}));
    QCOMPARE(conversations().first().customer.phoneBookName, u"Ines again"_s);
}

void TestLaterEvents::newsOfANumberCountByTheirTime()
{
    const auto event = [](const QByteArray &value, const QByteArray &atS) {
        return QByteArray(R"({"entry":[{"id":"500000000000007","time":)" + atS
                          + R"(,"changes":[{"field":"phone_number_quality_update","value":)" + value
                          + "}]}]}");
    };
    PhoneNumber phone;
    phone.id = number;
    phone.waba = WabaId(u"500000000000007"_s);
    phone.displayPhoneNumber = u"+34 910 000 001"_s;
    const auto save = [phone](StoreSession &session) {
        return session.accounts.savePhoneNumbers(phone.waba, {phone});
    };
    QVERIFY(QCoro::waitFor(m_store->write(save)));
    const QByteArray low = R"({"display_phone_number":"34910000001","event":"FLAGGED"})";
    const QByteArray good = R"({"display_phone_number":"34910000001","event":"UNFLAGGED"})";
    QVERIFY(take({event(good, "1795000200"), event(low, "1795000100")}));
    QCOMPARE(m_store->reader().accounts.phoneNumbers(phone.waba)->first().qualityRating, u"YELLOW"_s);
    QVERIFY(take({event(low, "1795000300")}));
    QCOMPARE(m_store->reader().accounts.phoneNumbers(phone.waba)->first().qualityRating, u"RED"_s);
}

void TestLaterEvents::whatHadNoUseIsReadByALaterVersion()
{
    // As the version before kept it: it had no use for calls. What it took from the same body was destroyed
    // by a person since.
    QByteArray body = begun;
    const QByteArray taken =
        R"("changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"610000000000003"},
        "messages":[{"from":"34600000001","id":"wamid.gone","timestamp":"1795000000","type":"text","text":{"body":"x"}}]}},)";
    body.replace(R"("changes":[)", taken);
    EventRecord kept;
    kept.seq = 5;
    kept.receivedAt = QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC);
    kept.kind = u"webhook"_s;
    kept.error = u"no_use_yet"_s;
    kept.raw = body;
    kept.reader = 1;
    EventRecord useless = kept;
    useless.seq = 6;
    useless.raw = webhook("hologram", R"("depth":3)");
    const auto log = [kept, useless](StoreSession &session) -> Result<bool> {
        if (const Result<bool> added = session.events.add(kept); !added)
            return added;
        return session.events.add(useless);
    };
    QVERIFY(QCoro::waitFor(m_store->write(log)));
    QCOMPARE(QCoro::waitFor(m_intake->readKept()).value(), 2);
    QCOMPARE(messages().size(), 1);
    QCOMPARE(kindOf(only()), MessageKind::Call);
    QCOMPARE(loggedEvent(5).at(3).toString(), QString());
    QCOMPARE(loggedEvent(6).at(3).toString(), u"no_use_yet"_s);
    QCOMPARE(loggedEvent(6).at(4).toByteArray(), useless.raw);
    QCOMPARE(QCoro::waitFor(m_intake->readKept()).value(), 0);
}

QTEST_GUILESS_MAIN(TestLaterEvents)
#include "tst_laterevents.moc"
