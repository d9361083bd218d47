// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/conversationturns.h"

namespace shoptalk {

/// The turns of customers and when they were answered, as they are stored for the dashboard (`reply_times`).
/// Errors of every call: Storage.
class ReplyTimes {
public:
    explicit ReplyTimes(const Connection &connection);

    /// The turn with which the customer waited when this second began; without a message if they did not.
    /// What is stored before this second is not stale.
    Result<Turn> waitingAt(qint64 conversation, qint64 atS);

    struct Step {
        int messages = 0; ///< How many were read.
        qint64 nextDay = -1; ///< The first day that is still stale; -1 if none is.
    };
    /// Stores the turns from this day on again. Ends after the day on which more than `limit` messages were
    /// read.
    Result<Step> refresh(qint64 conversation, qint64 day, int limit);

private:
    /// Stores the turns that follow, and gives the day that it ended before; -1 if there are no more.
    Result<qint64> storeTurns(qint64 conversation, qint64 day, int limit, WaitingCustomer &customer);
    /// Does nothing if nobody asked.
    Result<void> store(qint64 conversation, const Turn &asked, const Turn &answer);

    ConversationTurns m_turns;
    Statement m_waiting;
    Statement m_forget;
    Statement m_insert;
};

} // namespace shoptalk
