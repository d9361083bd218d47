// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace shoptalk {

/// The 24 hours after a customer's last message, call, reaction or button answer on one business number, in
/// which free-form messages may be sent. Source: Cloud API, customer service windows; outside, a send is
/// refused with 131047.
class ServiceWindow {
public:
    enum class State { Closed, ClosingSoon, Open };
    /// A window with less time left than this is closing soon.
    static constexpr std::chrono::hours soon{1};

    /// `lastInboundAt` in UTC; invalid means that the customer never wrote, so the window is closed.
    explicit ServiceWindow(QDateTime lastInboundAt);

    bool isOpen(const QDateTime &now) const;
    State state(const QDateTime &now) const;
    /// The time until the window closes, from `now`; zero when it is closed.
    std::chrono::seconds remaining(const QDateTime &now) const;
    /// UTC; invalid if the customer never wrote.
    QDateTime closesAt() const;
    /// When the remaining time next changes, counted in whole hours, or in whole minutes of the last hour, or
    /// when the window closes. Invalid when it is closed.
    QDateTime nextChange(const QDateTime &now) const;
    /// When `state` next changes without a new message. Invalid when it is closed.
    QDateTime nextStateChange(const QDateTime &now) const;

private:
    QDateTime m_lastInboundAt;
};

/// Until when all messages are free: 72 hours from the business's first answer, `answeredAt`, to a customer
/// who came from an ad at `referredAt`. Invalid if the answer came later than 24 hours, or never. It is about
/// prices alone: what may be sent is decided by the service window. All times in UTC.
/// Source: Cloud API, pricing, free entry point window.
QDateTime freeEntryPointEnd(const QDateTime &referredAt, const QDateTime &answeredAt);

/// `reported` by Meta as the end of a free entry point window, if a status that came at `receivedAt` can say
/// so, else invalid: a window is 72 hours long, and a clock may be a day wrong.
QDateTime believableFreeEnd(const QDateTime &reported, const QDateTime &receivedAt);

} // namespace shoptalk
