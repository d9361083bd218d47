// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportrepository.h"

#include "store/messagerow.h"
#include "store/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString ofConversation()
{
    return uR"sql( FROM whatsapp_messages AS m JOIN conversations AS c ON c.seq = m.conversation
        WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?) AND %1
            AND m.sent_at_s >= ? AND m.sent_at_s < ? )sql"_s.arg(isShown("m"_L1));
}

qint64 fromS(const ExportSpan &span)
{
    return span.from.isValid() ? span.from.toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

qint64 untilS(const ExportSpan &span)
{
    return span.until.isValid() ? span.until.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

Message messageOfRow(const Statement &row)
{
    return messageFrom(row);
}

} // namespace

Result<int> ExportRepository::count(const ConversationId &conversation, const ExportSpan &span) const
{
    Statement select(*m_connection, u"SELECT count(*)"_s + ofConversation());
    if (const Result<void> ran = select.run(conversation, fromS(span), untilS(span)); !ran)
        return failure(ran.error());
    const int count = select.next() ? select.integer(0) : 0;
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return count;
}

Result<QList<Message>> ExportRepository::page(const ConversationId &conversation, const ExportSpan &span,
                                              const MessageId &after, int limit) const
{
    const QString begin = u"SELECT "_s + messageColumns() + ofConversation();
    const QString end = u" ORDER BY m.sent_at_s, m.seq LIMIT ?"_s;
    if (after.isEmpty()) {
        Statement select(*m_connection, begin + end);
        return collect(select, messageOfRow, conversation, fromS(span), untilS(span), limit);
    }
    Statement select(*m_connection,
                     begin + uR"sql(AND (m.sent_at_s, m.seq)
            > (SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?))sql"_s
                         + end);
    return collect(select, messageOfRow, conversation, fromS(span), untilS(span), after, limit);
}

} // namespace shoptalk
