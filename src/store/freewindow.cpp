// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/freewindow.h"

#include "domain/delivery.h"
#include "domain/message.h"
#include "domain/servicewindow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<void> FreeWindow::recompute(qint64 conversation)
{
    Statement select(*m_connection, uR"sql(SELECT c.referred_at_s, (SELECT min(m.sent_at_s)
                FROM whatsapp_messages AS m WHERE m.conversation = c.seq AND m.deleted_at IS NULL
                AND m.direction = ? AND m.delivery BETWEEN ? AND ? AND m.kind <> ?
                AND m.sent_at_s BETWEEN c.referred_at_s AND c.referred_at_s + 86400)
        FROM conversations AS c WHERE c.seq = ? AND c.referred_at_s IS NOT NULL)sql"_s);
    // The console's own notices are no answers.
    if (Result<void> ran = select.run(Direction::Outbound, Delivery::Sent, Delivery::Played,
                                      MessageKind::System, conversation);
        !ran)
        return ran;
    if (!select.next())
        return select.ended();
    const QDateTime referredAt = select.time(0);
    const QDateTime freeUntil = freeEntryPointEnd(referredAt, select.time(1));
    // The end from an earlier answer stays only if it belongs to an earlier ad.
    Statement update(*m_connection, uR"sql(UPDATE conversations SET free_until_s =
            iif(coalesce(free_until_s, 0) < ? + 259200, coalesce(max(?, free_until_s), ?, free_until_s), ?)
        WHERE seq = ?)sql"_s);
    return update.run(referredAt, freeUntil, freeUntil, freeUntil, conversation);
}

Result<void> FreeWindow::recomputeAllOf(qint64 customer)
{
    Statement select(*m_connection,
                     u"SELECT seq FROM conversations WHERE customer = ? AND referred_at_s IS NOT NULL"_s);
    const auto rows = collect(
        select, [](const Statement &row) { return row.big(0); }, customer);
    if (!rows)
        return failure(rows.error());
    for (const qint64 conversation : *rows) {
        if (Result<void> recomputed = recompute(conversation); !recomputed)
            return recomputed;
    }
    return {};
}

} // namespace shoptalk
