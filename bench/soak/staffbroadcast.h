// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk::driver {
class Application;
}

namespace shoptalk::bench {

/// A broadcast to all customers, as a person makes it in the console's window.
class StaffBroadcast {
public:
    explicit StaffBroadcast(driver::Application &window)
        : m_window(window)
    {
    }

    /// Prepares and starts it, from the inbox and back. False: a step was not possible, see `problem`.
    bool start();
    /// "Go on", if it was paused.
    bool resume();
    const QString &problem() const { return m_problem; }

private:
    bool prepare();
    bool agree();
    /// Back to the inbox, however far it came.
    bool leave();
    bool note(bool isDone, const char *step);

    driver::Application &m_window;
    QString m_problem;
};

} // namespace shoptalk::bench
