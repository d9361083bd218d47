// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/unlockthrottle.h"

#include "core/clock.h"
#include "core/settingsfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto failuresKey = "unlock/failures"_L1;
constexpr auto lastFailureKey = "unlock/last_failure_s"_L1;
constexpr int freeTries = 3;
constexpr std::array waits = {5, 15, 30, 60, 120, 300, 900};

int waitAfter(int failures)
{
    if (failures < freeTries)
        return 0;
    return waits.at(std::min<std::size_t>(std::size_t(failures - freeTries), waits.size() - 1));
}

} // namespace

UnlockThrottle::UnlockThrottle(const QString &path, const Clock &clock)
    : m_file(std::make_unique<SettingsFile>(path))
    , m_clock(clock)
{
}

UnlockThrottle::~UnlockThrottle() = default;

int UnlockThrottle::failures() const
{
    return std::max(0, m_file->value(failuresKey).toInt());
}

std::chrono::seconds UnlockThrottle::wait() const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    // The clock was ahead, or was set back since. One whole wait follows from now on.
    if (m_file->value(lastFailureKey).toLongLong() > now)
        m_file->setValue(lastFailureKey, now);
    const qint64 since = now - m_file->value(lastFailureKey).toLongLong();
    return std::chrono::seconds(std::max<qint64>(0, waitAfter(failures()) - since));
}

void UnlockThrottle::noteFailure()
{
    if (!m_file->isReadable()) // otherwise a restart would end the wait
        (void)m_file->setAside();
    m_file->setValue(failuresKey, failures() + 1);
    m_file->setValue(lastFailureKey, m_clock.now().toSecsSinceEpoch());
}

void UnlockThrottle::noteSuccess()
{
    m_file->remove(u"unlock"_s);
}

} // namespace shoptalk
