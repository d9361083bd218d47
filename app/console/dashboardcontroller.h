// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights.h"

#include <QObject>
#include <QPointer>

namespace shoptalk {

class DashboardPage;
struct AppShell;
struct SessionServices;

/// Shows the dashboard, and owns its menu entry.
class DashboardController : public QObject {
    Q_OBJECT
public:
    /// `shell` and `services` outlive this.
    DashboardController(AppShell &shell, SessionServices &services, QObject *parent = nullptr);
    /// Deletes the page if the window still has it: it shows the session's data.
    ~DashboardController() override;

    void show();

Q_SIGNALS:
    /// The person closed the dashboard.
    void closed();

private:
    /// Creates the page again in the current language.
    void createAgain();

    AppShell &m_shell;
    Insights m_insights;
    QPointer<DashboardPage> m_page; ///< The window owns it, and deletes it when it is locked.
};

} // namespace shoptalk
