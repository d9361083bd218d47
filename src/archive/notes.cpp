// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/notes.h"

#include "core/clock.h"
#include "domain/content/internalnote.h"
#include "domain/textlimit.h"
#include "store/store.h"

namespace shoptalk {

QCoro::Task<Result<MessageId>> Notes::add(ConversationId conversation, QString text, QString author)
{
    const InternalNote note{author.simplified(), text.trimmed()};
    if (note.text.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::TextEmpty);
    if (characterCount(note.text) > maxText)
        co_return failure(Error::Kind::Malformed, Reason::TextTooLong);
    auto write = [conversation, note, at = m_clock.now()](StoreSession &session) {
        return session.customerRecords.notes.add(conversation, note, at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Notes::remove(MessageId note)
{
    auto write = [note, at = m_clock.now()](StoreSession &session) {
        return session.customerRecords.notes.remove(note, at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Notes::restore(MessageId note)
{
    auto write = [note](StoreSession &session) { return session.customerRecords.notes.restore(note); };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
