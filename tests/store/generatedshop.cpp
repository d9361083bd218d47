// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedshop.h"

#include "store/connection.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int conversations = 60;
constexpr int messagesEach = 50;
constexpr int days = 550;
constexpr int webhooks = 400;
const QStringList prefixes{u"3460000"_s, u"4917000"_s, u"9198000"_s, u"5511900"_s};
const QStringList templateNames{u"order_ready"_s, u"spring_sale"_s, u"delivery_late"_s};

Message calledBack(Message message, bool isPickedUp)
{
    message.delivery = Delivery::Sent; // no call is ever delivered
    message.content = isPickedUp
        ? CallContent{u"terminate"_s, u"COMPLETED"_s, 60, message.sentAt.toSecsSinceEpoch()}
        : CallContent{u"terminate"_s, u"FAILED"_s, 0, 0};
    return message;
}

} // namespace

GeneratedShop::GeneratedShop()
{
    for (int i = 0; i < conversations; ++i)
        addConversation(i);
    addWriters();
    addWebhooks();
    addAccounts();
}

Message GeneratedShop::messageAt(const ConversationId &conversation, qint64 atS)
{
    const bool isInbound = m_random.bounded(100) < 55;
    Message message =
        textMessage(conversation, isInbound ? Direction::Inbound : Direction::Outbound, u"text"_s, atS);
    message.wamid = Wamid(u"wamid.%1"_s.arg(++m_serial));
    const int kind = int(m_random.bounded(20));
    if (isInbound) {
        if (kind == 0)
            message.content = SystemContent{};
        else if (kind == 1)
            message.content = CallContent{u"terminate"_s, u"COMPLETED"_s, 60, atS};
        return message;
    }
    message.delivery = static_cast<Delivery>(m_random.bounded(7));
    if (kind < 5)
        message.content = TemplateContent{
            templateNames.at(int(m_random.bounded(templateNames.size()))), u"en"_s, {}, u"Hello"_s};
    else if (kind < 8)
        message.raw = "{\"type\":\"text\"}"; // written in the phone app
    else if (kind < 10)
        message = calledBack(message, kind == 8);
    return message;
}

void GeneratedShop::addConversation(int index)
{
    const QString digits = prefixes.at(index % prefixes.size()) + u"%1"_s.arg(index, 4, 10, QLatin1Char('0'));
    const ConversationId conversation =
        store.talkTo(customerNamed(u"Customer %1"_s.arg(index), digits), index % 3 == 0 ? u"62"_s : u"61"_s);
    const qint64 endS = now.toSecsSinceEpoch();
    QList<Message> messages;
    for (int i = 0; i < messagesEach; ++i)
        messages << messageAt(conversation,
                              endS - m_random.bounded(days) * 86400LL - m_random.bounded(86400));
    // Two at the same second, and one of today.
    messages << messageAt(conversation, messages.first().sentAt.toSecsSinceEpoch());
    messages << messageAt(conversation, endS - m_random.bounded(100'000));
    const QStringList pricings{u"regular"_s, u"free_customer_service"_s, u"free_entry_point"_s};
    const QStringList categories{u"service"_s, u"utility"_s, u"marketing"_s};
    QList<std::pair<int, int>> drawn;
    for (qsizetype i = 0; i < messages.size(); ++i)
        drawn << std::pair(int(m_random.bounded(3)), int(m_random.bounded(3)));
    store.must([&](StoreSession &session) -> Result<void> {
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const Message &message = messages.at(i);
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            if (message.direction == Direction::Inbound)
                continue;
            const MessagePricing pricing{pricings.at(drawn.at(i).first), categories.at(drawn.at(i).second)};
            const PhoneNumberId number(index % 3 == 0 ? u"62"_s : u"61"_s);
            if (Result<void> noted = session.pricing.note(number, message.wamid, pricing, message.sentAt);
                !noted)
                return noted;
        }
        return {};
    });
    if (index % 10 == 9)
        run(u"UPDATE whatsapp_messages SET deleted_at = 1 WHERE seq % 17 = 3"_s);
}

/// Two people, of whom one left. What they sent may have come back from WhatsApp; of some nobody was noted.
void GeneratedShop::addWriters()
{
    const StaffMember omar{StaffId(u"omar"_s), u"Omar"_s};
    const StaffMember eva{StaffId(u"eva"_s), u"Eva"_s};
    for (const StaffMember &member : {omar, eva})
        store.must([member](StoreSession &session) { return session.staff.add(member); });
    run(u"INSERT INTO message_writers (message, staff) SELECT m.seq, s.seq FROM whatsapp_messages AS m "
        u"JOIN staff AS s ON s.id = iif(m.seq % 3 = 0, 'omar', 'eva') WHERE m.direction = 1 AND m.seq % 5 < "
        u"3 "
        u"ON CONFLICT (message) DO UPDATE SET staff = excluded.staff"_s);
    store.must([omar, at = now](StoreSession &session) { return session.staff.remove(omar.id, at); });
}

EventRecord GeneratedShop::eventAt(qint64 seq, const QDateTime &receivedAt)
{
    static const QStringList errors{QString(), QString(), QString(), u"no_use_yet"_s, u"webhook_not_json"_s};
    EventRecord event;
    event.seq = seq;
    event.receivedAt = receivedAt;
    event.kind = m_random.bounded(10) == 0 ? u"account"_s : u"webhook"_s;
    event.field = u"messages"_s;
    event.error = errors.at(int(m_random.bounded(errors.size())));
    return event;
}

void GeneratedShop::addEvent(qint64 seq, const QDateTime &receivedAt)
{
    const EventRecord event = eventAt(seq, receivedAt);
    store.must([event](StoreSession &session) { return session.events.add(event); });
}

void GeneratedShop::addMessage(const ConversationId &conversation, qint64 atS)
{
    store.add(messageAt(conversation, atS), false);
}

void GeneratedShop::addWebhooks()
{
    QList<EventRecord> events;
    for (int i = 1; i <= webhooks; ++i) {
        const qint64 ageS = m_random.bounded(days) * 86400LL + m_random.bounded(86400);
        events << eventAt(i, now.addSecs(-ageS));
    }
    store.must([&](StoreSession &session) -> Result<void> {
        for (const EventRecord &event : events) {
            if (const Result<bool> added = session.events.add(event); !added)
                return failure(added.error());
        }
        return {};
    });
}

void GeneratedShop::addAccounts()
{
    const QString columns = u"INSERT INTO connected_facebook_accounts (id, name, picture_url, token_sealed, "
                            u"token_expires_at_s, data_access_expires_at_s, status, deleted_at) VALUES "_s;
    run(columns + u"('1', 'Amelia Hartley', '', 'x', 1795000000, 1796000000, 0, NULL)"_s);
    run(columns + u"('2', 'Ben Osei', '', 'x', NULL, NULL, 0, NULL)"_s);
    run(columns + u"('3', 'Chidi Eze', '', 'x', NULL, 1794000000, 2, NULL)"_s);
    run(columns + u"('4', 'Dana Gone', '', 'x', 1793000000, NULL, 0, 5)"_s);
}

void GeneratedShop::run(const QString &sql) const
{
    Connection connection;
    if (!connection.open(store.path(), Connection::Access::Write) || !runSql(connection, sql))
        qFatal("%s", qPrintable(sql));
}

} // namespace shoptalk
