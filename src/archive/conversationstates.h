// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversationstate.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>

namespace shoptalk {

class Clock;
class Store;

/// What conversations were before a change, so that it can be undone.
using ConversationStatesBefore = QHash<ConversationId, ConversationState>;

/// What staff decide about conversations: pinned, muted, archived, snoozed, assigned. Only this console knows
/// it. Errors of every call: Storage.
class ConversationStates : public QObject {
    Q_OBJECT
public:
    ConversationStates(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Changes each of the conversations, all or none; gives what they were before, for `restore`.
    QCoro::Task<Result<ConversationStatesBefore>> change(QList<ConversationId> conversations,
                                                         std::function<void(ConversationState &)> change);
    QCoro::Task<Result<void>> restore(ConversationStatesBefore before);
    /// When the next snooze ends, in UTC; invalid if there is none, or while the store is not open.
    QDateTime nextWake() const;
    /// When the next service window is one that closes soon; invalid if none will be.
    QDateTime nextClosing() const;
    /// Brings back the conversations whose snooze has ended, marked as unread; gives them.
    QCoro::Task<Result<QList<ConversationId>>> wake();
    QDateTime now() const;

Q_SIGNALS:
    /// Some conversations changed, perhaps not by this.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
