// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/endsignals.h"

#include <QObject>

#include <memory>

class QGuiApplication;

namespace shoptalk {

class MainWindow;
class SessionOwner;
class UnlockedSession;
class WorkWait;

/// Ends the program: after the window was closed, on a signal of the system, and when the desktop session
/// logs out. The draft is stored before, files that are being stored are waited for, and a message that is
/// being sent gets a few seconds for its answer.
/// A check of the database is ended, so that closing the database writes everything into its file.
class ShutdownController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    ShutdownController(QGuiApplication &application, MainWindow &window, SessionOwner &sessions,
                       QObject *parent = nullptr);
    ~ShutdownController() override;

    /// Waits until the session can be destroyed, and quits the application.
    void shutDown();
    /// Cancels the shutdown, because the person has started the program again meanwhile.
    void cancel();
    /// Blocks until the draft is written and the session's work has ended. The desktop's session manager ends
    /// the program as soon as this returns.
    void finishForLogOut();
    bool isShuttingDown() const { return m_isShuttingDown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleSignal();
    void keepPlace();
    void quitIfShuttingDown();

    MainWindow &m_window;
    SessionOwner &m_sessions;
    EndSignals m_signals;
    std::unique_ptr<WorkWait> m_wait;
    bool m_isShuttingDown = false;
    bool m_hasSignal = false; ///< The system has asked the program to end.
};

} // namespace shoptalk
