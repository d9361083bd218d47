// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseimage.h"

#include "domain/numberforms.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

struct TableImage {
    QString table;
    QString columns; ///< As they are, separated by blanks.
    QMap<QString, QString> named; ///< Columns that refer to other rows: what Meta calls those.
    QMap<QString, QString> leftOut; ///< Columns that depend on the order for a good reason, which is given.
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
    return {
        {u"customers"_s,
         u"wa_id user_id profile_name username phone_book_name deleted_at wa_id_at_s profile_name_at_s "
         "username_at_s phone_book_at_s"_s,
         {},
         {{u"seq"_s, madeHere},
          {u"id"_s, madeHere},
          {u"names"_s, u"a search finds both names of a merge until one changes"_s}}},
        {u"conversations"_s,
         u"phone_number_id unread last_activity_at_s last_inbound_at_s deleted_at marked_unread "
         u"referred_at_s "
         "free_until_s free_told_until_s"_s,
         {{u"customer"_s, customerNamed(u"t.customer"_s)}, {u"last_message"_s, wamidOf(u"t.last_message"_s)}},
         {{u"seq"_s, madeHere}, {u"id"_s, madeHere}}},
        // A merge of customers that an event in order would not have needed leaves its line.
        {u"whatsapp_messages"_s,
         u"direction kind wamid text sent_at_s delivery failure_code failure_detail deleted_at is_edited "
         u"content "
         "details no_status_since_s is_news"_s,
         {{u"conversation"_s, conversationName}},
         {{u"seq"_s, madeHere}, {u"id"_s, madeHere}},
         u"NOT (kind = 13 AND direction = 1)"_s},
        // Of the events of a call the one that came first is kept; of a deleted message what came before
        // that.
        {u"message_sources"_s,
         u"raw"_s,
         {{u"message"_s, wamidOf(u"t.message"_s)}},
         {},
         u"(SELECT kind FROM whatsapp_messages WHERE seq = t.message) NOT IN (16, 18)"_s},
        {u"message_amendments"_s,
         u"target kind direction phone_number_id text at_s raw opened_at_s"_s,
         {{u"customer"_s, customerNamed(u"t.customer"_s)}},
         {}},
        {u"message_media"_s,
         u"media_id mime_type sha256 file_name received_at_s"_s,
         {{u"message"_s, wamidOf(u"t.message"_s)}},
         {}},
        {u"media_files"_s,
         u"media_id phone_number_id stage problem mime_type sha256 link sender_name received_at_s attempts "
         "not_before_s name bytes width height used_at_s"_s,
         {},
         {{u"expires_at_s"_s, countsFromNow}}},
        {u"order_lines"_s,
         u"line product quantity unit_price currency"_s,
         {{u"message"_s, wamidOf(u"t.message"_s)}},
         {}},
        {u"early_statuses"_s,
         u"wamid delivery failure_code failure_detail free_until_s"_s,
         {},
         {{u"kept_at_s"_s, countsFromNow}}},
        {u"outbox"_s,
         u"attempts not_before_ms tried_at_ms cancelled_at_s"_s,
         {{u"message"_s, wamidOf(u"t.message"_s)}, {u"conversation"_s, conversationName}},
         {{u"seq"_s, madeHere}}},
        {u"former_user_ids"_s, u"user_id until_s"_s, {{u"customer"_s, customerNamed(u"t.customer"_s)}}, {}},
        {u"former_numbers"_s, u"wa_id until_s"_s, {{u"customer"_s, customerNamed(u"t.customer"_s)}}, {}},
        {u"marketing_choices"_s, u"is_stopped at_s"_s, {{u"customer"_s, customerNamed(u"t.customer"_s)}}, {}},
        {u"message_pricing"_s,
         u"phone_number_id type category at_s"_s,
         {{u"wamid_hash"_s, u"hex(t.wamid_hash)"_s}},
         {}},
        {u"message_templates"_s,
         u"waba_id template_id name language category next_category status quality rejection_reason "
         "rejection_advice components search_text told_at_s status_told_at_s quality_told_at_s category_told_at_s"_s,
         {},
         {{u"seq"_s, madeHere}}},
        {u"told_number_facts"_s, u"phone_number_id fact at_s"_s, {}, {}},
        {u"connected_phone_numbers"_s,
         u"id waba_id quality_rating messaging_limit throughput status verified_name name_status"_s,
         {},
         {{u"*"_s, u"not changed by events"_s}}},
        // Staff are told of a template what was news when it came.
        {u"account_alerts"_s,
         u"kind number word at_s subject"_s,
         {},
         {{u"id"_s, madeHere}, {u"seen_at_s"_s, u"nobody saw them"_s}},
         u"kind < 40"_s},
    };
}

/// Tables that are compared in no column, and why.
const QMap<QString, QString> &tablesLeftOut()
{
    static const QString isALog = u"a log of what came and when"_s;
    static const QString isOfMerges = u"which customers had to be merged depends on who came first"_s;
    static const QString isOurs = u"events do not change it"_s;
    static const QMap<QString, QString> tables = [] {
        QMap<QString, QString> all;
        for (const char *table : {"webhook_events_log", "relay_cursor", "audit_log"})
            all.insert(QLatin1StringView(table), isALog);
        for (const char *table :
             {"customer_merges", "merged_conversations", "merged_messages", "merged_labels",
              "merged_former_ids", "merged_former_numbers", "merge_lines", "customers_kept_apart"})
            all.insert(QLatin1StringView(table), isOfMerges);
        all.insert(u"media_leftovers"_s, u"what is to be removed from the disk, if it ever came there"_s);
        all.insert(u"template_fetches"_s, u"counts the events after which templates have to be fetched"_s);
        for (const char *table : {"users",
                                  "connected_facebook_accounts",
                                  "connected_business_managers",
                                  "connected_whatsapp_accounts",
                                  "setup",
                                  "setup_numbers",
                                  "setup_addition",
                                  "relay_link",
                                  "key_record",
                                  "sealed_values",
                                  "pending_disconnects",
                                  "retention",
                                  "seal_bindings",
                                  "labels",
                                  "conversation_labels",
                                  "erased_names",
                                  "erasure_key",
                                  "drafts",
                                  "content_filling",
                                  "outgoing_files",
                                  "rates",
                                  "used_contents",
                                  "sqlite_sequence",
                                  "sqlite_stat1",
                                  "sqlite_stat4"})
            all.insert(QLatin1StringView(table), isOurs);
        return all;
    }();
    return tables;
}

/// One form for all forms of a number: which one is kept depends on which came first, and any reaches the
/// person.
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

QString selectOf(const TableImage &image)
{
    QStringList parts;
    const QStringList columns = image.columns.split(u' ', Qt::SkipEmptyParts);
    for (auto named = image.named.constBegin(); named != image.named.constEnd(); ++named)
        parts << named.value() + u" AS "_s + named.key();
    for (const QString &column : columns)
        parts << u"t."_s + column;
    return u"SELECT DISTINCT %1 FROM %2 AS t WHERE %3"_s.arg(parts.join(u", "_s), image.table, image.rows);
}

QStringList forgottenIn(const QSqlDatabase &database)
{
    QHash<QString, TableImage> known;
    for (const TableImage &image : images())
        known.insert(image.table, image);
    QStringList forgotten;
    const QStringList tables = database.tables(QSql::Tables);
    for (const QString &table : tables) {
        if (tablesLeftOut().contains(table))
            continue;
        if (!known.contains(table)) {
            forgotten << table;
            continue;
        }
        const TableImage image = known.value(table);
        const QStringList columns = image.columns.split(u' ', Qt::SkipEmptyParts);
        const QSqlRecord record = database.record(table);
        for (int i = 0; i < record.count(); ++i) {
            const QString column = record.fieldName(i);
            if (!columns.contains(column) && !image.named.contains(column) && !image.leftOut.contains(column)
                && !image.leftOut.contains(u"*"_s))
                forgotten << table + u'.' + column;
        }
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
            if (!query.exec(selectOf(each)))
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

QString difference(const DatabaseImage &one, const DatabaseImage &other)
{
    constexpr qsizetype shown = 6;
    const QSet<QString> ones(one.lines.begin(), one.lines.end());
    const QSet<QString> others(other.lines.begin(), other.lines.end());
    QStringList found;
    for (const QString &line : one.lines) {
        if (!others.contains(line))
            found << u"only in order:    "_s + line;
    }
    const qsizetype half = found.size();
    for (const QString &line : other.lines) {
        if (!ones.contains(line))
            found << u"only in disorder: "_s + line;
    }
    if (found.isEmpty())
        return {};
    const QString count = u"%1 lines differ\n"_s.arg(found.size());
    return count + (found.mid(0, qMin(half, shown)) + found.mid(half, shown)).join(u'\n');
}

} // namespace shoptalk::test
