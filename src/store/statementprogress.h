// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace shoptalk {

class Connection;

/// Tells how far a long statement is, such as one that builds an index over all messages. SQLite counts the
/// steps of its virtual machine; how many there will be is estimated from the statement's program and the
/// sizes of the tables. While SQLite sorts, it makes no steps.
class StatementProgress {
public:
    /// `percent` is 1 to 99 and only grows.
    using Report = std::function<void(int percent)>;

    /// Watches what `connection` runs until this is destroyed, which should be `sql`. A statement that takes
    /// less than a moment is not watched. `report` is called while it runs, on the same thread.
    StatementProgress(const Connection &connection, const QString &sql, Report report);
    ~StatementProgress();
    StatementProgress(const StatementProgress &) = delete;
    StatementProgress &operator=(const StatementProgress &) = delete;

private:
    static int noteSteps(void *progress);

    const Connection &m_connection;
    Report m_report;
    qint64 m_expected = 0; ///< Steps.
    qint64 m_done = 0;
    int m_percent = 0;
};

} // namespace shoptalk
