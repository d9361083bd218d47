// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountscontroller.h"
#include "app/console/attentioncontroller.h"
#include "app/console/broadcastcontroller.h"
#include "app/console/connectioncontroller.h"
#include "app/console/dashboardcontroller.h"
#include "app/console/databasemonitor.h"
#include "app/console/exportcontroller.h"
#include "app/console/notificationcontroller.h"
#include "app/console/pagenavigator.h"
#include "app/console/palettecontroller.h"
#include "app/console/railcontroller.h"
#include "app/console/sessionservices.h"
#include "app/console/settingspages.h"
#include "app/console/setupcontroller.h"
#include "app/console/templatescontroller.h"
#include "app/console/workwait.h"
#include "domain/auditentry.h"

#include <QObject>

namespace shoptalk {

class LockedNotifications;
struct AppShell;

/// Everything that holds decrypted data, with the controllers that use it. Locking the console destroys it,
/// unlocking creates a new one.
class UnlockedSession : public QObject {
    Q_OBJECT
public:
    /// Nothing is opened yet. `shell` and `locked` outlive this.
    UnlockedSession(AppShell &shell, LockedNotifications &locked);
    ~UnlockedSession() override;

    /// Opens the data; the errors are those of DataOpener::run.
    QCoro::Task<Result<void>> open(std::shared_ptr<const UnlockInput> input);
    enum class Origin {
        Existing,
        Restored ///< The database was restored from a backup: that is recorded before the next backup runs.
    };
    /// Starts the work and shows the main page. Call it once, after `open` succeeded.
    void begin(Origin origin);

    PageNavigator &pages() { return m_pages; }
    /// True if a passphrase protects the data.
    bool isProtected() const { return m_services.keys.isProtected(); }
    /// The seq of the last event that was stored.
    qint64 lastSeq() const { return m_services.store.isOpen() ? m_services.intake.cursor() : 0; }
    /// See NotificationController.
    QList<QDateTime> reminders() const { return m_notifications.reminders(); }
    /// Prepares for locking: stores the draft and the place, withdraws notifications, stops receiving and
    /// sending, and shows no page from now on. A request that is being sent is not interrupted.
    void windDown();
    /// True since `windDown`.
    bool isEnding() const { return m_isEnding; }

    /// Starts nothing more that must not be interrupted: sending, and checking the database.
    void stopWork();
    /// Starts it again, unless `windDown` was called.
    void resumeWork();
    /// True while a message is being sent, files are being stored or another process reads the database.
    /// `workEnded` follows.
    bool isWorking() const { return pendingWork() != WorkWait::Pending::Nothing; }
    /// What of this is under way; files come first.
    WorkWait::Pending pendingWork() const;
    QCoro::Task<Result<void>> record(AuditEntry entry);
    /// Finishes when everything that was given to the store before is written.
    QCoro::Task<Result<void>> waitForWrites();

Q_SIGNALS:
    /// Nothing is being sent, stored or checked any more, at this moment. Who destroys the session then uses
    /// WorkWait: something else may begin before a queued call arrives.
    void workEnded();
    /// The database is damaged; only a backup helps.
    void databaseDamaged();
    void lockRequested();
    void restoreRequested();
    /// The person clicked a notification and wants the window.
    void windowRequested();

private:
    void wireNotifications();
    void wireWindow();
    void startBackups(Origin origin);
    void reportEndOfWork();

    AppShell &m_shell;
    SessionServices m_services;
    SetupController m_setup;
    AccountsController m_accounts;
    ConnectionController m_connection;
    NotificationController m_notifications;
    TemplatesController m_templates;
    ExportController m_exports;
    SettingsPages m_settingsPages;
    PageNavigator m_pages;
    DashboardController m_dashboard;
    PaletteController m_palette;
    BroadcastController m_broadcasts;
    AttentionController m_attention;
    RailController m_rail;
    DatabaseMonitor m_monitor;
    bool m_isEnding = false;
};

} // namespace shoptalk
