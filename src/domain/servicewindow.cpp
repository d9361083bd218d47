// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicewindow.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
constexpr std::chrono::hours windowLength{24};
constexpr std::chrono::hours freeEntryPointLength{72};
constexpr std::chrono::hours timeToAnswerReferral{24};

qint64 secondsOf(std::chrono::seconds length)
{
    return length.count();
}
} // namespace

ServiceWindow::ServiceWindow(QDateTime lastInboundAt)
    : m_lastInboundAt(std::move(lastInboundAt))
{
}

bool ServiceWindow::isOpen(const QDateTime &now) const
{
    return remaining(now).count() > 0;
}

ServiceWindow::State ServiceWindow::state(const QDateTime &now) const
{
    const std::chrono::seconds left = remaining(now);
    if (left.count() == 0)
        return State::Closed;
    return left < soon ? State::ClosingSoon : State::Open;
}

std::chrono::seconds ServiceWindow::remaining(const QDateTime &now) const
{
    if (!m_lastInboundAt.isValid())
        return std::chrono::seconds{0};
    const std::chrono::seconds left{now.secsTo(closesAt())};
    return std::max(left, std::chrono::seconds{0});
}

QDateTime ServiceWindow::closesAt() const
{
    if (!m_lastInboundAt.isValid())
        return {};
    return m_lastInboundAt.addSecs(secondsOf(windowLength));
}

QDateTime ServiceWindow::nextChange(const QDateTime &now) const
{
    const std::chrono::seconds left = remaining(now);
    if (left.count() == 0)
        return {};
    const std::chrono::seconds unit = left < soon + std::chrono::minutes{1} ? std::chrono::minutes{1} : soon;
    // One second into the next unit: "3 h" is shown until there are 2 h 59 min 59 s left.
    const qint64 untilNext = left.count() % unit.count() + 1;
    return now.addSecs(std::min<qint64>(untilNext, left.count()));
}

QDateTime ServiceWindow::nextStateChange(const QDateTime &now) const
{
    switch (state(now)) {
    case State::Open:
        return closesAt().addSecs(1 - secondsOf(soon));
    case State::ClosingSoon:
        return closesAt();
    case State::Closed:
        break;
    }
    return {};
}

QDateTime freeEntryPointEnd(const QDateTime &referredAt, const QDateTime &answeredAt)
{
    if (!referredAt.isValid() || !answeredAt.isValid() || answeredAt < referredAt
        || answeredAt > referredAt.addSecs(secondsOf(timeToAnswerReferral)))
        return {};
    return answeredAt.addSecs(secondsOf(freeEntryPointLength));
}

QDateTime believableFreeEnd(const QDateTime &reported, const QDateTime &receivedAt)
{
    const QDateTime latest = receivedAt.addSecs(secondsOf(freeEntryPointLength)).addDays(1);
    return reported.isValid() && reported <= latest ? reported : QDateTime();
}

} // namespace shoptalk
