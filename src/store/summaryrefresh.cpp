// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summaryrefresh.h"

#include "store/daysummaries.h"
#include "store/replytimes.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The newest day with messages or webhooks that was not filled yet.
const QString dayToFill = uR"sql(SELECT max(
        coalesce((SELECT max(sent_at_s) / 86400 FROM whatsapp_messages
            WHERE deleted_at IS NULL AND sent_at_s < f.days_left * 86400), -1),
        coalesce((SELECT max(received_at_s) / 86400 FROM webhook_events_log
            WHERE received_at_s < f.days_left * 86400), -1),
        coalesce((SELECT max(quarter) / 96 FROM pruned_webhooks WHERE quarter < f.days_left * 96), -1))
    FROM summary_filling AS f WHERE f.days_left > 0)sql"_s;

const QString conversationToFill = uR"sql(SELECT max(seq) FROM conversations
    WHERE seq < (SELECT conversations_left FROM summary_filling))sql"_s;

} // namespace

Result<qint64> SummaryRefresh::numberFrom(const QString &select) const
{
    Statement statement(*m_connection, select);
    if (const Result<void> ran = statement.run(); !ran)
        return failure(ran.error());
    const bool isFound = statement.next() && !statement.isNull(0);
    return isFound ? statement.big(0) : -1;
}

Result<int> SummaryRefresh::nextDay(bool isFilling)
{
    const Result<qint64> day = numberFrom(isFilling ? dayToFill : u"SELECT max(day) FROM stale_days"_s);
    if (!day)
        return failure(day.error());
    if (isFilling) {
        Statement done(*m_connection, u"UPDATE summary_filling SET days_left = ? WHERE days_left > ?"_s);
        const qint64 left = std::max<qint64>(*day, 0);
        if (const Result<void> ran = done.run(left, left); !ran)
            return failure(ran.error());
    }
    if (*day < 0)
        return -1;
    Statement fresh(*m_connection, u"DELETE FROM stale_days WHERE day = ?"_s);
    if (const Result<void> ran = fresh.run(*day); !ran)
        return failure(ran.error());
    return DaySummaries(*m_connection).refresh(*day);
}

Result<int> SummaryRefresh::nextConversation(bool isFilling, int limit)
{
    const Result<qint64> conversation =
        numberFrom(isFilling ? conversationToFill : u"SELECT max(conversation) FROM stale_conversations"_s);
    if (!conversation)
        return failure(conversation.error());
    if (isFilling) {
        Statement done(*m_connection, uR"sql(UPDATE summary_filling SET conversations_left = ?
            WHERE conversations_left > ?)sql"_s);
        const qint64 left = std::max<qint64>(*conversation, 0);
        if (const Result<void> ran = done.run(left, left); !ran)
            return failure(ran.error());
    }
    if (*conversation < 0)
        return -1;
    Statement fresh(*m_connection, u"DELETE FROM stale_conversations WHERE conversation = ? RETURNING day"_s);
    if (const Result<void> ran = fresh.run(*conversation); !ran)
        return failure(ran.error());
    const qint64 day = fresh.next() && !isFilling ? fresh.big(0) : 0;
    while (fresh.next()) {} // a DELETE … RETURNING is complete when all its rows were read
    const Result<ReplyTimes::Step> step = ReplyTimes(*m_connection).refresh(*conversation, day, limit);
    if (!step)
        return failure(step.error());
    if (step->nextDay < 0)
        return step->messages;
    Statement stale(*m_connection, u"INSERT INTO stale_conversations (conversation, day) VALUES (?, ?)"_s);
    const Result<void> ran = stale.run(*conversation, step->nextDay);
    return ran ? Result<int>(step->messages) : failure(ran.error());
}

Result<int> SummaryRefresh::next(int limit)
{
    for (const bool isFilling : {false, true}) {
        Result<int> read = nextDay(isFilling);
        if (read && *read < 0)
            read = nextConversation(isFilling, limit);
        if (!read || *read >= 0)
            return read;
    }
    return -1;
}

Result<bool> SummaryRefresh::step(int limit)
{
    for (int read = 0; read <= limit;) {
        const Result<int> more = next(limit);
        if (!more)
            return failure(more.error());
        if (*more < 0)
            return false;
        read += *more + 1;
    }
    return true;
}

} // namespace shoptalk
