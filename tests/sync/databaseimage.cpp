// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseimage.h"

#include "domain/numberforms.h"

#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// A table, of which all columns are compared except those that are left out.
struct TableImage {
    QString table;
    QMap<QString, QString> named; ///< Columns that refer to other rows, replaced with Meta's ids of those.
    QMap<QString, QString> leftOut; ///< Columns that may depend on the order, with the reason.
    QString rows = u"1"_s; ///< Which rows are compared.
};

const QString madeHere = u"made here, at random or in the order of arrival"_s;
const QString countsFromNow = u"counted from the present where Meta's time is too old"_s;

QString customerNamed(const QString &column)
{
    return u"(SELECT coalesce(u.user_id, u.wa_id) FROM customers AS u WHERE u.seq = %1)"_s.arg(column);
}

QString wamidOf(const QString &column)
{
    return u"(SELECT coalesce(w.wamid, w.id) FROM whatsapp_messages AS w WHERE w.seq = %1)"_s.arg(column);
}

const QString conversationName =
    uR"sql((SELECT c.phone_number_id || ' with ' || (SELECT coalesce(u.user_id, u.wa_id) FROM customers AS u
        WHERE u.seq = c.customer) FROM conversations AS c WHERE c.seq = t.conversation))sql"_s;

QList<TableImage> images()
{
    const QMap<QString, QString> row{{u"seq"_s, madeHere}, {u"id"_s, madeHere}};
    const QMap<QString, QString> ofCustomer{{u"customer"_s, customerNamed(u"t.customer"_s)}};
    const QMap<QString, QString> ofMessage{{u"message"_s, wamidOf(u"t.message"_s)}};
    QMap<QString, QString> customer = row;
    customer.insert(u"names"_s, u"a search finds both names of a merge until one changes"_s);
    QMap<QString, QString> chat = ofCustomer;
    chat.insert(u"last_message"_s, wamidOf(u"t.last_message"_s));
    // Of an ad before the last one nothing counts any more.
    chat.insert(u"free_until_s"_s, u"iif(t.free_until_s < t.referred_at_s, NULL, t.free_until_s)"_s);
    QMap<QString, QString> state = row;
    state.insert(u"is_waiting"_s, u"a notice of the platform leaves it as it was"_s);
    QMap<QString, QString> queued = ofMessage;
    queued.insert(u"conversation"_s, conversationName);
    return {
        {u"customers"_s, {}, customer},
        {u"conversations"_s, chat, state},
        // A merge of customers that an event in order would not have needed leaves its line.
        {u"whatsapp_messages"_s,
         {{u"conversation"_s, conversationName}},
         row,
         u"NOT (kind = 13 AND direction = 1)"_s},
        // Of the events of a call the one that came first is kept; of a deleted message what came before it.
        {u"message_sources"_s,
         ofMessage,
         {},
         u"(SELECT kind FROM whatsapp_messages WHERE seq = t.message) NOT IN (16, 18)"_s},
        {u"message_writers"_s, ofMessage, {}},
        {u"message_amendments"_s, ofCustomer, {}},
        {u"message_media"_s, ofMessage, {}},
        {u"media_files"_s, {}, {{u"expires_at_s"_s, countsFromNow}}},
        {u"order_lines"_s, ofMessage, {}},
        {u"early_statuses"_s, {}, {{u"kept_at_s"_s, countsFromNow}}},
        {u"outbox"_s, queued, {{u"seq"_s, madeHere}}},
        {u"former_user_ids"_s, ofCustomer, {}},
        {u"former_numbers"_s, ofCustomer, {}},
        {u"marketing_choices"_s, ofCustomer, {}},
        {u"stop_proposals"_s, ofCustomer, {{u"message"_s, madeHere}}},
        {u"message_pricing"_s, {{u"wamid_hash"_s, u"hex(t.wamid_hash)"_s}}, {}},
        {u"message_templates"_s, {}, {{u"seq"_s, madeHere}}},
        {u"told_number_facts"_s, {}, {}},
        {u"connected_phone_numbers"_s, {}, {}},
        // Staff see only those reports about a template that were new when they came.
        {u"account_alerts"_s, {}, {{u"id"_s, madeHere}, {u"seen_at_s"_s, countsFromNow}}, u"kind < 40"_s},
    };
}

/// Tables that are not compared, with the reason. Tables that events leave empty need not be named.
QMap<QString, QString> tablesLeftOut()
{
    const QString isALog = u"a log of what came and when"_s;
    const QString isOfMerges = u"which customers had to be merged depends on who came first"_s;
    const QString isOurs = u"events do not change it"_s;
    return {{u"webhook_events_log"_s, isALog},
            {u"relay_cursor"_s, isALog},
            {u"audit_log"_s, isALog},
            {u"customer_merges"_s, isOfMerges},
            {u"merged_conversations"_s, isOfMerges},
            {u"merged_messages"_s, isOfMerges},
            {u"merged_former_ids"_s, isOfMerges},
            {u"merged_former_numbers"_s, isOfMerges},
            {u"merge_lines"_s, isOfMerges},
            {u"template_fetches"_s, u"counts the events after which templates have to be fetched"_s},
            {u"media_leftovers"_s, u"what is to be removed from the disk, if it ever came there"_s},
            {u"erasure_key"_s, isOurs},
            {u"content_filling"_s, isOurs},
            {u"number_listing"_s, isOurs},
            {u"pruned_events"_s, isOurs},
            {u"pruned_webhooks"_s, isOurs},
            {u"summary_filling"_s, isOurs},
            {u"stale_days"_s, u"every day on which a message was stored for a time"_s},
            {u"stale_conversations"_s, u"the first day on which a message was stored for a time"_s}};
}

/// The index of words is made from the messages; the rest is the database's own.
bool isMadeFromOthers(const QString &table)
{
    return table.startsWith("message_index"_L1) || table.startsWith("sqlite_"_L1);
}

/// Replaces all forms of a number with one. Which form is stored depends on which came first, and any of them
/// reaches the person.
QString inOneForm(const QString &text)
{
    const WaId other = otherFormOf(WaId(text));
    return other.isEmpty() ? text : std::min(text, other.value());
}

QString lineOf(const TableImage &image, const QSqlQuery &row)
{
    QStringList parts{image.table};
    const QSqlRecord record = row.record();
    for (int i = 0; i < record.count(); ++i) {
        const QVariant value = record.value(i);
        QString text = value.isNull() ? u"-"_s : QString::fromUtf8(value.toByteArray());
        const QString column = record.fieldName(i);
        if (column == "wa_id"_L1 || column == "customer"_L1)
            text = inOneForm(text);
        if (column == "conversation"_L1)
            text = text.section(u' ', 0, 1) + u' ' + inOneForm(text.section(u' ', 2));
        parts << column + u'=' + text;
    }
    return parts.join(u" | "_s);
}

QString selectOf(const TableImage &image, const QSqlRecord &columns)
{
    QStringList parts;
    for (int i = 0; i < columns.count(); ++i) {
        const QString column = columns.fieldName(i);
        if (image.leftOut.contains(column))
            continue;
        const QString named = image.named.value(column);
        parts << (named.isEmpty() ? u"t."_s + column : named + u" AS "_s + column);
    }
    return u"SELECT DISTINCT %1 FROM %2 AS t WHERE %3"_s.arg(parts.join(u", "_s), image.table, image.rows);
}

QStringList forgottenIn(const QSqlDatabase &database)
{
    QStringList known = tablesLeftOut().keys();
    for (const TableImage &image : images())
        known << image.table;
    QStringList forgotten;
    const QStringList tables = database.tables(QSql::Tables);
    for (const QString &table : tables) {
        if (known.contains(table) || isMadeFromOthers(table))
            continue;
        QSqlQuery query(database);
        if (!query.exec(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table)) || query.next())
            forgotten << table;
    }
    return forgotten;
}

} // namespace

DatabaseImage imageOf(const QString &path)
{
    DatabaseImage image;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"image"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s can't be opened", qPrintable(path));
        for (const TableImage &each : images()) {
            QSqlQuery query(database);
            if (!query.exec(selectOf(each, database.record(each.table))))
                qFatal("%s can't be read", qPrintable(each.table));
            while (query.next())
                image.lines << lineOf(each, query);
        }
        image.forgotten = forgottenIn(database);
    }
    QSqlDatabase::removeDatabase(u"image"_s);
    image.lines.sort();
    image.lines.removeDuplicates();
    return image;
}

QStringList difference(const DatabaseImage &one, const DatabaseImage &other)
{
    const QSet<QString> ones(one.lines.begin(), one.lines.end());
    const QSet<QString> others(other.lines.begin(), other.lines.end());
    QStringList found;
    for (const QString &line : one.lines) {
        if (!others.contains(line))
            found << line + u" (only in order)"_s;
    }
    for (const QString &line : other.lines) {
        if (!ones.contains(line))
            found << line + u" (only in disorder)"_s;
    }
    found.sort(); // what belongs together
    return found;
}

} // namespace shoptalk::test
