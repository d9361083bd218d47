// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectedaccounts.h"
#include "accounts/keymanager.h"
#include "accounts/loginprocess.h"
#include "accounts/setupflow.h"
#include "accounts/unlockthrottle.h"
#include "app/console/accountscontroller.h"
#include "app/console/composition.h"
#include "app/console/databasemonitor.h"
#include "app/console/options.h"
#include "app/console/startup.h"
#include "archive/backups.h"
#include "core/clock.h"
#include "graph/graphsender.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "relaylink/waketokenwatch.h"
#include "secrets/keychain.h"
#include "secrets/keystoreselector.h"
#include "secrets/vault.h"
#include "store/store.h"
#include "sync/contentfiller.h"
#include "sync/eventintake.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/customernotices.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/preferences.h"

#include <QNetworkAccessManager>
#include <QPointer>

class QApplication;

namespace shoptalk {

/// What stays while the console is locked; nothing in it knows a token or a message.
struct Composition::AppShell {
    AppShell(QApplication &application, Options given);
    QString databasePath() const;

    Options options;
    SystemClock clock;
    Preferences preferences;
    Theme theme;
    Keychain keychain;
    KeyFile keyFile;
    KeyStoreSelector keyStoreSelector;
    UnlockThrottle throttle;
    IdleWatch idleWatch;
    MainWindow window;
    std::unique_ptr<Notifier> notifier;
    QNetworkAccessManager wakeTokenNetwork;
    WakeTokenWatch wakeToken;
};

/// All that holds something decrypted: locking ends it, unlocking makes it anew. In the order of dependence:
/// what stands below may use what stands above, and goes first. What listens to something of the ground has
/// `life` as its context.
struct Composition::UnlockedSession {
    explicit UnlockedSession(AppShell &shell);

    const Options &options;
    const Clock &clock;
    Preferences &preferences;
    Theme &theme;
    MainWindow &window;
    QNetworkAccessManager network;
    Store store;
    Vault vault;
    KeyManager keys;
    RelaySender relay;
    GraphSender graph;
    ConnectedAccounts accounts;
    LoginProcess login;
    SetupFlow setup;
    EventIntake intake;
    ContentFiller contentFiller;
    EventStream stream;
    Outbox outbox;
    ConversationListModel conversations;
    MessageListModel messages;
    Startup startup;
    Backups backups;
    DatabaseMonitor monitor;
    AccountsController care;
    CustomerNotices notices;
    bool hasWakeToken = false; ///< The relay gave one since this was made.
    QPointer<SetupPage> setupPage; // owned by the window, as all pages; closed by MainWindow::showLock
    QPointer<InboxPage> inboxPage;
    QPointer<SettingsView> settings;
    QObject life; ///< The context of what listens to the window and other things that stay.
};

} // namespace shoptalk
