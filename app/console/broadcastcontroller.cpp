// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broadcastcontroller.h"

#include "app/console/appshell.h"
#include "app/console/sessionservices.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/shell/navigationrail.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/translated.h"

#include <QAction>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

BroadcastController::BroadcastController(AppShell &shell, SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_stopProposals(services.work.stopProposals)
    , m_broadcasts(services.store, services.outbox, shell.clock)
    , m_templates(services.store)
{
    auto *entry = new QAction(shell.theme.icon(Icon::Send), {}, this);
    keepTranslated(shell.window, *this, [entry] { entry->setText(tr("&Broadcasts")); });
    connect(&shell.language, &LanguageChoice::changed, this, &BroadcastController::createAgain);
    entry->setObjectName(u"broadcastsAction"_s);
    useShortcut(*entry, Shortcut::Broadcasts);
    connect(entry, &QAction::triggered, this, &BroadcastController::show);
    shell.window.addMenuEntry(MainWindow::Menu::Program, *entry);
    shell.window.rail().addSection(NavigationRail::Section::Broadcasts, Icon::Send, *entry,
                                   [this](const QWidget *page) { return page == m_page.data(); });
    connect(&m_broadcasts, &Broadcasts::startedLate, this, [this](const Broadcast &broadcast) {
        show();
        m_page->open(broadcast.id); // the page says that it started late
    });
}

BroadcastController::~BroadcastController()
{
    delete m_page;
}

void BroadcastController::begin()
{
    m_broadcasts.wake();
}

void BroadcastController::createAgain()
{
    if (!m_page)
        return;
    const std::unique_ptr<BroadcastPage> former(m_page);
    m_page.clear();
    if (!former->isHidden())
        show();
}

void BroadcastController::show()
{
    if (!m_page) {
        m_page = new BroadcastPage(m_broadcasts, m_templates, m_shell.theme);
        m_page->setStopProposals(m_stopProposals);
        connect(m_page, &BroadcastPage::closed, this, &BroadcastController::closed);
    }
    m_shell.window.showPage(m_page);
}

} // namespace shoptalk
