// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/forecast.h"
#include "broadcast/handover.h"
#include "core/clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Outbox;
class Store;
struct ChangeSet;

/// Gives the people of running broadcasts their turn, one at a time: slower than the number may send, within
/// the portfolio's limit, and with few messages in the send queue. Starts what is scheduled.
class BroadcastRunner : public QObject {
    Q_OBJECT
public:
    /// All outlive this. Nothing happens before `wake`.
    BroadcastRunner(Store &store, Outbox &outbox, const Clock &clock, QObject *parent = nullptr);

    /// Starts, or checks again whether something can be sent. Call it once the store is open.
    void wake();
    /// Stops: no more messages are queued.
    void stop();
    /// When the portfolio's limit allows the next person, in UTC; invalid if the limit does not delay
    /// anything.
    QDateTime limitedUntil(const PhoneNumberId &number) const;

Q_SIGNALS:
    /// A broadcast was started after its time, because the program was closed or locked then, or the computer
    /// slept.
    void startedLate(const shoptalk::Broadcast &broadcast);
    /// `limitedUntil` of a number changed.
    void limitChanged(const shoptalk::PhoneNumberId &number);

private:
    /// How many people a number may still write to.
    struct Allowance {
        std::optional<int> left; ///< nullopt: there is no limit.
        int perSecond = 1;
        int turns = 0; ///< The number of turns since it was read.
        QDateTime limitedUntil;
    };

    QCoro::Task<void> step();
    bool hasWork() const;
    QCoro::Task<void> startDue();
    /// Reads the allowance of a number if it is not known, or old.
    QCoro::Task<void> readAllowance(PhoneNumberId number);
    /// The next of the running broadcasts, in turns; nullopt if none can continue now.
    std::optional<Broadcast> nextRunning();
    void take(const Broadcast &broadcast, const Result<HandOver> &outcome);
    void follow(const ChangeSet &changes);
    /// Pauses finished broadcasts whose last messages were refused after their end. Messages change all day,
    /// so it only writes if there are any.
    QCoro::Task<void> reopenLate();
    void pauseForSignIn(const PhoneNumberId &number);
    void lookAt(const QDateTime &at);

    Store &m_store;
    const Clock &m_clock;
    QTimer m_pace; ///< Runs until the next turn may be given.
    QTimer m_later{this}; ///< Looks again without any change.
    QHash<PhoneNumberId, Allowance> m_allowances;
    BroadcastId m_last;
    bool m_isRunning = false;
    bool m_isBusy = false;
    bool m_isAskedAgain = false; ///< Something changed while it was busy.
    bool m_hasJustFinished = true; ///< A broadcast finished within the last day, or this is not known yet.
    bool m_isReopening = false; ///< `reopenLate` is under way.
    bool m_isReopenAskedAgain = false; ///< Messages changed in the meantime.
};

} // namespace shoptalk
