// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "domain/delivery.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

using Rows = std::function<void(QSqlQuery &)>;

bool withDatabase(const QString &path, const Rows &work)
{
    bool isOpen = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"comparison"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=60000"_s);
        isOpen = database.open();
        QSqlQuery query(database);
        if (isOpen)
            work(query);
    }
    QSqlDatabase::removeDatabase(u"comparison"_s);
    return isOpen;
}

Delivery deliveryNamed(const QString &status)
{
    if (status == u"delivered"_s)
        return Delivery::Delivered;
    if (status == u"read"_s)
        return Delivery::Read;
    if (status == u"played"_s)
        return Delivery::Played;
    return status == u"failed"_s ? Delivery::Failed : Delivery::Sent;
}

/// The messages of all chats, each with its side.
template <class Take>
void forEachMessage(const QJsonArray &chats, Take take)
{
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages = chat[u"messages"_s].toArray();
        for (const QJsonValue &message : messages)
            take(message.toObject());
    }
}

class Comparer {
public:
    Comparer(const ConsoleMessages &console, Comparison &result)
        : m_console(console)
        , m_result(result)
    {
    }

    void takeInbound(const QJsonObject &message)
    {
        ++m_result.inbound;
        const QString wamid = message["id"_L1].toString();
        if (message["type"_L1].toString() == u"reaction"_s) {
            const QString target = message["content"_L1]["message_id"_L1].toString();
            // Empty: the shop had not written yet, so that there is nothing to react to.
            if (!target.isEmpty() && !m_console.amended.contains(target))
                m_result.faults << u"lost on the way here: the reaction to "_s + target;
            return;
        }
        const int times = m_console.inbound.value(wamid);
        if (times != 1)
            m_result.faults << u"there %1 times: inbound %2"_s.arg(times).arg(wamid);
        m_seen.insert(wamid);
    }
    void takeOutbound(const QJsonObject &message)
    {
        ++m_result.outbound;
        const QString id = message["callback_data"_L1].toString();
        if (m_sent.contains(id))
            m_result.faults << u"sent twice: "_s + id;
        m_sent.insert(id);
        const auto ours = m_console.outbound.constFind(id);
        if (ours == m_console.outbound.constEnd()) {
            m_result.faults << u"sent and not known here: "_s + id;
            return;
        }
        if (ours->wamid != message["id"_L1].toString())
            m_result.faults << u"another wamid: "_s + id;
        if (message["type"_L1].toString() == u"text"_s && ours->text != message["text"_L1].toString())
            m_result.faults << u"another text: "_s + id;
        const QString status = message["status"_L1].toString();
        if (ours->delivery != int(deliveryNamed(status)))
            m_result.faults << u"%1 at Meta, %2 here: %3"_s.arg(status).arg(ours->delivery).arg(id);
    }
    /// What only the console has.
    void end(const AcceptedMessages &accepted)
    {
        for (auto each = m_console.outbound.begin(); each != m_console.outbound.end(); ++each) {
            if (m_sent.contains(each.key()))
                continue;
            if (each->delivery == int(Delivery::Failed))
                ++m_result.refused;
            else
                m_result.faults << u"lost on the way out (%1): %2"_s.arg(each->delivery).arg(each.key());
        }
        for (const QString &id : accepted.ids) {
            if (!m_console.outbound.contains(id))
                m_result.faults << u"accepted by the outbox, then lost: "_s + id;
        }
        for (auto each = m_console.inbound.begin(); each != m_console.inbound.end(); ++each) {
            if (!m_seen.contains(each.key()))
                m_result.faults << u"nobody wrote this: "_s + each.key();
        }
        checkTexts(accepted.texts);
        m_result.faults += m_console.backwards;
    }

private:
    void checkTexts(const QHash<QString, bool> &texts)
    {
        QHash<QString, int> times;
        for (const ConsoleMessages::Outbound &each : m_console.outbound)
            ++times[each.text];
        for (auto each = texts.begin(); each != texts.end(); ++each) {
            const int found = times.value(each.key());
            if (found > 1 || (found == 0 && each.value()))
                m_result.faults << u"written in the window, there %1 times: %2"_s.arg(found).arg(each.key());
        }
    }

    const ConsoleMessages &m_console;
    Comparison &m_result;
    QSet<QString> m_seen;
    QSet<QString> m_sent;
};

/// Only broadcasts send templates, and each of them one to a customer.
void checkTemplates(const QJsonArray &chats, int broadcasts, Comparison &result)
{
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages = chat[u"messages"_s].toArray();
        const auto sent = std::count_if(messages.begin(), messages.end(), [](const QJsonValue &message) {
            return message[u"type"_s].toString() == u"template"_s;
        });
        if (sent > broadcasts)
            result.faults << u"%1 messages of %2 broadcasts to %3"_s.arg(sent)
                                 .arg(broadcasts)
                                 .arg(chat[u"wa_id"_s].toString());
    }
}

void readBroadcasts(QSqlQuery &query, ConsoleMessages &read)
{
    constexpr int paused = 3; // see BroadcastState
    query.exec(u"SELECT state FROM broadcasts"_s);
    while (query.next()) {
        const int state = query.value(0).toInt();
        ++read.broadcasts;
        read.openBroadcasts += state <= paused ? 1 : 0;
        read.pausedBroadcasts += state == paused ? 1 : 0;
    }
    query.exec(u"SELECT count(*), count(message_id) FROM broadcast_recipients"_s);
    if (query.next()) {
        read.recipients = query.value(0).toInt();
        read.reached = query.value(1).toInt();
    }
}

} // namespace

QStringList ConsoleMessages::uncertain() const
{
    QStringList ids;
    for (auto each = outbound.begin(); each != outbound.end(); ++each) {
        if (each->delivery == int(Delivery::Uncertain))
            ids << each.key();
    }
    return ids;
}

bool watchStatuses(const QString &database)
{
    bool isWatched = false;
    const bool isOpen = withDatabase(database, [&](QSqlQuery &query) {
        // Forwards as `advances` has it; a person's "Send again" queues what was uncertain or failed.
        isWatched = query.exec(u"CREATE TABLE soak_backwards (id TEXT, was INTEGER, became INTEGER)"_s)
            && query.exec(uR"sql(CREATE TRIGGER soak_watch AFTER UPDATE OF delivery ON whatsapp_messages
                WHEN NEW.delivery < OLD.delivery AND NOT (OLD.delivery = 6 AND NEW.delivery >= 3)
                    AND NOT (OLD.delivery = 1 AND NEW.delivery = 0)
                    OR NEW.delivery = 6 AND OLD.delivery BETWEEN 3 AND 5
                BEGIN INSERT INTO soak_backwards VALUES (NEW.id, OLD.delivery, NEW.delivery); END)sql"_s);
    });
    return isOpen && isWatched;
}

ConsoleMessages readMessages(const QString &database)
{
    ConsoleMessages read;
    withDatabase(database, [&read](QSqlQuery &query) {
        query.exec(u"SELECT id, direction, wamid, delivery, text FROM whatsapp_messages"_s);
        while (query.next()) {
            if (query.value(1).toInt() == 1)
                read.outbound.insert(
                    query.value(0).toString(),
                    {query.value(2).toString(), query.value(3).toInt(), query.value(4).toString()});
            else
                ++read.inbound[query.value(2).toString()];
        }
        query.exec(u"SELECT target FROM message_amendments WHERE kind = 2 AND direction = 0"_s);
        while (query.next())
            read.amended << query.value(0).toString();
        query.exec(u"SELECT id, was, became FROM soak_backwards"_s);
        while (query.next())
            read.backwards << u"status backwards, %1 to %2: %3"_s.arg(query.value(1).toInt())
                                  .arg(query.value(2).toInt())
                                  .arg(query.value(0).toString());
        query.exec(u"SELECT count(*) FROM outbox"_s);
        read.queued = query.next() ? query.value(0).toInt() : 0;
        readBroadcasts(query, read);
    });
    return read;
}

Comparison compare(const QJsonArray &chats, const ConsoleMessages &console, const AcceptedMessages &accepted)
{
    Comparison result;
    Comparer comparer(console, result);
    forEachMessage(chats, [&comparer](const QJsonObject &message) {
        if (message["from_customer"_L1].toBool())
            comparer.takeInbound(message);
        else
            comparer.takeOutbound(message);
    });
    comparer.end(accepted);
    checkTemplates(chats, console.broadcasts, result);
    return result;
}

QSet<QString> receivedByMeta(const QJsonArray &chats)
{
    QSet<QString> ids;
    forEachMessage(chats, [&ids](const QJsonObject &message) {
        if (!message["from_customer"_L1].toBool())
            ids << message["callback_data"_L1].toString();
    });
    return ids;
}

} // namespace shoptalk::bench
