// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/integrity.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <optional>

namespace shoptalk {

/// Checks the database in a process of its own, this program once more, at the lowest priority. A process
/// because SQLite can't be stopped in the middle of a check through Qt, and because what damage does to its
/// reader happens there and not to the console.
class DatabaseCheck : public QObject {
    Q_OBJECT
public:
    explicit DatabaseCheck(QString database, QObject *parent = nullptr);
    /// Ends a check that is under way, and does not wait for its end: one that hangs in the disk ends only
    /// when the disk answers.
    ~DatabaseCheck() override;

    /// Does nothing while one is under way.
    void start(CheckDepth depth);
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    CheckDepth depth() const { return m_depth; }

Q_SIGNALS:
    /// Nothing: it could not be checked now.
    void finished(std::optional<shoptalk::DatabaseHealth> health);

private:
    void end(int exitCode, QProcess::ExitStatus status);

    QString m_database;
    CheckDepth m_depth = CheckDepth::Pages;
    QProcess *m_process; ///< A child, until it outlives this.
};

/// The other side: if this process was started by DatabaseCheck, checks, and gives the exit code.
std::optional<int> checkedForAnotherProcess(int argc, char *argv[]);

} // namespace shoptalk
