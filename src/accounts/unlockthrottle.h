// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

namespace shoptalk {

class Clock;
class SettingsFile;

/// Slows down guessing of the passphrase. After three wrong attempts each further one has to wait longer, up
/// to a quarter of an hour. The state is in a file, so that a restart does not help.
class UnlockThrottle {
public:
    UnlockThrottle(const QString &path, const Clock &clock);
    ~UnlockThrottle();

    /// The time until the next attempt is allowed; 0 means now. A clock that was set back does not shorten
    /// it, and makes it start once more at most.
    std::chrono::seconds wait() const;
    /// Wrong attempts since the last successful one.
    int failures() const;
    void noteFailure();
    void noteSuccess();

private:
    std::unique_ptr<SettingsFile> m_file;
    const Clock &m_clock;
};

} // namespace shoptalk
