// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/endsignals.h"
#include "app/console/options.h"
#include "app/console/startup.h"
#include "relaylink/eventstream.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/startproblem.h"

#include <QObject>

#include <memory>

class QApplication;

namespace shoptalk {

class SettingsPage;
class SettingsView;

/// Builds the console and wires its parts; nothing else knows them all.
class Composition : public QObject {
    Q_OBJECT
public:
    Composition(QApplication &application, Options options);
    ~Composition() override;

    /// Shows the window at once and opens the data behind it.
    void start();
    /// To the front: somebody started the program again.
    void bringUp();

private:
    /// What ends the program besides the person: the system's signals, and a log-out.
    void wireEnding(QApplication &application);
    /// Closes the window and leaves.
    void end();
    /// Stores what is being written.
    void keepWritten();
    /// Waits, a few seconds at most, until what is being sent has an outcome; the session ends after it.
    void finishForLogOut();
    /// Ends the program once what is being sent has an outcome, or after a few seconds.
    void leave();
    /// Opens what the console stands on; `answer` where the vault asks for something.
    void openData(std::shared_ptr<const Startup::Answer> answer);
    void opened();
    void notOpened(const Error &error, Startup::Answer::Kind answered);
    /// Ends everything that holds something decrypted, once what is being sent has an outcome. `word`: for
    /// the audit trail.
    void lock(const QString &word);
    void finishLocking();
    void showLock(LockPage::Mode mode);
    void takeRecoveryAction(StartProblem::RecoveryAction recoveryAction);
    void chooseBackup();
    /// Ends what is open and brings `backup` back; asks for a recovery key or a passphrase if it is needed.
    void restore(const QString &backup, Secret typed);
    void askBackupKey(const QString &backup, bool wasRefused);
    void startBackups();
    /// Tells what the check of the database found.
    void wireMonitor();
    /// The database is gone, and the person has no backup.
    void startAnew();
    void wireWindow();
    void wireLock();
    void showSetup();
    void showInbox();
    void showSettings();
    /// Away from the settings: to the inbox, or to the set-up where that is not complete.
    void showMain();
    /// Every page of the settings, in the order of the list.
    SettingsView *makeSettings();
    void receive();
    void showConnection(EventStream::State state);
    /// At the foot of the window.
    void describeConnection();
    /// Meta answered, or could not be reached, when something was sent.
    void noteMetaReached(bool isReached);
    void updateUnread();
    void wireSetup();
    void wireInbox();
    void wireNotices();
    /// A customer wrote: tells it unless somebody has the inbox before them.
    void noticeMessage(const ConversationId &conversation);
    /// Takes away the notices of what was read, here or on another desktop.
    void withdrawNotices(const QSet<ConversationId> &changed);
    /// Asks the relay for what can be listened to while the console is locked.
    void registerWakeToken();
    /// A customer wrote while it is locked: who and what is not known here.
    void noticeRing();
    void stopListening();
    void openFromNotice(const ConversationId &conversation);
    SettingsPage *makeNotificationsPage();

    struct AppShell; ///< What stays while the console is locked.
    struct UnlockedSession; ///< All that holds something decrypted: there is none while the console is locked.
    std::unique_ptr<AppShell> m_shell;
    std::unique_ptr<UnlockedSession> m_session;
    EndSignals m_endSignals;
    bool m_isMetaReached = false; ///< At the last send.
    bool m_isLeaving = false;
    bool m_wasTold = false; ///< To end, by the system.
    bool m_isLocking = false;
    bool m_wasRestored = false;
};

} // namespace shoptalk
