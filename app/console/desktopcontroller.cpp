// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/desktopcontroller.h"

#include "app/console/appshell.h"
#include "ui/shell/menucorner.h"
#include "ui/shell/windowclosing.h"
#include "ui/theme/messagedialog.h"

#include <QEvent>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
/// Some desktops take the focus from the window when its icon in the tray is pressed.
constexpr qint64 maxPressMs = 400;
constexpr std::chrono::seconds maxTrayAbsence{5};
} // namespace

DesktopController::DesktopController(AppShell &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_trayAbsence(this)
{
    m_trayAbsence.setSingleShot(true);
    m_trayAbsence.setInterval(maxTrayAbsence);
    connect(&m_trayAbsence, &QTimer::timeout, this, &DesktopController::showWithoutTray);
    m_shell.window.installEventFilter(this);
    m_shell.window.closing().setFilter([this] { return keepRunning(); });
    wireTray();
    wireQuiet();
}

void DesktopController::wireTray()
{
    const TrayIcon &tray = m_shell.tray;
    MainWindow &window = m_shell.window;
    connect(&tray, &TrayIcon::openRequested, this, &DesktopController::windowRequested);
    connect(&tray, &TrayIcon::toggleRequested, this, &DesktopController::toggleWindow);
    connect(&tray, &TrayIcon::lockRequested, &window, &MainWindow::lockRequested);
    connect(&tray, &TrayIcon::availableChanged, this, &DesktopController::followTray);
    // Not within the menu's own handler, because the program ends.
    connect(&tray, &TrayIcon::quitRequested, &window.closing(), &WindowClosing::quit, Qt::QueuedConnection);
}

void DesktopController::wireQuiet()
{
    QuietWatch &quiet = m_shell.quiet;
    connect(&m_shell.window.corner(), &MenuCorner::doNotDisturbChosen, &quiet, &QuietWatch::choose);
    connect(&m_shell.tray, &TrayIcon::doNotDisturbChosen, &quiet, &QuietWatch::choose);
    connect(&quiet, &QuietWatch::changed, this, &DesktopController::showQuiet);
    showQuiet(quiet.state());
}

void DesktopController::showQuiet(const QuietState &state)
{
    const QDateTime now = m_shell.quiet.now();
    m_shell.window.corner().setQuiet(state, now);
    m_shell.tray.setQuiet(state, now);
}

void DesktopController::start()
{
    if (!m_shell.options.isMinimised)
        return m_shell.window.show();
    if (!m_shell.tray.isAvailable())
        m_shell.window.showMinimized();
}

bool DesktopController::keepRunning()
{
    if (!m_shell.desktop.keepsRunning() || !m_shell.tray.isAvailable())
        return false;
    if (m_shell.desktop.hasExplainedTray())
        m_shell.window.hide();
    else
        explainTray();
    return true;
}

void DesktopController::explainTray()
{
    MessageDialog message{
        u"trayExplanation"_s, tr("Shoptalk keeps running"),
        tr("Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. "
           "Click its icon to get the window back.")};
    message.close = tr("&Keep running"); // so that Escape does not end the program
    message.closeName = u"keepRunningButton"_s;
    // Queued, because the program ends and with it the dialog whose handler this is.
    const auto quit = [closing = QPointer(&m_shell.window.closing())] {
        if (closing)
            QMetaObject::invokeMethod(closing.data(), &WindowClosing::quit, Qt::QueuedConnection);
    };
    const auto keep = [self = QPointer(this)] {
        if (!self)
            return;
        self->m_shell.desktop.setHasExplainedTray();
        self->m_shell.window.hide();
    };
    offer(message, {tr("&Quit Shoptalk"), u"quitInsteadButton"_s, quit}, &m_shell.window, keep);
}

void DesktopController::toggleWindow()
{
    const MainWindow &window = m_shell.window;
    const bool wasJustActive = m_inactive.isValid() && m_inactive.elapsed() < maxPressMs;
    const bool isInUse = window.isVisible() && !window.isMinimized();
    if (isInUse && (window.isActiveWindow() || wasJustActive))
        m_shell.window.hide();
    else
        Q_EMIT windowRequested();
}

void DesktopController::followTray()
{
    if (!m_shell.tray.isAvailable())
        return m_trayAbsence.start();
    m_trayAbsence.stop();
    // Some desktops take the tray away while the screen is locked.
    if (std::exchange(m_standsInForTray, false))
        m_shell.window.hide();
}

void DesktopController::showWithoutTray()
{
    MainWindow &window = m_shell.window;
    if (window.isVisible() || window.closing().isQuitting())
        return;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.setAttribute(Qt::WA_ShowWithoutActivating); // the person is busy with something else
    window.show();
    window.setAttribute(Qt::WA_ShowWithoutActivating, false);
    m_standsInForTray = !window.isActiveWindow();
}

bool DesktopController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_inactive.start();
    if (event->type() == QEvent::WindowActivate)
        m_standsInForTray = false;
    return QObject::eventFilter(watched, event);
}

} // namespace shoptalk
