// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shutdowncontroller.h"

#include "app/console/sessionowner.h"
#include "app/console/unlockedsession.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowclosing.h"

#include <QApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

namespace shoptalk {

namespace {

/// If the program still runs after this time, the log-out was cancelled. Desktops do not report that.
constexpr std::chrono::seconds maxLogOutDuration{30};

} // namespace

ShutdownController::ShutdownController(QGuiApplication &application, MainWindow &window,
                                       SessionOwner &sessions, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sessions(sessions)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    application.installEventFilter(this);
    connect(&m_window, &MainWindow::closed, this, &ShutdownController::shutDown);
    connect(&m_signals, &EndSignals::received, this, &ShutdownController::handleSignal);
    // Direct, because the session manager ends the program after the handler has returned.
    connect(&application, &QGuiApplication::commitDataRequest, this, &ShutdownController::finishForLogOut,
            Qt::DirectConnection);
}

ShutdownController::~ShutdownController() = default;

bool ShutdownController::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop ends the program, as the menu of macOS does: Qt closes every window then, and a window that
    // refuses keeps the program running.
    if (event->type() == QEvent::Quit)
        m_window.closing().setQuitting(true);
    return QObject::eventFilter(watched, event);
}

void ShutdownController::handleSignal()
{
    if (m_hasSignal) // a second signal does not wait for the answer of Meta
        return QCoreApplication::quit();
    m_hasSignal = true;
    keepPlace();
    // Closing the window also stores its geometry. A minimised window may not emit `closed`.
    m_window.closing().quit();
    if (!m_isShuttingDown)
        shutDown();
}

void ShutdownController::keepPlace()
{
    if (UnlockedSession *session = m_sessions.session())
        session->pages().keepPlace();
}

void ShutdownController::shutDown()
{
    m_isShuttingDown = true;
    UnlockedSession *session = m_sessions.session();
    if (session)
        session->stopWork();
    if (!session || !session->isWorking())
        return QCoreApplication::quit();
    m_wait = std::make_unique<WorkWait>(*session);
    connect(m_wait.get(), &WorkWait::over, this, &ShutdownController::quitIfShuttingDown);
}

void ShutdownController::quitIfShuttingDown()
{
    if (m_isShuttingDown)
        QCoreApplication::quit();
}

void ShutdownController::cancel()
{
    if (!m_isShuttingDown)
        return;
    m_isShuttingDown = false;
    m_wait.reset();
    if (UnlockedSession *session = m_sessions.session())
        session->resumeWork();
}

void ShutdownController::finishForLogOut()
{
    keepPlace();
    const QPointer<UnlockedSession> session = m_sessions.session();
    if (!session)
        return;
    session->stopWork();
    QEventLoop loop;
    bool isWritten = false;
    bool hasEnded = false;
    const auto quitWhenDone = [&] {
        if (!session || (isWritten && hasEnded))
            loop.quit();
    };
    QCoro::connect(session->waitForWrites(), &loop, [&](const Result<void> &) {
        isWritten = true;
        quitWhenDone();
    });
    const WorkWait wait(*session);
    connect(&wait, &WorkWait::over, &loop, [&] {
        hasEnded = true;
        quitWhenDone();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!session)
        return;
    QTimer::singleShot(maxLogOutDuration, session, [this, session] {
        if (!m_isShuttingDown && !m_window.isLocked())
            session->resumeWork();
    });
}

} // namespace shoptalk
