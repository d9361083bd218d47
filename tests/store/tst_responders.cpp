// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const QDate day(2026, 11, 20);
const StaffMember eva{StaffId(u"e"_s), u"Eva"_s};
const StaffMember omar{StaffId(u"o"_s), u"Omar"_s};

/// Noon in the computer's time zone.
qint64 noonS()
{
    return day.startOfDay().toSecsSinceEpoch() + 12 * 3600;
}

} // namespace

/// Who answered customers, and how fast.
class TestResponders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachPersonHasTheirOwnTimes();
    void aRemovedPersonKeepsTheirAnswers();
    void whoIsNoneOfTheStaffIsNotNoted();
    void itIsForgottenWithTheMessage();

private:
    enum class From { Console, PhoneApp };
    /// A question, and its answer so many seconds later.
    MessageId answer(int waitS, const StaffId &writer, From from = From::Console);
    int noted() const;
    QList<ResponderTimes> responders() const
    {
        return m_store->reader().insights.messages({day, day, {}})->responses.responders;
    }

    std::unique_ptr<StoreFixture> m_store;
    ConversationId m_conversation;
    int m_turns = 0;
};

void TestResponders::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    m_turns = 0;
    m_store->must([](StoreSession &session) -> Result<void> {
        const Result<void> added = session.staff.add(omar);
        return added ? session.staff.add(eva) : added;
    });
}

MessageId TestResponders::answer(int waitS, const StaffId &writer, From from)
{
    const qint64 atS = noonS() + 600LL * m_turns++;
    m_store->add(textMessage(m_conversation, Direction::Inbound, u"Are you open?"_s, atS));
    Message sent = textMessage(m_conversation, Direction::Outbound, u"Yes"_s, atS + waitS);
    sent.delivery = Delivery::Delivered;
    if (from == From::PhoneApp)
        sent.raw = "{\"type\":\"text\"}";
    m_store->add(sent, false);
    m_store->must(
        [sent, writer](StoreSession &session) { return session.staff.noteWriter(sent.id, writer); });
    return sent.id;
}

void TestResponders::eachPersonHasTheirOwnTimes()
{
    answer(60, eva.id);
    answer(300, eva.id);
    answer(20, omar.id);
    answer(40, {});
    answer(50, {}, From::PhoneApp);
    answer(10, omar.id, From::PhoneApp); // WhatsApp reported it back
    const QList<ResponderTimes> expected{{Responder::Person, eva.id, eva.name, {2, 60, 300}},
                                         {Responder::Person, omar.id, omar.name, {2, 10, 20}},
                                         {Responder::ThisComputer, {}, {}, {1, 40, 40}},
                                         {Responder::PhoneApp, {}, {}, {1, 50, 50}}};
    QCOMPARE(responders(), expected);
}

void TestResponders::aRemovedPersonKeepsTheirAnswers()
{
    answer(60, eva.id);
    m_store->must([](StoreSession &session) { return session.staff.remove(eva.id, QDateTime(day, {})); });
    QCOMPARE(responders().size(), 1);
    QCOMPARE(responders().first().name, eva.name);
}

void TestResponders::whoIsNoneOfTheStaffIsNotNoted()
{
    answer(60, StaffId(u"of another database"_s));
    QCOMPARE(responders().first().who, Responder::ThisComputer);
}

void TestResponders::itIsForgottenWithTheMessage()
{
    answer(60, eva.id);
    QCOMPARE(noted(), 1);
    const CustomerId customer = m_store->conversationOf(m_conversation).customer.id;
    m_store->must([customer](StoreSession &session) {
        return session.privacy.erase(customer, QDateTime(day, QTime(), Qt::UTC));
    });
    QVERIFY(responders().isEmpty());
    QCOMPARE(noted(), 0);
}

/// The messages whose writer is stored.
int TestResponders::noted() const
{
    Connection connection;
    if (!connection.open(m_store->path(), Connection::Access::Read))
        qFatal("no database");
    Statement count(connection, u"SELECT count(*) FROM message_writers"_s);
    return count.run() && count.next() ? count.integer(0) : -1;
}

QTEST_GUILESS_MAIN(TestResponders)
#include "tst_responders.moc"
