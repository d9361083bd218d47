// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedreads.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What is known of a customer who writes to several of the shop's numbers.
class TestCustomerRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsSharedWithAllNumbersIsThere();
    void theNewestOfAllComeFirst();
    void aDeletedConversationIsLeftOut();
    void eachConversationIsReadByItsIndex();

private:
    MessageId add(const ConversationId &conversation, const MessageContent &content, int seconds);
    CustomerRecord record(int limit = 50) const
    {
        return m_store->reader().customerRecords.of(m_first, limit).value();
    }
    static QList<MessageId> idsOf(const QList<Message> &messages)
    {
        QList<MessageId> ids;
        for (const Message &message : messages)
            ids << message.id;
        return ids;
    }

    std::unique_ptr<StoreFixture> m_store;
    ConversationId m_first;
    ConversationId m_second;
};

void TestCustomerRecords::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_first = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s), u"61"_s);
    m_second = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s), u"62"_s);
}

MessageId TestCustomerRecords::add(const ConversationId &conversation, const MessageContent &content,
                                   int seconds)
{
    Message message = textMessage(conversation, Direction::Inbound, {}, 1'795'000'000 + seconds);
    message.content = content;
    m_store->add(message);
    return message.id;
}

static MediaContent photo()
{
    MediaContent media;
    media.kind = MediaKind::Image;
    media.id = MediaId(newId<MessageId>().value());
    return media;
}

static OrderContent order()
{
    OrderContent content;
    content.lines = {OrderLine{u"tulips"_s, 2, u"3.50"_s, u"EUR"_s}};
    return content;
}

void TestCustomerRecords::whatIsSharedWithAllNumbersIsThere()
{
    const MessageId here = add(m_first, photo(), 1);
    const MessageId there = add(m_second, photo(), 2);
    const MessageId ordered = add(m_second, order(), 3);
    m_store->must([this](StoreSession &session) {
        return session.customerRecords.notes.add(m_second, {u"Eva"_s, u"Likes tulips"_s},
                                                 QDateTime::fromSecsSinceEpoch(1'795'000'004, Qt::UTC));
    });
    const ConversationId other = m_store->talkTo(customerNamed(u"Max"_s, u"34600000002"_s), u"62"_s);
    add(other, photo(), 5);
    const CustomerRecord known = record();
    QCOMPARE(idsOf(known.files), (QList{there, here}));
    QCOMPARE(idsOf(known.orders), QList{ordered});
    QCOMPARE(known.notes.size(), 1);
    QCOMPARE(known.notes.first().conversation, m_second);
    QCOMPARE(known.otherNumbers, (QHash<ConversationId, PhoneNumberId>{{m_second, PhoneNumberId(u"62"_s)}}));
    QCOMPARE(known.received, 1); // the history is that of the open conversation
}

void TestCustomerRecords::theNewestOfAllComeFirst()
{
    QList<MessageId> expected;
    for (int i = 0; i < 6; ++i)
        expected.prepend(add(i % 2 == 0 ? m_first : m_second, photo(), i));
    QCOMPARE(idsOf(record().files), expected);
    QCOMPARE(idsOf(record(3).files), expected.first(3));
}

void TestCustomerRecords::aDeletedConversationIsLeftOut()
{
    add(m_second, photo(), 1);
    m_store->must([this](StoreSession &session) {
        return session.privacy.softDelete(m_second, QDateTime::fromSecsSinceEpoch(1'795'000'100, Qt::UTC));
    });
    QVERIFY(record().files.isEmpty());
    QVERIFY(record().otherNumbers.isEmpty());
}

void TestCustomerRecords::eachConversationIsReadByItsIndex()
{
    add(m_first, photo(), 1);
    add(m_second, photo(), 2);
    Watched watched(m_store->path());
    const QStringList statements = watched.statementsOf(
        [this](const StoreSession &session) { mustBe(session.customerRecords.of(m_first, 50)); });
    for (const QString &sql : statements) {
        if (sql.contains(u"starred_messages"_s)) // a short list of its own
            continue;
        const QStringList plan = watched.planOf(sql);
        for (const QString &step : plan)
            QVERIFY2(!step.startsWith(u"SCAN"_s) && !step.contains(u"TEMP B-TREE"_s),
                     qPrintable(sql + plan.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestCustomerRecords)
#include "tst_customerrecords.moc"
