// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/numberpauses.h"

#include <algorithm>

namespace shoptalk {

void NumberPauses::pause(const PhoneNumberId &number)
{
    m_pauses.insert(number, QDateTime());
}

void NumberPauses::pauseUntil(const PhoneNumberId &number, const QDateTime &end)
{
    m_pauses.insert(number, end);
}

void NumberPauses::extend(Throttle &throttle, std::chrono::milliseconds pause, const QDateTime &now)
{
    const QDateTime end = now.addMSecs(std::min(pause, maxThrottle).count());
    throttle.end = throttle.isOver(now) ? end : std::max(throttle.end, end);
}

void NumberPauses::throttle(const PhoneNumberId &number, std::chrono::milliseconds pause,
                            const QDateTime &now)
{
    const int before = throttlesBefore(number, now);
    Throttle &throttle = m_throttles[number];
    throttle.count = before + 1;
    extend(throttle, pause, now);
}

int NumberPauses::throttlesBefore(const PhoneNumberId &number, const QDateTime &now) const
{
    const Throttle throttle = m_throttles.value(number);
    if (!throttle.isOver(now))
        return std::max(throttle.count - 1, 0);
    const auto rememberedS = std::chrono::seconds(remembered).count();
    const bool isLongAgo = throttle.end.isValid() && throttle.end.addSecs(rememberedS) <= now;
    return isLongAgo ? 0 : throttle.count;
}

void NumberPauses::noteAccepted(const PhoneNumberId &number, const QDateTime &now)
{
    const auto throttle = m_throttles.find(number);
    if (throttle != m_throttles.end() && throttle->isOver(now)) // else it was sent before the throttle
        m_throttles.erase(throttle);
}

void NumberPauses::slowDown(const PhoneNumberId &number, std::chrono::milliseconds pause,
                            const QDateTime &now)
{
    extend(m_throttles[number], pause, now);
}

std::optional<QDateTime> NumberPauses::endOf(const PhoneNumberId &number, const QDateTime &now)
{
    const std::optional<QDateTime> paused = endOfPause(m_pauses, number, now);
    const Throttle throttle = m_throttles.value(number);
    if (throttle.isOver(now) || (paused && !paused->isValid()))
        return paused;
    return paused ? std::max(*paused, throttle.end) : throttle.end;
}

void NumberPauses::boundTimes(const QDateTime &now, const QDateTime &latest)
{
    for (QDateTime &end : m_pauses) {
        if (end.isValid())
            end = std::min(end, latest);
    }
    const QDateTime latestThrottle = now.addMSecs(maxThrottle.count());
    for (Throttle &throttle : m_throttles) {
        if (throttle.end.isValid())
            throttle.end = std::min(throttle.end, latestThrottle);
    }
}

} // namespace shoptalk
