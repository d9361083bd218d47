// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QProcess>
#include <QString>
#include <QUrl>

namespace shoptalk::driver {

/// The real console as a separate process with the driver in it, and the login window that it starts.
class ConsoleProcess {
public:
    /// Data, sockets and output are written below `folder`. A second object with the same folder starts the
    /// same installation again.
    explicit ConsoleProcess(QString folder);
    ~ConsoleProcess();

    /// `metaUrl` replaces Meta's addresses of the Graph API and of the login dialog. `arguments` are added to
    /// the command line.
    bool start(const QUrl &metaUrl, const QStringList &arguments = {});
    /// The same, but does not wait for the window.
    bool launch(const QUrl &metaUrl, const QStringList &arguments = {});
    /// From the next start on it has its own clock, which `window().passTime()` moves. Linux only.
    void giveOwnClock() { m_hasOwnClock = true; }
    /// Closes it as a person would (Ctrl+Q). Returns false if it had to be killed.
    bool quit();
    /// Sends SIGTERM, as a log-out or a service manager does. Call `waitForEnd` afterwards.
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
