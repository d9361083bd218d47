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
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

BroadcastController::BroadcastController(AppShell &shell, SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_store(services.store)
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
    connect(&m_broadcasts, &Broadcasts::startedLate, this, &BroadcastController::notifyLate);
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        // A locked window shows nothing of them, also while the session still ends its work.
        if (changes.broadcasts && !m_shell.window.isLocked())
            followPauses();
    });
    connect(&shell.window.banners().broadcast(), &BroadcastBanner::showRequested, this,
            [this] { open(m_announced); });
}

BroadcastController::~BroadcastController()
{
    delete m_page;
}

void BroadcastController::begin()
{
    for (const Broadcast &broadcast : pausedByThemselves())
        m_paused.insert(broadcast.id); // these are no news
    followPauses();
    m_broadcasts.wake();
}

/// A banner, because the person may be writing on another page.
void BroadcastController::notifyLate(const Broadcast &broadcast)
{
    if (m_shell.window.isLocked())
        return;
    m_announced = broadcast.id;
    m_shell.window.banners().broadcast().notifyLate(broadcast.name);
}

QList<Broadcast> BroadcastController::pausedByThemselves() const
{
    auto paused = m_store.reader().broadcasts.inState(BroadcastState::Paused).value_or(QList<Broadcast>());
    paused.removeIf([](const Broadcast &each) {
        return each.pause == BroadcastPause::None || each.pause == BroadcastPause::Person;
    });
    return paused;
}

void BroadcastController::followPauses()
{
    QSet<BroadcastId> present;
    for (const Broadcast &broadcast : pausedByThemselves()) {
        present.insert(broadcast.id);
        if (m_paused.contains(broadcast.id))
            continue;
        m_announced = broadcast.id;
        m_shell.window.banners().broadcast().notifyPaused(broadcast.name);
        Q_EMIT paused(broadcast);
    }
    const QSet<BroadcastId> ended = std::exchange(m_paused, present) - present;
    for (const BroadcastId &id : ended) {
        if (id == m_announced)
            m_shell.window.banners().broadcast().clear();
        Q_EMIT pauseEnded(id);
    }
    m_shell.window.rail().setNeedsAttention(NavigationRail::Section::Broadcasts, !m_paused.isEmpty());
}

void BroadcastController::open(const BroadcastId &broadcast)
{
    show();
    if (!broadcast.isEmpty())
        m_page->open(broadcast);
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
