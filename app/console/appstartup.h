// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/unlockedsession.h"
#include "core/settingsfile.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace shoptalk {

class SessionOwner;
struct AppShell;
struct StartProblem;

/// Opens the console's data at the start, after unlocking and after a restore. It shows the start page
/// meanwhile and the problem page if it fails.
class AppStartup : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    AppStartup(AppShell &shell, SessionOwner &sessions, QObject *parent = nullptr);

    /// Ends in exactly one of the signals, or on the problem page.
    void open(std::shared_ptr<const UnlockInput> input);
    /// The same without input, once it is known whether the data folder is new. Use it for the first attempt
    /// and for each one that the person requests.
    void open();
    /// The same after the database was replaced by a backup.
    void openRestored();
    /// Opens with new settings, because they can't be read. The old file stays under another name.
    void setSettingsAside();
    /// Shows the problem page.
    void showProblem(const Error &error);
    /// True if the key was in a keychain that was not found at the last attempt. A recovered key then has to
    /// be stored elsewhere.
    bool lacksKeychain() const { return m_lacksKeychain; }

Q_SIGNALS:
    void opened();
    /// The data is protected by a passphrase.
    void passphraseNeeded();
    /// The passphrase or key that the person entered does not open the data.
    void inputRefused(const shoptalk::Error &error);

private:
    void follow(UnlockedSession *session);
    void showStart();
    /// Finds the name of the installation, then opens the data.
    void find();
    /// Does so if the settings are readable then, otherwise shows the problem page. `isStuck` is for its
    /// text.
    void findIf(const QFuture<bool> &areReadable, bool isStuck);
    void show(const StartProblem &problem);
    /// True if it can't be said whether the data folder is new, and a new one must not be made.
    bool isUnclear(UnlockInput::Kind kind) const;
    void openSession(std::shared_ptr<const UnlockInput> input);
    void finish();
    void handleFailure(const Error &error, UnlockInput::Kind kind);

    AppShell &m_shell;
    SessionOwner &m_sessions;
    SettingsFile m_settings; ///< Has the values of the shell's preferences.
    bool m_lacksKeychain = false;
    UnlockedSession::Origin m_origin = UnlockedSession::Origin::Existing; ///< Of the database that is opened.
};

} // namespace shoptalk
