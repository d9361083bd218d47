// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messageindex.h"

#include "store/searchtokens.h"
#include "store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int pagesInMergeStep = 200; // a person's own write waits for one step at most, about 0.1 s

/// True for messages that are shown as such in their conversation.
bool isFindable(MessageKind kind, Direction direction)
{
    const bool isNotice = kind == MessageKind::System && direction == Direction::Outbound;
    return kind != MessageKind::Reaction && kind != MessageKind::Deleted && !isNotice;
}

QString findableText(const Message &message)
{
    QStringList parts{plainText(message)};
    if (const auto *media = std::get_if<MediaContent>(&message.content)) {
        if (!media->caption.isEmpty())
            parts << media->fileName;
    } else if (const auto *order = std::get_if<OrderContent>(&message.content)) {
        for (const OrderLine &line : order->lines)
            parts << line.productId;
    }
    return parts.join(u'\n');
}

/// The columns that `storedFrom` reads, of `whatsapp_messages AS m` and `conversations AS c`.
QString storedColumns()
{
    return uR"sql(m.seq, m.sent_at_s, m.conversation, c.phone_number_id, m.direction, m.kind, m.text,
        (SELECT file_name FROM message_media WHERE message = m.seq),
        iif(m.kind = 12, (SELECT group_concat(product, ' ') FROM order_lines WHERE message = m.seq), ''))sql"_s;
}
constexpr int storedColumnCount = 9;

IndexedMessage storedFrom(const Statement &row)
{
    IndexedMessage message;
    message.seq = row.big(0);
    message.sentAtS = row.big(1);
    message.conversation = row.big(2);
    message.number = row.id<PhoneNumberId>(3);
    message.direction = row.value<Direction>(4);
    message.kind = row.value<MessageKind>(5);
    message.text = QStringList{row.text(6), row.text(7), row.text(8)}.join(u'\n');
    return message;
}

} // namespace

QString conversationScope(qint64 conversation)
{
    return u'c' + QString::number(conversation);
}

QString numberScope(const PhoneNumberId &number)
{
    QString word(u'n');
    for (const QChar c : number.value()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            word += c.toLower();
    }
    return word;
}

QString kindScope(MessageKind kind)
{
    return u'k' + QString::number(int(kind));
}

Result<void> MessageIndex::add(qint64 seq, const Message &message)
{
    IndexedMessage indexed;
    indexed.seq = seq;
    indexed.sentAtS = message.sentAt.toSecsSinceEpoch();
    indexed.direction = message.direction;
    indexed.kind = kindOf(message);
    if (!isFindable(indexed.kind, indexed.direction))
        return {};
    Statement select(*m_connection, u"SELECT seq, phone_number_id FROM conversations WHERE id = ?"_s);
    if (Result<void> ran = select.run(message.conversation); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    indexed.conversation = select.big(0);
    indexed.number = select.id<PhoneNumberId>(1);
    indexed.text = findableText(message);
    m_added << indexed;
    return {};
}

Result<void> MessageIndex::insertAdded()
{
    for (const IndexedMessage &message : std::exchange(m_added, {})) {
        Result<void> inserted = insert(message, Existing::IsAnError);
        // The newest message was deleted in this transaction, and this one has its seq.
        if (!inserted && inserted.error().reason == Reason::Constraint)
            inserted = insert(message, Existing::IsReplaced);
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<void> MessageIndex::insert(const IndexedMessage &message, Existing existing)
{
    if (!isFindable(message.kind, message.direction))
        return {};
    const QString scope = QStringList{conversationScope(message.conversation), numberScope(message.number),
                                      kindScope(message.kind)}
                              .join(u' ');
    Statement insert(*m_connection,
                     existing == Existing::IsReplaced
                         ? u"INSERT OR REPLACE INTO message_index (rowid, scope, body) VALUES (?, ?, ?)"_s
                         : u"INSERT INTO message_index (rowid, scope, body) VALUES (?, ?, ?)"_s);
    return insert.run(indexRow(message.sentAtS, message.seq), scope, indexTokens(message.text));
}

Result<void> MessageIndex::remove(qint64 row)
{
    Statement remove(*m_connection, u"DELETE FROM message_index WHERE rowid = ?"_s);
    return remove.run(row);
}

Result<void> MessageIndex::applyPending()
{
    if (Result<void> inserted = insertAdded(); !inserted)
        return inserted;
    Statement any(*m_connection, u"SELECT 1 FROM message_index_pending LIMIT 1"_s);
    if (Result<void> ran = any.run(); !ran)
        return ran;
    if (!any.next())
        return any.ended();
    struct Pending {
        qint64 row = 0;
        IndexedMessage message; ///< Without a `seq` if it was deleted.
    };
    Statement select(*m_connection, u"SELECT "_s + storedColumns() + uR"sql(, p.index_row
        FROM message_index_pending AS p LEFT JOIN whatsapp_messages AS m ON m.seq = p.message
        LEFT JOIN conversations AS c ON c.seq = m.conversation)sql"_s);
    const auto read = [](const Statement &row) {
        return Pending{row.big(storedColumnCount), storedFrom(row)};
    };
    const auto pending = collect(select, read);
    if (!pending)
        return failure(pending.error());
    bool isAnyGone = false;
    for (const Pending &each : *pending) {
        isAnyGone |= each.message.seq == 0 || each.message.kind == MessageKind::Deleted;
        if (Result<void> removed = remove(each.row); !removed)
            return removed;
        if (Result<void> added = each.message.seq > 0 ? insert(each.message) : Result<void>(); !added)
            return added;
    }
    Statement done(*m_connection, u"DELETE FROM message_index_pending"_s);
    if (Result<void> ran = done.run(); !ran || !isAnyGone)
        return ran;
    return setMerging(Merging::Due);
}

Result<IndexProgress> MessageIndex::fill(int version, int limit)
{
    Statement begin(*m_connection, uR"sql(UPDATE message_index_state SET version = ?,
            next_seq = (SELECT coalesce(max(seq), 0) + 1 FROM whatsapp_messages) WHERE version < ?)sql"_s);
    if (const Result<void> ran = begin.run(version, version); !ran)
        return failure(ran.error());
    Statement select(*m_connection, u"SELECT "_s + storedColumns() + uR"sql( FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation
        WHERE m.seq < (SELECT next_seq FROM message_index_state) ORDER BY m.seq DESC LIMIT ?)sql"_s);
    const auto stored = collect(select, storedFrom, limit);
    if (!stored)
        return failure(stored.error());
    for (const IndexedMessage &message : *stored) {
        if (const Result<void> added = insert(message); !added)
            return failure(added.error());
    }
    Statement update(*m_connection, u"UPDATE message_index_state SET next_seq = ?"_s);
    const qint64 next = stored->size() < limit ? 0 : stored->last().seq;
    if (const Result<void> ran = update.run(next); !ran)
        return failure(ran.error());
    return progress();
}

Result<IndexProgress> MessageIndex::progress() const
{
    Statement select(*m_connection,
                     uR"sql(SELECT next_seq, (SELECT coalesce(max(seq), 0) FROM whatsapp_messages)
        FROM message_index_state)sql"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? IndexProgress{select.big(0), select.big(1)} : IndexProgress();
}

Result<void> MessageIndex::setMerging(Merging merging)
{
    Statement update(*m_connection, u"UPDATE message_index_state SET merging = ? WHERE merging <> ?"_s);
    return update.run(merging, merging);
}

Result<bool> MessageIndex::mergeStep()
{
    Statement select(*m_connection, u"SELECT merging, total_changes() FROM message_index_state"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    const auto merging = select.next() ? select.value<Merging>(0) : Merging::None;
    if (merging == Merging::None)
        return false;
    const qint64 before = select.big(1);
    // A negative number starts merging all parts into one; the following steps continue that.
    Statement merge(*m_connection, u"INSERT INTO message_index (message_index, rank) VALUES ('merge', ?)"_s);
    if (const Result<void> ran = merge.run(merging == Merging::Due ? -pagesInMergeStep : pagesInMergeStep);
        !ran)
        return failure(ran.error());
    Statement count(*m_connection, u"SELECT total_changes()"_s);
    if (const Result<void> ran = count.run(); !ran)
        return failure(ran.error());
    // Fewer than two changes mean that there was nothing to merge. Source: FTS5, the 'merge' command.
    const bool isDone = merging == Merging::Begun && count.next() && count.big(0) - before < 2;
    const Result<void> set = setMerging(isDone ? Merging::None : Merging::Begun);
    return set ? Result<bool>(!isDone) : failure(set.error());
}

} // namespace shoptalk
