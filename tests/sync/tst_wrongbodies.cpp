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

/// A message with these members.
QByteArray item(const QByteArray &wamid, const QByteArray &content, const QByteArray &at = "1795000100")
{
    return QByteArray(R"("id":"$ID","timestamp":"$AT",$CONTENT)")
        .replace("$ID", wamid)
        .replace("$AT", at)
        .replace("$CONTENT", content);
}

QByteArray from(const QByteArray &waId, const QByteArray &members)
{
    return webhook("messages", R"("messages":[{"from":")" + waId + "\"," + members + "}]");
}

QByteArray text(const QByteArray &body)
{
    return R"("type":"text","text":{"body":")" + body + "\"}";
}

} // namespace

/// Bodies with impossible values: only the wrong part of each is lost.
class TestWrongBodies : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void timesThatCanNotBeAreTheTimeOfReceipt_data();
    void timesThatCanNotBeAreTheTimeOfReceipt();
    void alertsWithoutATimeCameWhenTheyCame();
    void oneUnreadableItemCostsOnlyItself();
    void aUserIdIsNeverDialled();
    void whatCouldNotBeReadIsReadAgain();
    void aNumberThatIsNotNamedIsTheOnlyOne_data();
    void aNumberThatIsNotNamedIsTheOnlyOne();

private:
    /// The only message of the only conversation.
    Message only() const { return messages().first(); }
};

void TestWrongBodies::timesThatCanNotBeAreTheTimeOfReceipt_data()
{
    QTest::addColumn<qint64>("atS");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("now") << qint64(1795000900) << true;
    QTest::newRow("a clock that is fast") << qint64(1795000900 + 86400) << true;
    QTest::newRow("too fast") << qint64(1795000900 + 86401) << false;
    QTest::newRow("milliseconds") << qint64(1795000900000) << false;
    QTest::newRow("microseconds") << qint64(1795000900000000) << false;
    QTest::newRow("the first day of WhatsApp") << whatsAppStart().toSecsSinceEpoch() << true;
    QTest::newRow("before WhatsApp") << whatsAppStart().toSecsSinceEpoch() - 1 << false;
    QTest::newRow("1970") << qint64(1) << false;
}

void TestWrongBodies::timesThatCanNotBeAreTheTimeOfReceipt()
{
    QFETCH(const qint64, atS);
    QFETCH(const bool, isTaken);
    QVERIFY(take({from("34600000001", item("wamid.1", text("Hello"), QByteArray::number(atS)))}));
    QCOMPARE(only().sentAt.toSecsSinceEpoch(), isTaken ? atS : received.toSecsSinceEpoch());
    QCOMPARE(conversations().first().lastActivityAt, only().sentAt);
    QCOMPARE(conversations().first().lastInboundAt, only().sentAt);
    QVERIFY(stored(only().id).raw.contains(QByteArray::number(atS))); // the original is kept
}

void TestWrongBodies::alertsWithoutATimeCameWhenTheyCame()
{
    QVERIFY(take({webhook("phone_number_quality_update", R"("event":"FLAGGED","current_limit":"TIER_1K")")}));
    const QList<AccountAlert> alerts = m_store->reader().alerts.unseen(10).value();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().at, received);
}

void TestWrongBodies::oneUnreadableItemCostsOnlyItself()
{
    const QByteArray body =
        webhook("messages",
                R"("messages":[null,{"from":"34600000001",)"
                    + item("wamid.1", R"("type":"text","text":{"body":"\ud83d half"})") + R"(},
        {"from":"34600000001",)"
                    + item("wamid.2", R"("type":"text","text":7)") + R"(},
        {"from":"34600000001",)"
                    + item("wamid.3", text("good")) + "}]");
    QVERIFY(take({body}));
    QCOMPARE(messages().size(), 3);
    QCOMPARE(plainText(messages().at(0)), u"\uFFFD half"_s);
    QCOMPARE(kindOf(messages().at(1)), MessageKind::Unknown);
    QCOMPARE(plainText(messages().at(2)), u"good"_s);
    QCOMPARE(conversations().first().unread, 3);
    QCOMPARE(loggedEvent(1).at(4).toByteArray(), body); // byte for byte
}

void TestWrongBodies::aUserIdIsNeverDialled()
{
    QVERIFY(take({from("US.5555", item("wamid.1", text("Hello"))),
                  from("5555", item("wamid.2", text("I am the number")))}));
    QCOMPARE(conversations().size(), 2);
    const Message asked = m_store->reader().messages.findByWamid(Wamid(u"wamid.1"_s))->value();
    const Customer customer = m_store->reader().conversations.find(asked.conversation)->value().customer;
    QCOMPARE(customer.waId, WaId());
    QCOMPARE(customer.userId, BusinessScopedUserId(u"US.5555"_s));
    Message answer;
    answer.id = MessageId(u"answer"_s);
    answer.conversation = asked.conversation;
    answer.direction = Direction::Outbound;
    answer.sentAt = received;
    const auto send = [answer](StoreSession &session) -> Result<void> {
        if (const Result<bool> added = session.messages.add(answer, false); !added)
            return failure(added.error());
        return session.outbox.enqueue(answer.id);
    };
    QVERIFY(QCoro::waitFor(m_store->write(send)));
    const OutboxEntry entry = m_store->reader().outbox.nextPerConversation(1)->first();
    QCOMPARE(entry.to, QString());
    QCOMPARE(entry.recipient, BusinessScopedUserId(u"US.5555"_s));
}

void TestWrongBodies::whatCouldNotBeReadIsReadAgain()
{
    // As the version before kept it: it took no body with a byte that is no character.
    EventRecord kept;
    kept.seq = 5;
    kept.receivedAt = received;
    kept.kind = u"webhook"_s;
    kept.error = u"webhook_not_json"_s;
    kept.raw = from("34600000001", item("wamid.1", text("caf\xe9")));
    EventRecord hopeless = kept;
    hopeless.seq = 6;
    hopeless.raw = "{\"entry\":[";
    const auto log = [kept, hopeless](StoreSession &session) -> Result<bool> {
        if (const Result<bool> added = session.events.add(kept); !added)
            return added;
        return session.events.add(hopeless);
    };
    QVERIFY(QCoro::waitFor(m_store->write(log)));
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QCOMPARE(QCoro::waitFor(m_intake->readKept()).value(), 2);
    QCOMPARE(plainText(only()), u"caf\uFFFD"_s);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(loggedEvent(5), (QVariantList{u"webhook"_s, u"messages"_s, 1, QString(), QByteArray()}));
    QCOMPARE(loggedEvent(6).at(4).toByteArray(), hopeless.raw); // for a version that can
    QCOMPARE(QCoro::waitFor(m_intake->readKept()).value(), 0);
}

void TestWrongBodies::aNumberThatIsNotNamedIsTheOnlyOne_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("one") << QStringList{number.value()} << true;
    QTest::newRow("two") << QStringList{number.value(), u"610000000000004"_s} << false;
    QTest::newRow("none") << QStringList() << false;
}

void TestWrongBodies::aNumberThatIsNotNamedIsTheOnlyOne()
{
    QFETCH(const QStringList, numbers);
    QFETCH(const bool, isStored);
    const auto connect = [numbers](StoreSession &session) -> Result<void> {
        QList<PhoneNumber> all;
        for (const QString &id : numbers) {
            PhoneNumber each;
            each.id = PhoneNumberId(id);
            each.waba = WabaId(u"500000000000007"_s);
            all << each;
        }
        if (Result<void> saved = session.accounts.savePhoneNumbers(WabaId(u"500000000000007"_s), all); !saved)
            return saved;
        for (const PhoneNumber &each : all) {
            if (Result<void> active = session.accounts.activate(each.id, u"sealed"_s); !active)
                return active;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(m_store->write(connect)));
    QByteArray body = from("34600000001", item("wamid.1", text("Hello")));
    body.replace("\"phone_number_id\":\"610000000000003\"", "\"x\":1");
    QVERIFY(take({body}));
    QCOMPARE(conversations().size(), isStored ? 1 : 0);
    if (isStored)
        QCOMPARE(conversations().first().phoneNumber, number);
    else
        QCOMPARE(loggedEvent(1).at(4).toByteArray(), body);
}

QTEST_GUILESS_MAIN(TestWrongBodies)
#include "tst_wrongbodies.moc"
