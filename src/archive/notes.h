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

    /// `author` is empty if it is not known. Errors: also Malformed ("text_empty", "text_too_long").
    QCoro::Task<Result<MessageId>> add(ConversationId conversation, QString text, QString author);
    QCoro::Task<Result<void>> remove(MessageId note);
    QCoro::Task<Result<void>> restore(MessageId note);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
