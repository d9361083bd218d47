// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace shoptalk {

class Clock;

/// Makes guessing a passphrase slow: after three wrong ones each further one has to wait longer, up to a
/// quarter of an hour. Lives in a file, so that starting the program again does not help.
class UnlockThrottle {
public:
    UnlockThrottle(QString path, const Clock &clock);

    /// How long until the next try counts; 0 at once. A clock that was set back does not shorten it.
    std::chrono::seconds wait() const;
    /// Wrong tries since the last right one.
    int failures() const;
    void noteFailure();
    void noteSuccess();

private:
    QString m_path;
    const Clock &m_clock;
};

} // namespace shoptalk
