// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/auditentry.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <memory>
#include <optional>

namespace shoptalk {

class BackupJobs;
class Clock;
class Store;
class Vault;

/// When and where backups are made.
struct BackupPlan {
    QString folder; ///< Empty means that no backups are made automatically.
    int everyHours = 24;
    int keep =
        7; ///< The number of newest backups that are kept; those later than the last one are the oldest.

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// What is in the folder of a plan.
struct KeptBackups {
    std::optional<QDateTime> newest; ///< When it was made; nothing if there is none.
    bool holdErased = false; ///< They contain a customer that was erased since.
};

/// Encrypted backups of the console's database into a folder. Each is a new file, verified by opening it
/// again before it counts; an interrupted one is never among them. Once a customer was erased, the next
/// backup, which is made at once, replaces all older ones in the folder, because they contain that customer.
class Backups : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this. `jobs` is the program's only one.
    Backups(Store &store, Vault &vault, QString databasePath, const Clock &clock, BackupJobs &jobs,
            QObject *parent = nullptr);
    ~Backups() override;

    /// Makes a backup whenever the newest one in the folder is too old. After a failure it tries again an
    /// hour later.
    void setPlan(BackupPlan plan);

    /// The backups in the plan's folder. A worker thread lists it, because it may be a drive on the network.
    QCoro::Task<KeptBackups> kept() const;

    /// Makes a backup now and returns its path. Errors: Storage ("backup_running": another one is being made,
    /// see `finished`; "old_backups_left": it was made, but older ones that hold an erased customer could not
    /// be removed; "backup_unwritable", "disk_full", …), Secrets ("recovery_key_missing": without a recovery
    /// key or a passphrase nobody could open it elsewhere; "vault_closed"), Malformed.
    QCoro::Task<Result<QString>> backUp();

    /// When the newest backup in `folder` was made; nothing if there is none. Those later than `now`, which a
    /// clock that was ahead has named, do not count. It may block.
    static std::optional<QDateTime> newest(const QString &folder, const QDateTime &now);

Q_SIGNALS:
    /// A backup was made, or it failed.
    void finished(const shoptalk::Result<QString> &outcome);

private:
    /// The number of the newest audit line of this kind; 0 if there is none.
    qint64 newestLine(AuditKind kind) const;
    /// True if no backup was finished since somebody was erased.
    bool isErasedSince() const;
    /// Looks whether a backup is due, and then makes it.
    void look();
    void makeIfDue(const KeptBackups &kept);
    void noteErasure();
    QCoro::Task<Result<QString>> makeOne();
    QCoro::Task<bool> note(Result<QString> outcome, qint64 erasure);

    Store &m_store;
    Vault &m_vault;
    QString m_databasePath;
    const Clock &m_clock;
    BackupJobs &m_jobs;
    BackupPlan m_plan;
    QTimer m_timer;
    QDateTime m_notBefore;
    qint64 m_knownErasure = 0; ///< The audit line of the newest erasure that was seen.
    bool m_isRunning = false;
    quint64 m_lastLook = 0; ///< Earlier ones, and those before the backup that was made last, do not count.
    std::shared_ptr<std::atomic_bool> m_isOver = std::make_shared<std::atomic_bool>(false);
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Result<QString>)
