// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace shoptalk {

/// The 24 hours after a customer's last message in which free-form messages may be sent.
/// Source: Cloud API, customer service windows; outside, a send is refused with 131047.
class ServiceWindow {
public:
    /// `lastInboundAt` in UTC; invalid means that the customer never wrote, so the window is closed.
    explicit ServiceWindow(QDateTime lastInboundAt);

    bool isOpen(const QDateTime &now) const;
    /// The time until the window closes, from `now`; zero when it is closed.
    std::chrono::seconds remaining(const QDateTime &now) const;
    /// UTC; invalid if the customer never wrote.
    QDateTime closesAt() const;

private:
    QDateTime m_lastInboundAt;
};

} // namespace shoptalk
