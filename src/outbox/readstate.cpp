// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/readstate.h"

#include "outbox/receiptsender.h"
#include "store/store.h"

#include <QPointer>

#include <utility>

namespace shoptalk {

namespace {

Result<ReadMark> markReadIn(StoreSession &session, const ConversationId &id, const MessageId &upTo)
{
    const Result<Wamid> wamid = session.conversations.markRead(id, upTo);
    if (!wamid)
        return failure(wamid.error());
    if (!wamid->isEmpty()) {
        if (const Result<void> noted = session.conversations.readReceipts().add(*wamid); !noted)
            return failure(noted.error());
    }
    const Result<std::optional<Conversation>> conversation = session.conversations.find(id);
    if (!conversation)
        return failure(conversation.error());
    return ReadMark{*wamid, *conversation ? (*conversation)->phoneNumber : PhoneNumberId()};
}

} // namespace

ReadState::ReadState(Store &store, ReceiptSender &receipts)
    : m_store(store)
    , m_receipts(receipts)
{
}

QCoro::Task<Result<void>> ReadState::markRead(ConversationId conversation, MessageId upTo)
{
    const QPointer<ReadState> self(this);
    auto markRead = [conversation, upTo](StoreSession &session) {
        return markReadIn(session, conversation, upTo);
    };
    const Result<ReadMark> mark = co_await m_store.write(std::move(markRead));
    if (!mark)
        co_return failure(mark.error());
    if (self && !mark->wamid.isEmpty())
        m_receipts.sendRead(*mark);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ReadState::restoreUnread(QList<Conversation> before)
{
    auto restore = [before](StoreSession &session) -> Result<void> {
        for (const Conversation &each : before) {
            if (Result<void> added = session.conversations.addUnread(each.id, each.unread); !added)
                return added;
            if (Result<void> marked = session.conversations.setMarkedUnread(each.id, each.isMarkedUnread);
                !marked)
                return marked;
        }
        return {};
    };
    co_return co_await m_store.write(std::move(restore));
}

QCoro::Task<Result<void>> ReadState::setMarkedUnread(QList<ConversationId> conversations, bool isMarked)
{
    auto mark = [conversations, isMarked](StoreSession &session) -> Result<void> {
        for (const ConversationId &id : conversations) {
            if (Result<void> marked = session.conversations.setMarkedUnread(id, isMarked); !marked)
                return marked;
        }
        return {};
    };
    co_return co_await m_store.write(std::move(mark));
}

} // namespace shoptalk
