// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace shoptalk {

class MainWindow;
class Theme;

/// Keeps reports of crashes, and shows the one of the run before when the window is first seen. Each is shown
/// once, and stays on the disk until it is deleted or replaced.
class CrashReportController : public QObject {
    Q_OBJECT
public:
    /// Reports are in `folder`. `window` and `theme` outlive this.
    CrashReportController(const QString &folder, MainWindow &window, const Theme &theme,
                          QObject *parent = nullptr);

    /// From now on a crash leaves a report. Call it once, before the window is shown.
    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Reads the report at the first time.
    void handleWindowSeen();
    void showReport();

    const QString m_path;
    const QString m_shownPath; ///< Where a report is kept that was shown.
    MainWindow &m_window;
    const Theme &m_theme;
    bool m_hasLooked = false;
    QString m_report; ///< Waits to be shown; empty: there is none.
};

} // namespace shoptalk
