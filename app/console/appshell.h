// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/unlockthrottle.h"
#include "app/console/installation.h"
#include "app/console/languagechoice.h"
#include "app/console/options.h"
#include "archive/backupjobs.h"
#include "core/clock.h"
#include "secrets/keychain.h"
#include "secrets/keystoreselector.h"
#include "spelling/spelling.h"
#include "ui/chat/emojihistory.h"
#include "ui/shell/computerlockwatch.h"
#include "ui/shell/desktoppreferences.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quietwatch.h"
#include "ui/shell/rememberedstate.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/shortcutmap.h"
#include "ui/theme/theme.h"
#include "updates/updatechecker.h"

#include <QPointer>

#include <memory>

class QAction;
class QApplication;

namespace shoptalk {

/// The objects that exist from the start of the program to its end, also while the console is locked. None of
/// them holds a token, a key or a message.
struct AppShell {
    AppShell(QApplication &application, Options given);

    /// The path of the console's database.
    QString databasePath() const;
    QString logPath() const;

    Options options;
    SystemClock clock;
    Preferences preferences;
    RememberedState remembered;
    DesktopPreferences desktop;
    LanguageChoice language; ///< Before everything that has a text.
    Theme theme;
    std::unique_ptr<SecretStore> keychain; ///< In a practice shop, this program's memory.
    KeyFile keyFile;
    KeyStoreSelector keyStoreSelector;
    Installation installation;
    UnlockThrottle throttle;
    BackupJobs backupJobs; ///< Outlives the sessions, whose last backup may still be written.
    IdleWatch idleWatch;
    std::unique_ptr<ComputerLockWatch> computerLock;
    QuietWatch quiet;
    ShortcutMap shortcuts; ///< Before every action.
    MainWindow window;
    TrayIcon tray;
    std::unique_ptr<Notifier> notifier;
    UpdateChecker updates;
    EmojiHistory emoji;
    Spelling spelling;
    QPointer<QAction> practiceEntry; ///< Null: there is no practice shop.

private:
    /// Stores the remembered state whenever it changes.
    void keepRemembered();
};

} // namespace shoptalk
