// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/statement.h"

#include <utility>

namespace shoptalk {

/// A message that a customer can wait for, or waits with.
struct Turn {
    qint64 message = 0; ///< Its row.
    qint64 atS = 0;
    Direction direction = Direction::Inbound;
};

/// Finds the customer's turn that an answer ends: the first one after the business's turn before.
class WaitingCustomer {
public:
    /// `isAnswered`: the turn before was the business's, or there was none. `asked` is the turn with which
    /// the customer waits else, if it is known.
    explicit WaitingCustomer(bool isAnswered, const Turn &asked = {})
        : m_isAnswered(isAnswered)
        , m_asked(asked)
    {
    }

    /// The next turn. Gives the customer's turn that it answers; without a message if it answers none.
    Turn add(const Turn &turn)
    {
        if (turn.direction == Direction::Outbound) {
            m_isAnswered = true;
            return std::exchange(m_asked, Turn());
        }
        if (std::exchange(m_isAnswered, false))
            m_asked = turn;
        return {};
    }
    /// The turn with which the customer waits; without a message if they do not.
    const Turn &asked() const { return m_asked; }

private:
    bool m_isAnswered;
    Turn m_asked;
};

/// Reads the turns of one conversation after the other: what customers write, except notices and calls, and
/// what WhatsApp accepted of the business, except reactions and broadcasts; a call only if it was picked up.
/// Errors of every call: Storage.
class ConversationTurns {
public:
    explicit ConversationTurns(const Connection &connection);

    /// Begins with the messages of this second.
    Result<void> begin(qint64 conversation, qint64 fromS);
    /// Moves to the next turn; false after the last.
    Result<bool> next();
    const Turn &turn() const { return m_turn; }
    /// How many messages were read, also those that are no turns.
    int messagesRead() const { return m_messagesRead; }

    /// True if the newest turn before this second was the business's, or if there was none.
    Result<bool> isAnsweredBefore(qint64 conversation, qint64 atS);

private:
    Result<bool> isTurn();

    Statement m_messages;
    Statement m_before;
    Statement m_call; ///< Whether it was picked up.
    Turn m_turn;
    int m_messagesRead = 0;
};

} // namespace shoptalk
