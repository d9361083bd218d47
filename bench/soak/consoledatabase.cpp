// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoledatabase.h"

#include "domain/delivery.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

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

void readForms(QSqlQuery &query, QStringList &forms)
{
    query.exec(u"SELECT content FROM sheet_drafts WHERE deleted_at IS NULL"_s);
    while (query.next())
        forms << query.value(0).toString();
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
            else {
                ++read.inbound[query.value(2).toString()];
                read.inboundTexts.insert(query.value(2).toString(), query.value(4).toString());
            }
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
        readForms(query, read.forms);
    });
    return read;
}

QStringList readForms(const QString &database)
{
    QStringList forms;
    withDatabase(database, [&forms](QSqlQuery &query) { readForms(query, forms); });
    return forms;
}

MessageCounts countMessages(const QString &database)
{
    MessageCounts counts;
    withDatabase(database, [&counts](QSqlQuery &query) {
        query.exec(u"SELECT direction, delivery, count(*) FROM whatsapp_messages GROUP BY 1, 2"_s);
        while (query.next()) {
            const bool isOurs = query.value(0).toInt() == 1;
            const int delivery = query.value(1).toInt();
            const int count = query.value(2).toInt();
            (isOurs ? counts.outbound : counts.inbound) += count;
            counts.failed += isOurs && delivery == int(Delivery::Failed) ? count : 0;
            counts.uncertain += isOurs && delivery == int(Delivery::Uncertain) ? count : 0;
        }
        query.exec(u"SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM soak_backwards)"_s);
        if (query.next()) {
            counts.queued = query.value(0).toInt();
            counts.backwards = query.value(1).toInt();
        }
    });
    return counts;
}

} // namespace shoptalk::bench
