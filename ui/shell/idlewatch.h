// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

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
    /// Asked at the first input after the limit: if it returns true, no widget gets the input that comes
    /// before `idle` was handled. Without it, widgets get all of it.
    void setWithholdsInput(std::function<bool()> withholdsInput);
    /// The program was not used for the time of the limit.
    bool isIdle() const { return m_isIdle; }

Q_SIGNALS:
    /// The time of the limit has passed. Emitted once until the program is used again. No input is being
    /// delivered at that moment, so that a receiver may delete widgets.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait();
    /// No use for the time of the limit, which was not reported yet.
    bool isLate() const;
    void reportLater();

    const Clock &m_clock;
    std::chrono::seconds m_maxWait;
    std::function<bool()> m_withholdsInput;
    QTimer m_timer{this};
    QDateTime m_lastUse;
    std::chrono::minutes m_limit{0};
    bool m_isIdle = false;
    bool m_isWithholding = false; ///< Input came too late, and `idle` was not emitted yet.
};

} // namespace shoptalk
