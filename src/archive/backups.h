// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Clock;
class Store;
class Vault;

/// When and where backups are made.
struct BackupPlan {
    QString folder; ///< Empty: none are made by themselves.
    int everyHours = 24;
    int keep = 7; ///< So many of the newest stay.

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// Encrypted backups of the console's database into a folder. Each is a new file, verified by opening it
/// again before it counts; one that was interrupted is never among them.
class Backups : public QObject {
    Q_OBJECT
public:
    Backups(Store &store, Vault &vault, QString databasePath, const Clock &clock, QObject *parent = nullptr);
    ~Backups() override;

    /// Makes one whenever the newest in the folder is too old; a failure is tried again an hour later.
    void setPlan(BackupPlan plan);

    /// Makes one now and gives its path. Errors: Secrets ("recovery_key_missing": without a recovery key or a
    /// passphrase nobody could open it elsewhere; "vault_closed"), Storage ("backup_unwritable", "disk_full",
    /// …), Malformed.
    QCoro::Task<Result<QString>> backUp();

    /// When the newest backup in `folder` was made; nothing if there is none.
    static std::optional<QDateTime> newest(const QString &folder);

Q_SIGNALS:
    /// A backup was made, or not.
    void finished(const shoptalk::Result<QString> &outcome);

private:
    void look();
    QCoro::Task<Result<QString>> makeOne();
    QCoro::Task<Result<void>> note(Result<QString> outcome);

    Store &m_store;
    Vault &m_vault;
    QString m_databasePath;
    const Clock &m_clock;
    BackupPlan m_plan;
    QTimer m_timer;
    QDateTime m_notBefore;
    bool m_isRunning = false;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Result<QString>)
