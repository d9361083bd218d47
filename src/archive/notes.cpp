// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/notes.h"

#include "core/clock.h"
#include "domain/content/internalnote.h"
#include "domain/textlimit.h"
#include "store/sheetdraftrepository.h"
#include "store/store.h"

namespace shoptalk {

namespace {

Result<void> checkedText(const QString &text)
{
    if (text.isEmpty())
        return failure(Error::Kind::Malformed, Reason::TextEmpty);
    if (characterCount(text) > Notes::maxText)
        return failure(Error::Kind::Malformed, Reason::TextTooLong);
    return {};
}

/// A note is never changed itself, so that the change can be taken back until deleted ones are purged.
Result<MessageId> replaced(StoreSession &session, const ConversationId &conversation, const MessageId &note,
                           const QString &text, const QDateTime &at)
{
    const Result<QList<Message>> found =
        session.messages.several(conversation, {note}, MessageRepository::Notices::With);
    if (!found)
        return failure(found.error());
    const std::optional<InternalNote> before =
        found->isEmpty() ? std::nullopt : internalNoteIn(found->first().content);
    if (!before)
        return failure(Error::Kind::Storage, Reason::MessageUnknown);
    if (const Result<void> removed = session.customerRecords.notes.remove(note, at); !removed)
        return failure(removed.error());
    return session.customerRecords.notes.add(conversation, {before->author, text}, found->first().sentAt);
}

/// What was being written is saved now. `note` is the one that was changed; empty for a new one.
Result<MessageId> withoutDraft(StoreSession &session, const ConversationId &conversation,
                               const MessageId &note, const MessageId &saved)
{
    SheetKey key;
    key.kind = SheetKind::Note;
    key.message = note;
    const Result<void> removed = session.drafts.sheets().remove(conversation, key);
    return removed ? Result<MessageId>(saved) : failure(removed.error());
}

} // namespace

QCoro::Task<Result<MessageId>> Notes::add(ConversationId conversation, QString text, QString author)
{
    const InternalNote note{author.simplified(), text.trimmed()};
    if (const Result<void> checked = checkedText(note.text); !checked)
        co_return failure(checked.error());
    auto write = [conversation, note, at = m_clock.now()](StoreSession &session) {
        const Result<MessageId> added = session.customerRecords.notes.add(conversation, note, at);
        return added ? withoutDraft(session, conversation, {}, *added) : added;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<MessageId>> Notes::change(ConversationId conversation, MessageId note, QString text)
{
    const QString trimmed = text.trimmed();
    if (const Result<void> checked = checkedText(trimmed); !checked)
        co_return failure(checked.error());
    auto write = [conversation, note, trimmed, at = m_clock.now()](StoreSession &session) {
        const Result<MessageId> changed = replaced(session, conversation, note, trimmed, at);
        return changed ? withoutDraft(session, conversation, note, *changed) : changed;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Notes::changeBack(MessageId changed, MessageId original)
{
    auto write = [changed, original, at = m_clock.now()](StoreSession &session) -> Result<void> {
        if (Result<void> removed = session.customerRecords.notes.remove(changed, at); !removed)
            return removed;
        return session.customerRecords.notes.restore(original);
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
