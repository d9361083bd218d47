// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/appshell.h"
#include "app/console/appstartup.h"
#include "app/console/lockcontroller.h"
#include "app/console/lockednotifications.h"
#include "app/console/restorecontroller.h"
#include "app/console/sessionowner.h"

#include <QApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStackedWidget>

namespace shoptalk::test {

/// The console's controllers over a data folder of their own, with a real keychain and database. There is no
/// relay and no sandbox, because nothing is paired.
struct ConsoleParts {
    explicit ConsoleParts(const QString &folder, const QString &language = QStringLiteral("en"))
        : shell(*qApp, optionsFor(folder, language))
        , locked(shell.window, *shell.notifier, shell.preferences, shell.quiet, shell.clock)
        , sessions(shell, locked)
        , startup(shell, sessions)
        , lock(shell, sessions, startup, locked)
        , restore(shell, sessions, startup)
    {
        shell.window.show();
    }

    static Options optionsFor(const QString &folder, const QString &language)
    {
        Options options;
        options.dataFolder = folder;
        options.graphUrl = options.loginUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        options.language = language;
        return options;
    }
    /// The page of the window: "setupPage", "problemPage", …
    QString page() const { return shell.window.findChild<QStackedWidget *>()->currentWidget()->objectName(); }

    AppShell shell;
    LockedNotifications locked;
    SessionOwner sessions;
    AppStartup startup;
    LockController lock;
    RestoreController restore;
};

/// The words of the audit trail's lines of this kind.
inline QStringList auditWords(const QString &database, AuditKind kind)
{
    QStringList words;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("audit"));
        db.setDatabaseName(database);
        db.open();
        QSqlQuery query(db);
        query.prepare(QStringLiteral("SELECT word FROM audit_log WHERE kind = ? ORDER BY seq"));
        query.addBindValue(int(kind));
        query.exec();
        while (query.next())
            words << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("audit"));
    return words;
}

} // namespace shoptalk::test
