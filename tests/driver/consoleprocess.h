// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QProcess>
#include <QString>
#include <QUrl>

namespace shoptalk::driver {

/// The real console as a process of its own, with the driver in it, and the login window that it may start.
class ConsoleProcess {
public:
    /// Data, sockets and output go below `folder`; a second object on the same folder is a second start.
    explicit ConsoleProcess(QString folder);
    ~ConsoleProcess();

    /// `metaUrl` stands for Meta: the Graph API and the login dialog. More command-line arguments may follow.
    bool start(const QUrl &metaUrl, const QStringList &arguments = {});
    /// From the next start on it has a clock of its own, which `window().passTime()` moves. Linux only.
    void giveOwnClock() { m_hasOwnClock = true; }
    /// Closes it as a person would (Ctrl+Q); false if it had to be killed.
    bool quit();
    /// As a log-out or a service manager does: SIGTERM. `waitForEnd` follows.
    void terminate() { m_process.terminate(); }
    void kill();
    bool waitForEnd(int timeoutMs = support::patienceMs);
    int exitCode() const { return m_process.exitCode(); }
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    Application &window() { return m_window; }
    Application &login() { return m_login; }

    QString dataFolder() const;
    QString database() const;
    QString outputPath() const;
    const QString &problem() const { return m_problem; }

private:
    QString m_folder;
    QProcess m_process;
    Application m_window;
    Application m_login;
    QString m_problem;
    bool m_hasOwnClock = false;
};

} // namespace shoptalk::driver
