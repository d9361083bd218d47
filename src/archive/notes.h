// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Store;

/// The internal notes of staff in conversations, which customers never see. Errors of every call: Storage.
class Notes {
public:
    /// The maximum length of a note, in characters.
    static constexpr int maxText = 4096;

    /// Both outlive this.
    Notes(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// Removes the draft of the note, see SheetKind::Note. `author` is empty if it is not known. Errors: also
    /// Malformed ("text_empty", "text_too_long").
    QCoro::Task<Result<MessageId>> add(ConversationId conversation, QString text, QString author);
    /// Puts another text in the place of a note of the conversation, by the same author, and gives what is
    /// there now. Removes the draft of the change. Errors: as of `add`; Storage ("message_unknown") if there
    /// is no such note.
    QCoro::Task<Result<MessageId>> change(ConversationId conversation, MessageId note, QString text);
    /// Takes such a change back.
    QCoro::Task<Result<void>> changeBack(MessageId changed, MessageId original);
    QCoro::Task<Result<void>> remove(MessageId note);
    QCoro::Task<Result<void>> restore(MessageId note);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
