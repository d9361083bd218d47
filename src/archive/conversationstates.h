// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversationstate.h"
#include "domain/wokenconversations.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>

namespace shoptalk {

class Clock;
class Store;

/// The states of conversations before a change, so that it can be undone.
using ConversationStatesBefore = QHash<ConversationId, ConversationState>;

/// The states that staff give conversations: pinned, muted, archived, snoozed, assigned. They exist only on
/// this console. Errors of every call: Storage.
class ConversationStates : public QObject {
    Q_OBJECT
public:
    ConversationStates(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Changes each of the conversations, all or none; gives the states before, for `restore`.
    QCoro::Task<Result<ConversationStatesBefore>> change(QList<ConversationId> conversations,
                                                         std::function<void(ConversationState &)> change);
    QCoro::Task<Result<void>> restore(ConversationStatesBefore before);
    /// When the next snooze ends, in UTC; invalid if there is none, or while the store is not open.
    QDateTime nextWake() const;
    /// When conversations come back, in UTC, the earliest first; at most the next thousand times. Empty while
    /// the store is not open.
    QList<QDateTime> wakes() const;
    /// The conversations that came back after `since`, and that nobody has seen.
    QCoro::Task<Result<WokenConversations>> unseenSince(QDateTime since) const;
    /// When a service window next becomes one that closes soon, in UTC; invalid if none will.
    QDateTime nextClosing() const;
    /// Ends the snoozes and reminders whose time has come, marks these conversations as unread, and gives
    /// them.
    QCoro::Task<Result<WokenConversations>> wake();
    QDateTime now() const;

Q_SIGNALS:
    /// The state of some conversations changed, by this object or by something else.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
