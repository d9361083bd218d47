// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/unlockedsession.h"

#include "app/console/appshell.h"
#include "outbox/receiptsender.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/pricespage.h"
#include "ui/templates/templatespage.h"

#include <QPointer>

namespace shoptalk {

UnlockedSession::UnlockedSession(AppShell &shell, LockedNotifications &locked)
    : m_shell(shell)
    , m_services(shell)
    , m_setup(m_services, shell.theme, shell.options.relayAddress)
    , m_accounts(m_services, m_setup, shell.window, shell.clock)
    , m_connection(m_services, shell.window, locked)
    , m_notifications(m_services, shell.window, *shell.notifier, shell.preferences, shell.remembered,
                      shell.quiet, shell.clock, [this] { return m_pages.isInboxVisible(); })
    , m_templates(m_services, shell.clock, shell.theme)
    , m_exports(m_services, shell)
    , m_settingsPages({shell, m_services, m_setup, m_accounts, m_notifications, m_templates})
    , m_pages(shell, m_services, m_setup, m_accounts, m_settingsPages)
    , m_dashboard(shell, m_services)
    , m_palette(shell, m_services, m_pages)
    , m_broadcasts(shell, m_services)
    , m_attention({m_services, m_accounts, m_broadcasts, m_notifications, m_pages, shell.window})
    , m_rail(shell, m_services, m_pages)
    , m_monitor(m_services.store, shell.preferences, shell.clock, shell.databasePath())
{
    m_setup.setPairingCode(shell.options.pairingCode);
    connect(&m_setup, &SetupController::pairingAgain, &m_connection, &ConnectionController::stopForPairing);
    connect(&m_setup, &SetupController::completed, &m_connection, &ConnectionController::startConnected);
    connect(&m_pages, &PageNavigator::mainShown, &m_connection, &ConnectionController::start);
    connect(&m_pages, &PageNavigator::restoreRequested, this, &UnlockedSession::restoreRequested);
    connect(&m_settingsPages, &SettingsPages::restoreRequested, this, &UnlockedSession::restoreRequested);
    connect(&m_settingsPages, &SettingsPages::meChanged, &m_pages, &PageNavigator::setMe);
    connect(&m_settingsPages, &SettingsPages::meChanged, &m_services.outbox, &Outbox::setWriter);
    m_services.outbox.setWriter(shell.preferences.inboxScope().me);
    connect(&m_settingsPages, &SettingsPages::lockRequested, this, &UnlockedSession::lockRequested);
    connect(&m_connection, &ConnectionController::upToDate, &m_accounts, &AccountsController::finishPending);
    connect(&m_connection, &ConnectionController::upToDate, &m_templates, &TemplatesController::refresh);
    connect(&m_pages, &PageNavigator::templateRequested, &m_templates,
            [this](const Conversation &conversation) { m_templates.choose(conversation, m_shell.window); });
    connect(&m_pages, &PageNavigator::templateEditRequested, &m_templates,
            [this](const Conversation &conversation, const Message &failed) {
                m_templates.change(conversation, failed, m_shell.window);
            });
    connect(&m_pages, &PageNavigator::exportRequested, &m_exports, &ExportController::ask);
    connect(&m_templates, &TemplatesController::pageRequested, &m_pages,
            [this] { m_pages.showSettingsPage<TemplatesPage>(); });
    connect(&m_templates, &TemplatesController::pricesRequested, &m_pages,
            [this] { m_pages.showSettingsPage<PricesPage>(); });
    m_services.downloads.setLimit(shell.preferences.mediaLimitBytes());
    connect(&m_dashboard, &DashboardController::closed, &m_pages, &PageNavigator::showMain);
    connect(&m_broadcasts, &BroadcastController::closed, &m_pages, &PageNavigator::showMain);
    m_services.outbox.receipts().setShowsTyping(shell.preferences.showsTyping());
    connect(&m_services.erasure, &ErasureService::messagesDestroyed, &m_services.outbox,
            &Outbox::removeUnusedFiles);
    connect(&m_services.outbox, &Outbox::idle, this, &UnlockedSession::reportEndOfWork);
    connect(&m_monitor, &DatabaseMonitor::checkEnded, this, &UnlockedSession::reportEndOfWork);
    connect(&m_monitor, &DatabaseMonitor::damaged, this, &UnlockedSession::databaseDamaged,
            Qt::QueuedConnection);
    wireNotifications();
    wireWindow();
}

UnlockedSession::~UnlockedSession() = default;

void UnlockedSession::wireNotifications()
{
    connect(&m_attention, &AttentionController::windowRequested, this, &UnlockedSession::windowRequested);
    connect(&m_notifications, &NotificationController::openRequested, this,
            [this](const ConversationId &conversation) {
                Q_EMIT windowRequested();
                m_pages.showConversation(conversation);
            });
    connect(&m_notifications, &NotificationController::replyRefused, this,
            [this](const ConversationId &conversation, const QString &text) {
                Q_EMIT windowRequested();
                m_pages.showConversation(conversation, text);
            });
}

void UnlockedSession::wireWindow()
{
    MainWindow &window = m_shell.window;
    connect(&m_services.store, &Store::migrating, &window, &MainWindow::showUpdate);
    connect(&m_monitor, &DatabaseMonitor::repaired, &window.banners().repair(), &RepairBanner::notify);
    connect(&window, &MainWindow::pairAgainRequested, &m_setup, &SetupController::pairAgain);
    connect(&window, &MainWindow::settingsRequested, &m_pages, &PageNavigator::showSettings);
    connect(&window.banners().repair(), &RepairBanner::backupsRequested, &m_pages,
            [this] { m_pages.showSettingsPage<BackupPage>(); });
}

QCoro::Task<Result<void>> UnlockedSession::open(std::shared_ptr<const UnlockInput> input)
{
    const QPointer<UnlockedSession> self(this);
    co_await m_monitor.prepare();
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    const Result<void> opened = co_await m_services.opener.run(std::move(input));
    if (!opened)
        co_return opened;
    co_await m_pages.readPlace();
    co_return Result<void>();
}

void UnlockedSession::begin(Origin origin)
{
    m_setup.resume();
    m_services.erasure.start();
    m_accounts.start();
    m_templates.refresh();
    m_shell.window.setSettingsAvailable(true);
    startBackups(origin);
    if (origin == Origin::Restored) // the restored database was not checked yet
        m_shell.preferences.setDatabaseChecks({});
    m_monitor.start();
    m_services.unread.start();
    m_notifications.start();
    m_pages.showMain();
    m_broadcasts.begin();
}

void UnlockedSession::startBackups(Origin origin)
{
    const auto start = [this] { m_services.backups.setPlan(m_shell.preferences.backupPlan()); };
    if (origin == Origin::Existing)
        return start();
    // The backups' plan looks at the audit trail to decide which backups it may replace.
    AuditEntry entry;
    entry.kind = AuditKind::Restored;
    QCoro::connect(record(entry), this, [start](const Result<void> &) { start(); });
}

void UnlockedSession::windDown()
{
    m_isEnding = true;
    m_notifications.silence();
    m_pages.keepSheets(); // the lock closes all windows
    m_pages.keepPlace();
    m_pages.end();
    m_accounts.end();
    m_connection.stop();
    m_monitor.stop();
}

void UnlockedSession::stopWork()
{
    m_services.outbox.stop();
    m_monitor.stop();
}

void UnlockedSession::resumeWork()
{
    if (m_isEnding)
        return;
    m_services.outbox.wake();
    m_monitor.watch();
}

void UnlockedSession::reportEndOfWork()
{
    if (!isWorking())
        Q_EMIT workEnded();
}

WorkWait::Pending UnlockedSession::pendingWork() const
{
    const Outbox &outbox = m_services.outbox;
    if (outbox.isSending(Outbox::OpenWork::StoringFiles) || m_broadcasts.isStoring())
        return WorkWait::Pending::Files;
    if (outbox.isSending())
        return WorkWait::Pending::Answers;
    return m_monitor.isChecking() ? WorkWait::Pending::Check : WorkWait::Pending::Nothing;
}

QCoro::Task<Result<void>> UnlockedSession::record(AuditEntry entry)
{
    return m_services.store.write([entry](StoreSession &session) { return session.audit.add(entry); });
}

QCoro::Task<Result<void>> UnlockedSession::waitForWrites()
{
    return m_services.store.write([](StoreSession &) { return Result<void>(); });
}

} // namespace shoptalk
