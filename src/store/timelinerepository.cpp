// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/timelinerepository.h"

#include "domain/message.h"
#include "store/messagerow.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The shown messages of one conversation, whose id is bound next.
QString shownOfConversation()
{
    return uR"sql( FROM whatsapp_messages AS m
        WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?) AND %1 )sql"_s.arg(
        isShownWithNotices("m"_L1));
}

/// Each day as [its first second, the first second of the next day]; days may have 23 or 25 hours.
QString boundsOf(QDate first, QDate last)
{
    QJsonArray days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        days.append(
            QJsonArray{day.startOfDay().toSecsSinceEpoch(), day.addDays(1).startOfDay().toSecsSinceEpoch()});
    }
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QDateTime> TimelineRepository::endOf(const ConversationId &conversation, const QString &order) const
{
    Statement select(*m_connection, u"SELECT m.sent_at_s"_s + shownOfConversation() + order);
    if (const Result<void> ran = select.run(conversation); !ran)
        return failure(ran.error());
    return select.next() ? select.time(0) : QDateTime();
}

Result<std::optional<MessageSpan>> TimelineRepository::span(const ConversationId &conversation) const
{
    const Result<QDateTime> first = endOf(conversation, u"ORDER BY m.sent_at_s, m.seq LIMIT 1"_s);
    if (!first)
        return failure(first.error());
    const Result<QDateTime> last = endOf(conversation, u"ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1"_s);
    if (!last)
        return failure(last.error());
    return first->isValid() ? std::optional(MessageSpan{*first, *last}) : std::nullopt;
}

Result<QSet<QDate>> TimelineRepository::daysWithMessages(const ConversationId &conversation, QDate first,
                                                         QDate last) const
{
    Statement select(*m_connection,
                     u"SELECT day.key FROM json_each(?) AS day WHERE EXISTS (SELECT 1"_s
                         + shownOfConversation() + uR"sql(AND m.sent_at_s >= json_extract(day.value, '$[0]')
            AND m.sent_at_s < json_extract(day.value, '$[1]')))sql"_s);
    if (const Result<void> ran = select.run(boundsOf(first, last), conversation); !ran)
        return failure(ran.error());
    QSet<QDate> days;
    while (select.next())
        days.insert(first.addDays(select.integer(0)));
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return days;
}

Result<MessageId> TimelineRepository::firstFrom(const ConversationId &conversation, QDate day) const
{
    Statement select(*m_connection,
                     u"SELECT m.id"_s + shownOfConversation()
                         + u"AND m.sent_at_s >= ? ORDER BY m.sent_at_s, m.seq LIMIT 1"_s);
    if (const Result<void> ran = select.run(conversation, day.startOfDay()); !ran)
        return failure(ran.error());
    return select.next() ? select.id<MessageId>(0) : MessageId();
}

Result<UnreadMessages> TimelineRepository::unread(const ConversationId &conversation) const
{
    Statement count(*m_connection, u"SELECT unread FROM conversations WHERE id = ?"_s);
    if (const Result<void> ran = count.run(conversation); !ran)
        return failure(ran.error());
    const int unread = count.next() ? count.integer(0) : 0;
    if (unread <= 0)
        return UnreadMessages();
    Statement select(*m_connection,
                     u"SELECT m.id, m.direction, m.is_news"_s + shownOfConversation()
                         + u"ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT ?"_s);
    if (const Result<void> ran = select.run(conversation, maxRows); !ran)
        return failure(ran.error());
    UnreadMessages found;
    while (found.count < unread && select.next()) {
        if (select.value<Direction>(1) != Direction::Inbound || !select.flag(2))
            continue;
        found.first = select.id<MessageId>(0);
        ++found.count;
    }
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return found;
}

} // namespace shoptalk
