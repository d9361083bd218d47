// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include "core/uuid.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

QByteArray webhook(const QByteArray &field, const QByteArray &items)
{
    return QByteArray(R"({"object":"whatsapp_business_account","entry":[{"id":"500000000000007","changes":[
        {"field":"$FIELD","value":{"messaging_product":"whatsapp",
         "metadata":{"display_phone_number":"34910000001","phone_number_id":"610000000000003"},$ITEMS}}]}]})")
        .replace("$FIELD", field)
        .replace("$ITEMS", items);
}

QByteArray textFrom(const QByteArray &waId, const QByteArray &wamid, const QByteArray &text, qint64 atS)
{
    const QByteArray items = QByteArray(R"("contacts":[{"profile":{"name":"Ines"},"wa_id":"$WAID"}],
        "messages":[{"from":"$WAID","id":"$ID","timestamp":"$AT","type":"text","text":{"body":"$TEXT"}}])")
                                 .replace("$WAID", waId)
                                 .replace("$ID", wamid)
                                 .replace("$AT", QByteArray::number(atS))
                                 .replace("$TEXT", text);
    return webhook("messages", items);
}

QByteArray statusOf(const QByteArray &wamid, const QByteArray &status, const QByteArray &more)
{
    const QByteArray items =
        QByteArray(R"("statuses":[{"id":"$ID","status":"$STATUS","timestamp":"1795000300",
        "recipient_id":"34600000001"$MORE}])")
            .replace("$ID", wamid)
            .replace("$STATUS", status)
            .replace("$MORE", more);
    return webhook("messages", items);
}

QByteArray callbackData(const MessageId &id)
{
    return QByteArray(R"(,"biz_opaque_callback_data":"$ID")").replace("$ID", id.value().toUtf8());
}

void IntakeScene::begin()
{
    m_seq = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_intake = std::make_unique<EventIntake>(*m_store);
}

void IntakeScene::end()
{
    m_intake.reset();
    m_store.reset();
}

Result<void> IntakeScene::take(const QList<QByteArray> &bodies)
{
    EventPage page;
    for (const QByteArray &body : bodies) {
        RelayEvent event;
        event.seq = ++m_seq;
        event.receivedAt = QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC);
        event.kind = u"webhook"_s;
        event.body = body;
        page.events << event;
    }
    page.next = page.head = m_seq;
    return QCoro::waitFor(m_intake->take(page));
}

Result<void> IntakeScene::takeEvent(const RelayEvent &event)
{
    EventPage page;
    page.events << event;
    page.next = page.head = event.seq;
    return QCoro::waitFor(m_intake->take(page));
}

Message IntakeScene::sent(Delivery delivery, const Wamid &wamid)
{
    Message message;
    message.id = newId<MessageId>();
    message.direction = Direction::Outbound;
    message.content = TextContent{u"Hello"_s};
    message.sentAt = QDateTime::fromSecsSinceEpoch(1795000100, Qt::UTC);
    message.wamid = wamid;
    message.delivery = delivery == Delivery::Uncertain ? Delivery::Queued : delivery;
    const auto write = [&](StoreSession &session) -> Result<void> {
        Customer customer;
        customer.waId = WaId(u"34600000001"_s);
        message.conversation = session.conversations.resolve(number, customer).value();
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
        if (delivery != Delivery::Queued && delivery != Delivery::Uncertain)
            return {};
        if (const Result<void> queued = session.outbox.enqueue(message.id); !queued)
            return queued;
        if (delivery == Delivery::Queued)
            return {};
        return session.outbox.markUncertain(message.id, message.sentAt);
    };
    if (!QCoro::waitFor(m_store->write(write)))
        qFatal("the message could not be stored");
    return message;
}

QVariantList IntakeScene::loggedEvent(qint64 seq) const
{
    QVariantList row;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_folder->filePath(u"shoptalk.db"_s));
        database.open();
        QSqlQuery query(database);
        query.prepare(u"SELECT kind, field, processed, error, raw FROM webhook_events_log WHERE seq = ?"_s);
        query.addBindValue(seq);
        if (query.exec() && query.next())
            row = {query.value(0), query.value(1), query.value(2), query.value(3),
                   query.value(4).toByteArray()};
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return row;
}

} // namespace shoptalk::test
