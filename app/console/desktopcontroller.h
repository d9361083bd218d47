// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QElapsedTimer>
#include <QObject>

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

    AppShell &m_shell;
    QElapsedTimer m_inactive; ///< Since the window lost the focus.
};

} // namespace shoptalk
