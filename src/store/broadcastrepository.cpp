// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/broadcastrepository.h"

#include "domain/numberforms.h"
#include "store/broadcastrow.h"
#include "store/customertable.h"
#include "store/fieldjson.h"
#include "store/messagerow.h"
#include "store/namedrows.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QList<VariableSource> sourcesIn(const QString &text)
{
    QList<VariableSource> sources;
    fieldjson::fromJson(arrayIn(text), sources);
    return sources;
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    const QJsonArray array = arrayIn(text);
    for (const QJsonValue &each : array)
        words << each.toString();
    return words;
}

ColumnValue millisecondsSinceEpoch(const QDateTime &at)
{
    return at.isValid() ? ColumnValue(at.toMSecsSinceEpoch()) : ColumnValue();
}

const QString selectBroadcasts = uR"sql(SELECT id, name, phone_number_id, template_name, template_language,
    is_marketing, sources, state, pause, pause_code, created_at_s, starts_at_s, started_at_s, ended_at_s,
    includes_stopped FROM broadcasts )sql"_s;

Broadcast broadcastFrom(const Statement &row)
{
    Broadcast broadcast;
    broadcast.id = row.id<BroadcastId>(0);
    broadcast.name = row.text(1);
    broadcast.number = row.id<PhoneNumberId>(2);
    broadcast.templateName = row.text(3);
    broadcast.templateLanguage = row.text(4);
    broadcast.isMarketing = row.flag(5);
    broadcast.sources = sourcesIn(row.text(6));
    broadcast.state = row.value<BroadcastState>(7);
    broadcast.pause = row.value<BroadcastPause>(8);
    broadcast.pauseCode = failureCodeFrom(row.big(9));
    broadcast.createdAt = row.time(10);
    broadcast.startsAt = row.time(11);
    broadcast.startedAt = row.time(12);
    broadcast.endedAt = row.time(13);
    broadcast.includesStopped = row.flag(14);
    return broadcast;
}

/// How many of the newest messages may wait for their outcome.
constexpr int maxUnsettled = 30;

bool hasEnded(BroadcastState state)
{
    return state == BroadcastState::Finished || state == BroadcastState::Cancelled;
}

} // namespace

BroadcastRepository::BroadcastRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> BroadcastRepository::changed(const Result<void> &ran)
{
    m_changes->broadcasts = m_changes->broadcasts || ran.has_value();
    return ran;
}

Result<void> BroadcastRepository::add(const Broadcast &broadcast)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO broadcasts (id, name, phone_number_id, template_name,
            template_language, is_marketing, includes_stopped, sources, state, created_at_s, starts_at_s)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"_s);
    const QString sources = jsonText(fieldjson::toJson(broadcast.sources).toArray());
    return changed(insert.run(broadcast.id, broadcast.name, broadcast.number, broadcast.templateName,
                              broadcast.templateLanguage, broadcast.isMarketing, broadcast.includesStopped,
                              sources, broadcast.state, broadcast.createdAt, broadcast.startsAt));
}

Result<void> BroadcastRepository::addRecipients(const BroadcastId &id, int position,
                                                const QList<CheckedPerson> &people,
                                                const QString &consentNote, const QDateTime &now)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO broadcast_recipients (broadcast, position, customer,
            wa_id, number, name, line, words, state, reason)
        VALUES ((SELECT seq FROM broadcasts WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"_s);
    for (const CheckedPerson &checked : people) {
        const AudiencePerson &person = checked.person;
        const bool isEligible = checked.eligibility == Eligibility::Eligible;
        const Result<ColumnValue> customer = customerRow(checked);
        if (!customer)
            return failure(customer.error());
        if (isEligible && !person.hasConsent && !consentNote.isEmpty()) {
            if (Result<void> recorded = recordConsent(*customer, consentNote, now); !recorded)
                return recorded;
        }
        const RecipientState state = isEligible ? RecipientState::Waiting : RecipientState::LeftOut;
        const QString words = isEligible ? jsonText(QJsonArray::fromStringList(checked.words)) : QString();
        const Result<void> ran = insert.run(id, position++, *customer, person.waId, person.number,
                                            person.name, person.line, words, state, checked.eligibility);
        if (!ran)
            return ran;
    }
    return {};
}

Result<ColumnValue> BroadcastRepository::customerRow(const CheckedPerson &checked)
{
    const AudiencePerson &person = checked.person;
    if (!person.customer.isEmpty()) {
        Statement select(*m_connection, u"SELECT seq FROM customers WHERE id = ?"_s);
        if (const Result<void> ran = select.run(person.customer); !ran)
            return failure(ran.error());
        if (select.next())
            return ColumnValue(select.big(0));
    }
    if (checked.eligibility != Eligibility::Eligible)
        return ColumnValue();
    // A person who wrote since the check keeps the name that is stored.
    Statement known(*m_connection, uR"sql(SELECT seq FROM customers WHERE wa_id IN (?, ?)
        ORDER BY wa_id = ? DESC, seq DESC LIMIT 1)sql"_s);
    if (const Result<void> ran = known.run(person.waId, orNull(otherFormOf(person.waId)), person.waId); !ran)
        return failure(ran.error());
    if (known.next())
        return ColumnValue(known.big(0));
    const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1, Qt::UTC); // everything that is known is newer
    Customer customer;
    customer.waId = person.waId;
    customer.userId = person.userId;
    customer.profileName = cleanName(person.name);
    const Result<qint64> row = CustomerTable(*m_connection, *m_changes).save(customer, longAgo);
    return row ? Result<ColumnValue>(*row) : failure(row.error());
}

Result<void> BroadcastRepository::recordConsent(const ColumnValue &customer, const QString &note,
                                                const QDateTime &now)
{
    Statement insert(*m_connection,
                     uR"sql(INSERT OR IGNORE INTO customer_consents (customer, given_at_s, note)
        VALUES (?, ?, ?))sql"_s);
    return insert.run(customer, now, note);
}

Result<std::optional<Broadcast>> BroadcastRepository::find(const BroadcastId &id) const
{
    Statement select(*m_connection, selectBroadcasts + u"WHERE id = ? AND deleted_at IS NULL"_s);
    if (const Result<void> ran = select.run(id); !ran)
        return failure(ran.error());
    return select.next() ? std::optional(broadcastFrom(select)) : std::nullopt;
}

Result<QList<Broadcast>> BroadcastRepository::all() const
{
    Statement select(*m_connection, selectBroadcasts + u"WHERE deleted_at IS NULL ORDER BY seq DESC"_s);
    return collect(select, broadcastFrom);
}

Result<QList<Broadcast>> BroadcastRepository::inState(BroadcastState state) const
{
    Statement select(*m_connection,
                     selectBroadcasts + u"WHERE state = ? AND deleted_at IS NULL ORDER BY seq"_s);
    return collect(select, broadcastFrom, state);
}

Result<QList<Broadcast>> BroadcastRepository::finishedSince(const QDateTime &since) const
{
    Statement select(*m_connection,
                     selectBroadcasts
                         + u"WHERE state = ? AND ended_at_s >= ? AND deleted_at IS NULL ORDER BY seq"_s);
    return collect(select, broadcastFrom, BroadcastState::Finished, since);
}

Result<void> BroadcastRepository::setState(const BroadcastId &id, BroadcastState state, const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE broadcasts SET state = ?, pause = 0, pause_code = 0,
            started_at_s = CASE WHEN ? THEN coalesce(started_at_s, ?) ELSE started_at_s END,
            resumed_at_ms = CASE WHEN ? THEN ? ELSE resumed_at_ms END,
            ended_at_s = CASE WHEN ? THEN ? ELSE NULL END
        WHERE id = ?)sql"_s);
    const bool isRunning = state == BroadcastState::Running;
    return changed(
        update.run(state, isRunning, at, isRunning, millisecondsSinceEpoch(at), hasEnded(state), at, id));
}

Result<bool> BroadcastRepository::pause(const BroadcastId &id, BroadcastPause why,
                                        const std::optional<MetaCode> &code)
{
    Statement update(*m_connection, uR"sql(UPDATE broadcasts SET state = ?, pause = ?, pause_code = ?
        WHERE id = ? AND state IN (?, ?))sql"_s);
    const Result<void> ran =
        changed(update.run(BroadcastState::Paused, why, storedFailureCode(SendFailure{code, {}}), id,
                           BroadcastState::Running, BroadcastState::Scheduled));
    if (!ran)
        return failure(ran.error());
    return update.rowsChanged() > 0;
}

Result<void> BroadcastRepository::reopen(const BroadcastId &id, const MetaCode &code)
{
    Statement update(*m_connection, uR"sql(UPDATE broadcasts
        SET state = ?, pause = ?, pause_code = ?, ended_at_s = NULL WHERE id = ? AND state = ?)sql"_s);
    return changed(update.run(BroadcastState::Paused, BroadcastPause::Meta,
                              storedFailureCode(SendFailure{code, {}}), id, BroadcastState::Finished));
}

Result<void> BroadcastRepository::remove(const BroadcastId &id, const QDateTime &at)
{
    return changed(setDeletedAt(*m_connection, u"broadcasts"_s, id, at));
}

Result<void> BroadcastRepository::restore(const BroadcastId &id)
{
    return changed(setDeletedAt(*m_connection, u"broadcasts"_s, id));
}

Result<QList<DeletedBroadcast>> BroadcastRepository::deleted(int limit) const
{
    Statement select(*m_connection, uR"sql(SELECT b.id, b.name, b.deleted_at,
            (SELECT count(*) FROM broadcast_recipients WHERE broadcast = b.seq)
        FROM broadcasts AS b WHERE b.deleted_at IS NOT NULL
        ORDER BY b.deleted_at DESC, b.seq DESC LIMIT ?)sql"_s);
    const auto read = [](const Statement &row) {
        DeletedBroadcast broadcast;
        broadcast.id = row.id<BroadcastId>(0);
        broadcast.name = row.text(1);
        broadcast.at = row.time(2);
        broadcast.people = row.integer(3);
        return broadcast;
    };
    const Result<QList<DeletedBroadcast>> removed = collect(select, read, limit);
    const Result<QList<DeletedBroadcast>> removedDrafts = drafts().deleted(limit);
    if (!removed || !removedDrafts)
        return removed ? removedDrafts : removed;
    QList<DeletedBroadcast> all; // both are in this order already
    std::ranges::merge(*removed, *removedDrafts, std::back_inserter(all), std::ranges::greater(),
                       &DeletedBroadcast::at, &DeletedBroadcast::at);
    all.resize(qMin<qsizetype>(all.size(), limit));
    return all;
}

Result<void> BroadcastRepository::purge(const QDateTime &before)
{
    Statement remove(*m_connection, u"DELETE FROM broadcasts WHERE deleted_at < ?"_s);
    if (Result<void> ran = changed(remove.run(before)); !ran)
        return ran;
    return drafts().purge(before);
}

Result<void> BroadcastRepository::removeIncomplete()
{
    Statement remove(*m_connection, u"DELETE FROM broadcasts WHERE state = ?"_s);
    return changed(remove.run(BroadcastState::Storing));
}

Result<void> BroadcastRepository::removeEndedBefore(const QDateTime &before)
{
    Statement remove(*m_connection, u"DELETE FROM broadcasts WHERE ended_at_s < ?"_s);
    return changed(remove.run(before));
}

Result<void> BroadcastRepository::forget(const QStringList &numbers)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM broadcast_recipients
        WHERE customer IS NULL AND wa_id <> '' AND wa_id IN (?, ?))sql"_s);
    for (const QString &number : numbers) {
        if (Result<void> ran = changed(remove.run(number, otherFormOf(WaId(number)))); !ran)
            return ran;
    }
    return {};
}

Result<std::optional<BroadcastTurn>> BroadcastRepository::next(const BroadcastId &id) const
{
    Statement select(*m_connection, uR"sql(SELECT r.position, u.id, u.wa_id, u.user_id, r.words
        FROM broadcast_recipients AS r JOIN customers AS u ON u.seq = r.customer
        WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?) AND r.state = 0
        ORDER BY r.position LIMIT 1)sql"_s);
    if (const Result<void> ran = select.run(id); !ran)
        return failure(ran.error());
    if (!select.next()) {
        const Result<void> ended = select.ended();
        return ended ? Result<std::optional<BroadcastTurn>>(std::nullopt) : failure(ended.error());
    }
    return BroadcastTurn{select.integer(0), select.id<CustomerId>(1), select.id<WaId>(2),
                         select.id<BusinessScopedUserId>(3), wordsIn(select.text(4))};
}

Result<bool> BroadcastRepository::hasMessage(const BroadcastId &id, const CustomerId &customer) const
{
    Statement select(*m_connection, uR"sql(SELECT 1 FROM broadcast_recipients
        WHERE customer = (SELECT seq FROM customers WHERE id = ?)
            AND broadcast = (SELECT seq FROM broadcasts WHERE id = ?) AND state = ? LIMIT 1)sql"_s);
    if (const Result<void> ran = select.run(customer, id, RecipientState::Taken); !ran)
        return failure(ran.error());
    return select.next();
}

Result<void> BroadcastRepository::take(const BroadcastId &id, int position, const MessageId &message,
                                       const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE broadcast_recipients SET state = ?, message_id = ?,
            taken_at_ms = ? WHERE broadcast = (SELECT seq FROM broadcasts WHERE id = ?)
            AND position = ? AND state = ?)sql"_s);
    const Result<void> ran = changed(update.run(RecipientState::Taken, message, millisecondsSinceEpoch(at),
                                                id, position, RecipientState::Waiting));
    if (ran && update.rowsChanged() != 1)
        return failure(Error::Kind::Storage, Reason::MessageNotWaiting);
    return ran;
}

Result<void> BroadcastRepository::leaveOut(const BroadcastId &id, int position, Eligibility reason)
{
    Statement update(*m_connection, uR"sql(UPDATE broadcast_recipients SET state = ?, reason = ?,
            message_id = NULL WHERE broadcast = (SELECT seq FROM broadcasts WHERE id = ?)
            AND position = ?)sql"_s);
    return changed(update.run(RecipientState::LeftOut, reason, id, position));
}

Result<QList<BroadcastResult>> BroadcastRepository::newestOutcomes(const BroadcastId &id, int limit) const
{
    // Only few messages are not settled yet, and these are the newest; the many before them are not read.
    Statement select(*m_connection, uR"sql(SELECT r.position, m.delivery, m.failure_code, r.taken_at_ms
        FROM (SELECT t.position, t.message_id, t.taken_at_ms, b.resumed_at_ms FROM broadcasts AS b
                JOIN broadcast_recipients AS t INDEXED BY recipients_by_state ON t.broadcast = b.seq
                WHERE b.id = ? AND t.state = 1 ORDER BY t.position DESC LIMIT ?) AS r
        JOIN whatsapp_messages AS m ON m.id = r.message_id
        WHERE r.taken_at_ms >= coalesce(r.resumed_at_ms, 0) AND m.delivery > 1
        ORDER BY r.position DESC LIMIT ?)sql"_s);
    const auto read = [](const Statement &row) {
        BroadcastResult result;
        result.position = row.integer(0);
        const bool hasFailed = row.value<Delivery>(1) == Delivery::Failed;
        result.outcome = hasFailed ? BroadcastOutcome::Failed : BroadcastOutcome::Sent;
        result.failure.meta = failureCodeFrom(row.big(2));
        result.handedOverAt = row.timeMs(3);
        return result;
    };
    return collect(select, read, id, limit + maxUnsettled, limit);
}

} // namespace shoptalk
