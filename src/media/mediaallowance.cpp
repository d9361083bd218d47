// SPDX-License-Identifier: GPL-3.0-or-later
// What waits while Meta's allowance is used up: links that have to be asked for. A file is fetched without
// that while the link of its webhook is valid.
#include "graph/graphsender.h"
#include "media/mediadownloads.h"

#include <algorithm>
#include <chrono>

namespace shoptalk {

namespace {
/// While the allowance is nearly used. Part of it is free again by then.
constexpr std::chrono::seconds pauseNearLimit = std::chrono::minutes(1);
} // namespace

bool MediaDownloads::isWithoutLink(const MediaFile &file, const QDateTime &now) const
{
    // A clock that was set back does not make it longer.
    const QDateTime latest = now.addSecs(std::chrono::seconds(GraphUsage::maxRegain).count());
    return m_allowanceUntil.isValid() && m_allowanceUntil > now && m_allowanceUntil <= latest
        && needsNewLink(file, now);
}

bool MediaDownloads::waitsForAllowance(const MediaFile &file, const QDateTime &now)
{
    if (!isWithoutLink(file, now))
        return false;
    scheduleAt(m_allowanceUntil);
    return true;
}

void MediaDownloads::spareAllowance()
{
    const GraphUsage &usage = m_graph.usage();
    if (!usage.isNearlyUsed())
        return;
    const std::chrono::seconds pause = std::max<std::chrono::seconds>(usage.regain, pauseNearLimit);
    m_allowanceUntil = std::max(m_allowanceUntil, m_clock.now().addSecs(pause.count()));
    Q_EMIT waitingChanged();
}

} // namespace shoptalk
