// SPDX-License-Identifier: GPL-3.0-or-later
// On which days a conversation has messages.
#include "models/messagelistmodel.h"
#include "store/store.h"

namespace shoptalk {

namespace {

Result<ConversationDays> readDays(const TimelineRepository &timeline, const ConversationId &conversation,
                                  QDate first, QDate last)
{
    const Result<std::optional<MessageSpan>> span = timeline.span(conversation);
    if (!span)
        return failure(span.error());
    if (!*span)
        return ConversationDays();
    const Result<QSet<QDate>> days = timeline.daysWithMessages(conversation, first, last);
    if (!days)
        return failure(days.error());
    return ConversationDays{(*span)->first.toLocalTime().date(), (*span)->last.toLocalTime().date(), *days};
}

} // namespace

QCoro::Task<Result<ConversationDays>> MessageListModel::days(QDate first, QDate last) const
{
    return m_store.readInBackground(
        [conversation = m_conversation, first, last](const StoreSession &session) {
            return readDays(session.timeline, conversation, first, last);
        });
}

QCoro::Task<Result<MessageId>> MessageListModel::firstFrom(QDate day) const
{
    return m_store.readInBackground([conversation = m_conversation, day](const StoreSession &session) {
        return session.timeline.firstFrom(conversation, day);
    });
}

} // namespace shoptalk
