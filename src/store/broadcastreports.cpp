// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/broadcastreports.h"

#include "domain/phonenumber.h"
#include "store/broadcastrow.h"
#include "store/messagerow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

void add(BroadcastProgress &progress, BroadcastOutcome outcome, int count)
{
    switch (outcome) {
    case BroadcastOutcome::Waiting:
        progress.waiting += count;
        break;
    case BroadcastOutcome::Queued:
        progress.queued += count;
        break;
    case BroadcastOutcome::Uncertain:
        progress.uncertain += count;
        break;
    case BroadcastOutcome::Sent:
        progress.sent += count;
        break;
    case BroadcastOutcome::Delivered:
        progress.delivered += count;
        break;
    case BroadcastOutcome::Read:
        progress.read += count;
        break;
    case BroadcastOutcome::Failed:
        progress.failed += count;
        break;
    case BroadcastOutcome::LeftOut:
        progress.leftOut += count;
        break;
    case BroadcastOutcome::Gone:
        progress.gone += count;
        break;
    case BroadcastOutcome::Held:
    case BroadcastOutcome::HeldPaused:
        progress.held += count;
        break;
    }
}

BroadcastResult resultFrom(const Statement &row)
{
    BroadcastResult result;
    result.position = row.integer(0);
    const QString ownName = row.text(1);
    result.name = ownName.isEmpty() ? row.text(8) : ownName;
    result.number = row.text(2).isEmpty() ? internationalFormat(row.id<WaId>(9)) : row.text(2);
    result.line = row.integer(3);
    result.outcome = row.value<BroadcastOutcome>(4);
    result.reason = row.value<Eligibility>(5);
    if (result.outcome == BroadcastOutcome::Failed) {
        result.failure.meta = failureCodeFrom(row.big(6));
        result.failure.detail = row.text(7);
    }
    result.handedOverAt = row.timeMs(10);
    return result;
}

} // namespace

BroadcastReports::BroadcastReports(const Connection &connection)
    : m_connection(&connection)
{
}

Result<BroadcastProgress> BroadcastReports::progress(const BroadcastId &id) const
{
    Statement select(*m_connection,
                     u"SELECT "_s + outcomeColumn()
                         + u" AS outcome, count(*) FROM broadcast_recipients AS r"_s + outcomeJoins()
                         + uR"sql(WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?)
                            GROUP BY outcome)sql"_s);
    if (const Result<void> ran = select.run(id); !ran)
        return failure(ran.error());
    BroadcastProgress progress;
    while (select.next())
        add(progress, select.value<BroadcastOutcome>(0), select.integer(1));
    const Result<void> ended = select.ended();
    return ended ? Result<BroadcastProgress>(progress) : failure(ended.error());
}

Result<QList<BroadcastResult>> BroadcastReports::results(const BroadcastId &id,
                                                         const QSet<BroadcastOutcome> &outcomes, int position,
                                                         int limit) const
{
    QStringList numbers; // our own values, so that they may be part of the statement
    for (const BroadcastOutcome outcome : outcomes)
        numbers << QString::number(static_cast<int>(outcome));
    numbers.sort();
    const QString narrowed =
        numbers.isEmpty() ? QString() : u"AND outcome IN (%1) "_s.arg(numbers.join(u','));
    Statement select(*m_connection,
                     u"SELECT r.position, r.name, r.number, r.line, "_s + outcomeColumn()
                         + uR"sql( AS outcome, r.reason, m.failure_code, m.failure_detail,
            iif(u.profile_name = '', u.phone_book_name, u.profile_name), u.wa_id, r.taken_at_ms
            FROM broadcast_recipients AS r)sql"_s
                         + outcomeJoins() + uR"sql(LEFT JOIN customers AS u ON u.seq = r.customer
            WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?) AND r.position > ? )sql"_s
                         + narrowed + u"ORDER BY r.position LIMIT ?"_s);
    return collect(select, resultFrom, id, position, limit);
}

Result<QList<BroadcastReason>> BroadcastReports::reasons(const BroadcastId &id) const
{
    Statement select(*m_connection,
                     u"SELECT "_s + outcomeColumn() + uR"sql( AS outcome, r.reason,
            coalesce(m.failure_code, 0) AS code, count(*) AS n FROM broadcast_recipients AS r)sql"_s
                         + outcomeJoins()
                         + uR"sql(WHERE r.broadcast = (SELECT seq FROM broadcasts WHERE id = ?)
                AND outcome IN (6, 7) GROUP BY outcome, r.reason, code ORDER BY n DESC, code)sql"_s);
    const auto read = [](const Statement &row) {
        BroadcastReason reason;
        reason.outcome = row.value<BroadcastOutcome>(0);
        if (reason.outcome == BroadcastOutcome::LeftOut)
            reason.reason = row.value<Eligibility>(1);
        else
            reason.failure.meta = failureCodeFrom(row.big(2));
        reason.count = row.integer(3);
        return reason;
    };
    return collect(select, read, id);
}

} // namespace shoptalk
