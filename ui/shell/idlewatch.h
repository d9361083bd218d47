// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace shoptalk {

class Clock;

/// Detects that the program's windows were not used for a while. It compares clock times, so that the time in
/// which a computer slept counts.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// Watches every window of the application. It looks at the clock when the limit may have passed, and at
    /// least every `maxWait`: timers do not run while a computer sleeps. Once idle, it waits for the next
    /// use and wakes the processor no more.
    explicit IdleWatch(const Clock &clock, std::chrono::seconds maxWait = std::chrono::seconds(5),
                       QObject *parent = nullptr);

    /// 0 means never.
    void setLimit(std::chrono::minutes limit);
    /// Checks the clock now.
    void check();
    /// The program was not used for the time of the limit.
    bool isIdle() const { return m_isIdle; }

Q_SIGNALS:
    /// The time of the limit has passed. Emitted once until the program is used again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait();

    const Clock &m_clock;
    std::chrono::seconds m_maxWait;
    QTimer m_timer{this};
    QDateTime m_lastUse;
    std::chrono::minutes m_limit{0};
    bool m_isIdle = false;
};

} // namespace shoptalk
