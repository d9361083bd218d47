// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/restore.h"
#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

namespace shoptalk {

class AppStartup;
class SessionOwner;
struct AppShell;

/// Restores a backup: asks for the file and, if needed, for its key, replaces the database and opens it.
class RestoreController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    RestoreController(AppShell &shell, SessionOwner &sessions, AppStartup &startup,
                      QObject *parent = nullptr);

    /// Asks for the file.
    void chooseBackup();
    /// Destroys the session, which must not have the database open, and restores `backup`. What is under way
    /// in the session ends before: if the restore fails, nothing of it may be missing. Without
    /// a typed key the keychain is tried, and the person is asked if that does not open it. They are asked
    /// for a new passphrase if one protects this computer and they typed a recovery key.
    void restore(const QString &backup, RestoreSecrets secrets);

Q_SIGNALS:
    /// The database was replaced and is opened next.
    void restored();
    /// Nothing was changed. The problem page is shown.
    void failed(const shoptalk::Error &error);

private:
    void replace(const QString &backup, RestoreSecrets secrets);
    void finish(const QString &backup, const Secret &typed, const Result<void> &outcome);
    void askForKey(const QString &backup, bool wasRefused);
    void askForPassphrase(const QString &backup, const Secret &typed);

    AppShell &m_shell;
    SessionOwner &m_sessions;
    AppStartup &m_startup;
};

} // namespace shoptalk
