// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagesearchrepository.h"

#include "store/messageindex.h"
#include "store/messagerow.h"
#include "store/searchtokens.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Messages that are read and compared before the exact expression is tried instead.
constexpr int maxReadCoarsely = 400;
/// More conversations, such as those of a label, are compared message by message: they are not rare then.
constexpr int maxConversationScopes = 50;
constexpr qint64 rowsOfAnHour = 1LL << 30;

QString anyScope(const QStringList &words)
{
    return u"scope:("_s + words.join(u" OR "_s) + u')';
}

/// From the few messages that have a star, or from the index. `usesIndex`: it is asked for words.
QString sourceOf(bool areStarred, bool usesIndex)
{
    if (!areStarred)
        return uR"sql( FROM message_index
            CROSS JOIN whatsapp_messages AS m ON m.seq = message_index.rowid & 1073741823)sql"_s;
    const QString index =
        u" CROSS JOIN message_index ON message_index.rowid = ((m.sent_at_s / 3600) << 30) | m.seq"_s;
    return u" FROM starred_messages AS s CROSS JOIN whatsapp_messages AS m ON m.seq = s.message"_s
        + (usesIndex ? index : QString());
}

/// Two values are the first and the last row; before them, if `usesIndex`, what is matched.
QString selectFound(const QString &conditions, bool areStarred, bool usesIndex)
{
    const QString row = areStarred ? u"((m.sent_at_s / 3600) << 30) | m.seq"_s : u"message_index.rowid"_s;
    return u"SELECT "_s + row + uR"sql(, m.id, c.id, c.phone_number_id, u.id, u.wa_id, u.user_id,
            u.profile_name, u.username, u.phone_book_name, m.direction, m.kind, m.sent_at_s, m.text,
            (SELECT file_name FROM message_media WHERE message = m.seq),
            iif(m.kind = 12, (SELECT group_concat(product, ' ') FROM order_lines WHERE message = m.seq), ''),
            u.group_id)sql"_s
        + sourceOf(areStarred, usesIndex) + uR"sql(
        CROSS JOIN conversations AS c ON c.seq = m.conversation
        CROSS JOIN customers AS u ON u.seq = c.customer WHERE )sql"_s
        + (usesIndex ? u"message_index MATCH ? AND "_s : QString()) + row
        + u" BETWEEN ? AND ? AND c.deleted_at IS NULL AND "_s
        + (areStarred ? u"s.removed_at_s IS NULL AND m.kind <> 16 AND "_s : QString()) + isShown("m"_L1)
        + conditions + u" ORDER BY 1 DESC"_s;
}

FoundMessage foundIn(const Statement &row)
{
    FoundMessage found;
    found.id = row.id<MessageId>(1);
    found.conversation = row.id<ConversationId>(2);
    found.number = row.id<PhoneNumberId>(3);
    found.customer = {row.id<CustomerId>(4), row.id<WaId>(5), row.id<BusinessScopedUserId>(6),
                      row.text(7),           row.text(8),     row.text(9),
                      row.id<GroupId>(16)};
    found.direction = row.value<Direction>(10);
    found.kind = row.value<MessageKind>(11);
    found.sentAt = row.time(12);
    QStringList parts{row.text(13), row.text(14), row.text(15)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    found.text = parts.join(u'\n');
    return found;
}

} // namespace

void MessageSearchRepository::Conditions::add(const QString &condition, const ColumnValue &value)
{
    sql += u" AND "_s + condition;
    values << value;
}

void MessageSearchRepository::Conditions::limitRows(const MessageQuery &query, qint64 next)
{
    lastRow = next > 0 ? next : std::numeric_limits<qint64>::max();
    if (query.from.isValid()) {
        add(u"m.sent_at_s >= ?"_s, query.from);
        firstRow = indexRow(query.from.toSecsSinceEpoch(), 0);
    }
    if (query.until.isValid()) {
        add(u"m.sent_at_s < ?"_s, query.until);
        lastRow = std::min(lastRow, indexRow(query.until.toSecsSinceEpoch(), rowsOfAnHour - 1));
    }
}

Result<void> MessageSearchRepository::addConversations(Conditions &conditions, const QString &sql,
                                                       const QString &value) const
{
    if (value.isEmpty())
        return {};
    Statement select(*m_connection, sql + u" LIMIT ?"_s);
    const auto read = [](const Statement &row) { return conversationScope(row.big(0)); };
    const Result<QList<QString>> words = collect(select, read, value, maxConversationScopes + 1);
    if (!words)
        return failure(words.error());
    conditions.matchNothing |= words->isEmpty();
    if (words->size() > maxConversationScopes)
        conditions.add(u"m.conversation IN ("_s + sql + u')', value);
    else
        conditions.scopes << anyScope(*words);
    return {};
}

Result<MessageSearchRepository::Conditions> MessageSearchRepository::conditionsOf(const MessageQuery &query,
                                                                                  qint64 next) const
{
    Conditions conditions;
    const std::array restrictions{
        std::pair{u"SELECT seq FROM conversations WHERE id = ?"_s, query.conversation.value()},
        std::pair{uR"sql(SELECT seq FROM conversations
            WHERE customer = (SELECT seq FROM customers WHERE id = ?))sql"_s,
                  query.customer.value()},
        std::pair{uR"sql(SELECT conversation FROM conversation_labels
            WHERE label = (SELECT seq FROM labels WHERE id = ? AND deleted_at IS NULL))sql"_s,
                  query.label.value()}};
    for (const auto &[sql, value] : restrictions) {
        if (const Result<void> added = addConversations(conditions, sql, value); !added)
            return failure(added.error());
    }
    if (!query.number.isEmpty())
        conditions.scopes << anyScope({numberScope(query.number)});
    QStringList kinds;
    for (const MessageKind kind : query.kinds)
        kinds << kindScope(kind);
    if (!kinds.isEmpty())
        conditions.scopes << anyScope(kinds);
    if (query.direction)
        conditions.add(u"m.direction = ?"_s, *query.direction);
    conditions.areStarred = query.isStarred;
    conditions.limitRows(query, next);
    return conditions;
}

Result<std::optional<FoundMessages>> MessageSearchRepository::page(const Conditions &conditions,
                                                                   const QString &words,
                                                                   const MessageSearchTerms &terms, int limit,
                                                                   int maxRead) const
{
    QStringList parts = conditions.scopes;
    if (!words.isEmpty())
        parts << words;
    const bool usesIndex = !conditions.areStarred || !parts.isEmpty();
    // Every message has a conversation.
    const QString match = parts.isEmpty() ? u"scope:\"c\"*"_s : parts.join(u" AND "_s);
    QList<ColumnValue> values = usesIndex ? QList<ColumnValue>{match} : QList<ColumnValue>();
    values << conditions.firstRow << conditions.lastRow;
    Statement select(*m_connection, selectFound(conditions.sql, conditions.areStarred, usesIndex));
    if (const Result<void> ran = select.runAll(values + conditions.values); !ran)
        return failure(ran.error());
    FoundMessages found;
    for (int read = 0; select.next(); ++read) {
        if (read == maxRead)
            return std::optional<FoundMessages>();
        FoundMessage message = foundIn(select);
        message.hits = terms.hitsIn(message.text);
        if (!terms.isEmpty() && message.hits.isEmpty())
            continue;
        if (found.messages.size() == limit) {
            found.next = select.big(0);
            return std::optional(found);
        }
        found.messages << message;
    }
    const Result<void> ended = select.ended();
    return ended ? Result<std::optional<FoundMessages>>(found) : failure(ended.error());
}

Result<FoundMessages> MessageSearchRepository::search(const MessageQuery &query, int limit, qint64 next) const
{
    const MessageSearchTerms terms(query.text);
    if (terms.isEmpty() && !query.text.trimmed().isEmpty()) // only punctuation
        return FoundMessages();
    const Result<Conditions> conditions = conditionsOf(query, next);
    if (!conditions)
        return failure(conditions.error());
    if (conditions->matchNothing)
        return FoundMessages();
    if (terms.hasCoarse()) {
        const QString coarse = terms.expression(MessageSearchTerms::Precision::Coarse);
        const auto first = page(*conditions, coarse, terms, limit, maxReadCoarsely);
        if (!first)
            return failure(first.error());
        if (*first)
            return **first;
    }
    const QString exact = terms.expression(MessageSearchTerms::Precision::Exact);
    const auto found = page(*conditions, exact, terms, limit, std::numeric_limits<int>::max());
    return found ? Result<FoundMessages>(**found) : failure(found.error());
}

} // namespace shoptalk
