// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/dashboardcontroller.h"

#include "app/console/appshell.h"
#include "app/console/sessionservices.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/shell/navigationrail.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/translated.h"

#include <QAction>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

DashboardController::DashboardController(AppShell &shell, SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_insights(services.store, shell.clock)
{
    auto *entry = new QAction(shell.theme.icon(Icon::Chart), {}, this);
    keepTranslated(shell.window, *this, [entry] { entry->setText(tr("&Dashboard")); });
    connect(&shell.language, &LanguageChoice::changed, this, &DashboardController::createAgain);
    entry->setObjectName(u"dashboardAction"_s);
    useShortcut(*entry, Shortcut::Dashboard);
    connect(entry, &QAction::triggered, this, &DashboardController::show);
    shell.window.addMenuEntry(MainWindow::Menu::Program, *entry);
    shell.window.rail().addSection(NavigationRail::Section::Dashboard, Icon::Chart, *entry,
                                   [this](const QWidget *page) { return page == m_page.data(); });
}

DashboardController::~DashboardController()
{
    delete m_page;
}

void DashboardController::createAgain()
{
    if (!m_page)
        return;
    const std::unique_ptr<DashboardPage> former(m_page);
    m_page.clear();
    if (!former->isHidden())
        show();
}

void DashboardController::show()
{
    if (!m_page) {
        m_page = new DashboardPage(m_insights, m_shell.theme);
        connect(m_page, &DashboardPage::closed, this, &DashboardController::closed);
    }
    m_shell.window.showPage(m_page);
}

} // namespace shoptalk
