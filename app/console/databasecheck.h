// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/integrity.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <optional>

namespace shoptalk {

/// Checks the database in a second process of this program at a low priority. It is a process because a check
/// can't be cancelled through Qt, and because a damaged database may crash the process that reads it. On
/// Linux it ends with this process, even if that is killed: it must not meet a database that is moved or
/// restored.
class DatabaseCheck : public QObject {
    Q_OBJECT
public:
    explicit DatabaseCheck(QString database, QObject *parent = nullptr);
    /// Cancels a running check without waiting for its end, because a process that waits for a disk ends only
    /// when the disk answers.
    ~DatabaseCheck() override;

    /// Does nothing while a check is running.
    void start(CheckDepth depth);
    /// Cancels a running check. `finished` follows with std::nullopt, when the process has let the database
    /// go.
    void stop();
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    CheckDepth depth() const { return m_depth; }

Q_SIGNALS:
    /// std::nullopt: the database could not be checked, or the check was cancelled.
    void finished(std::optional<shoptalk::DatabaseHealth> health);

private:
    void end(int exitCode, QProcess::ExitStatus status);

    QString m_database;
    CheckDepth m_depth = CheckDepth::Pages;
    bool m_isStopped = false;
    QProcess *m_process; ///< A child of this, until the destructor lets it outlive this.
};

/// Runs the check if this process was started by DatabaseCheck, and returns its exit code; otherwise nullopt.
std::optional<int> checkedForAnotherProcess(int argc, char **argv);

} // namespace shoptalk
