// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

#include <algorithm>
#include <ctime>
#include <vector>

namespace shoptalk::bench {

/// Milliseconds of processor time that this thread has used. It does not grow while the thread waits or
/// others have the processor, so it can be measured while others use the machine.
inline double threadMs()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/// How long each turn of this thread's event loop takes while this exists, in milliseconds of processor time.
/// The signal comes once a turn; the turn that is under way when it begins is not counted.
class BusyTimes {
public:
    BusyTimes()
    {
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &m_context,
                         [this] { noteTurn(); });
    }

    double longest() const { return m_times.empty() ? 0 : *std::max_element(m_times.begin(), m_times.end()); }
    /// In ascending order.
    std::vector<double> sorted() const
    {
        std::vector<double> times = m_times;
        std::sort(times.begin(), times.end());
        return times;
    }

private:
    void noteTurn()
    {
        const double now = threadMs();
        if (m_last > 0)
            m_times.push_back(now - m_last);
        m_last = now;
    }

    QObject m_context;
    double m_last = 0;
    std::vector<double> m_times;
};

} // namespace shoptalk::bench
