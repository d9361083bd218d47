// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "core/clock.h"
#include "domain/conversation.h"

#include <QList>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

/// Blocks customers at WhatsApp, per number: a blocked customer can't write to that number, and it can't
/// write to them. Errors of every call: those of `NumberAccess::tokenFor`, those of the Graph API, Storage.
class CustomerBlocks {
public:
    /// `clock` outlives this, as does all of `access`.
    CustomerBlocks(NumberAccess access, const Clock &clock)
        : m_access(access)
        , m_clock(clock)
    {
    }

    /// The result of requests for several customers.
    struct Outcome {
        QList<ConversationId> done;
        QList<ConversationId> refused; ///< WhatsApp refused them.
        bool wroteTooLongAgo = false; ///< A refused one did not write within the last 24 hours.
        QList<ConversationId> notTried; ///< Those that were left when a request failed.
        std::optional<Error> error; ///< Why that request failed, although others were done before.
    };

    /// Blocks the customers of the conversations, each on the number of its conversation. Meta blocks only
    /// customers who wrote within the last 24 hours. Fails only if nothing was done.
    QCoro::Task<Result<Outcome>> block(QList<Conversation> conversations);
    QCoro::Task<Result<Outcome>> unblock(QList<Conversation> conversations);
    /// The same; fails if not all were done. Also Rejected ("meta_rejected").
    QCoro::Task<Result<void>> blockAll(QList<Conversation> conversations);
    QCoro::Task<Result<void>> unblockAll(QList<Conversation> conversations);

private:
    QCoro::Task<Result<void>> changeAll(QList<Conversation> conversations, bool isBlocked);
    QCoro::Task<Result<Outcome>> change(QList<Conversation> conversations, bool isBlocked);
    QCoro::Task<Result<bool>> changeOne(Conversation conversation, bool isBlocked);

    NumberAccess m_access;
    const Clock &m_clock;
};

} // namespace shoptalk
