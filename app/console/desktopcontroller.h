// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace shoptalk {

struct AppShell;

/// Controls what the desktop shows besides the window: the icon in the tray, "do not disturb", and what
/// happens when the window is closed.
class DesktopController : public QObject {
    Q_OBJECT
public:
    /// `shell` outlives this.
    explicit DesktopController(AppShell &shell, QObject *parent = nullptr);

    /// Shows the window for the first time, unless the program was started minimised.
    void start();
    /// Sets how long a hidden window waits for a tray that went away. A panel that crashed is usually started
    /// again.
    void setMaxTrayAbsence(std::chrono::milliseconds duration) { m_trayAbsence.setInterval(duration); }

Q_SIGNALS:
    /// The person wants the window.
    void windowRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wireTray();
    void wireQuiet();
    void showQuiet(const QuietState &state);
    /// True if the program keeps running without its window, which is then hidden.
    bool keepRunning();
    void explainTray();
    void toggleWindow();
    void followTray();
    /// A window that is hidden in a tray that is no more could not be reached. It is hidden again if the tray
    /// comes back before the person uses it.
    void showWithoutTray();

    AppShell &m_shell;
    QTimer m_trayAbsence; ///< Runs while the tray is gone.
    bool m_standsInForTray = false; ///< The window was shown for want of a tray, and was not used since.
    QElapsedTimer m_inactive; ///< Since the window lost the focus.
};

} // namespace shoptalk
