// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace shoptalk {

class Clock;

/// Notices that nobody has used the program's windows for a while. By the clock, so that a computer that
/// slept counts as unused.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// Watches every window of the application.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// 0: never.
    void setLimit(std::chrono::minutes limit);
    /// Looks at the clock now; also done every few seconds.
    void check();
    /// Nobody has used the program for as long as the limit says.
    bool isIdle() const { return m_isIdle; }

Q_SIGNALS:
    /// Once, until somebody uses the program again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_lastUse;
    std::chrono::minutes m_limit{0};
    bool m_isIdle = false;
};

} // namespace shoptalk
