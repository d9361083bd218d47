// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backups.h"

#include "archive/backupfile.h"
#include "archive/backupjobs.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/onworker.h"
#include "secrets/vault.h"
#include "store/databasecopy.h"
#include "store/store.h"

#include <QDir>
#include <QPointer>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::chrono::minutes lookEvery{5};
constexpr qint64 retryAfterS = 3600;
constexpr auto ending = ".shoptalk-backup"_L1;
constexpr auto stampForm = "yyyyMMdd-HHmmss"_L1;

QStringList backupsIn(const QString &folder)
{
    return QDir(folder).entryList({u"shoptalk-*"_s + ending}, QDir::Files, QDir::Name);
}

QString copyOf(const QString &databasePath)
{
    return databasePath + u".copy"_s;
}

struct Job {
    QString databasePath;
    QString copy; ///< The copy of the database, beside it.
    QString part; ///< The name of the backup until it is verified.
    QString target;
    BackupHead head;
    Secret key;
    int keep = 1;
    bool replacesAll = false; ///< True if older backups contain an erased customer.
    std::shared_ptr<const std::atomic_bool> isOver; ///< True once the object that wants it is destroyed.
};

/// Keeps `made`, the one that was just made, and the newest before it. Those with a later name were made by a
/// clock that was ahead: they count as the oldest, because they would otherwise push out all that follow.
void dropOld(const QString &made, int keep)
{
    const QDir folder = QFileInfo(made).dir();
    QStringList files = backupsIn(folder.path());
    const auto later = std::upper_bound(files.begin(), files.end(), QFileInfo(made).fileName());
    std::rotate(files.begin(), later, files.end());
    while (files.size() > std::max(1, keep))
        QFile::remove(folder.filePath(files.takeFirst()));
}

Result<void> dropAllBut(const QString &kept)
{
    const QDir folder = QFileInfo(kept).dir();
    bool isAnyLeft = false;
    for (const QString &name : backupsIn(folder.path()))
        isAnyLeft =
            (name != QFileInfo(kept).fileName() && !QFile::remove(folder.filePath(name))) || isAnyLeft;
    return isAnyLeft ? Result<void>(failure(Error::Kind::Storage, Reason::OldBackupsLeft)) : Result<void>();
}

/// Replaces a backup of the same second, if there is one.
bool putInPlace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

Result<void> writeAndVerify(const Job &job)
{
    if (Result<void> copied = copyDatabase(job.databasePath, job.copy); !copied)
        return copied;
    QFile::setPermissions(job.copy, QFile::ReadOwner | QFile::WriteOwner);
    if (Result<void> sound = checkDatabase(job.copy); !sound)
        return sound;
    if (Result<void> written = writeBackup(job.copy, job.part, job.head, job.key); !written)
        return written;
    if (Result<void> opened = openBackup(job.part, QString(), job.key); !opened)
        return opened;
    if (!putInPlace(job.part, job.target))
        return failure(Error::Kind::Storage, Reason::BackupUnwritable);
    return {};
}

Result<void> run(const Job &job)
{
    // It waited until the console was locked. One that has begun is finished, because otherwise a shop that
    // locks often would never have a backup.
    if (*job.isOver)
        return failure(Error::Kind::Cancelled, Reason::EndedMeanwhile);
    QFile::remove(job.copy); // left by an interrupted backup, also if the folder is not there now
    const QString folder = QFileInfo(job.target).path();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, Reason::BackupUnwritable);
    QFile::remove(job.part);
    const Result<void> done = writeAndVerify(job);
    QFile::remove(job.copy);
    QFile::remove(job.part);
    if (done && job.replacesAll)
        return dropAllBut(job.target);
    if (done)
        dropOld(job.target, job.keep);
    return done;
}

} // namespace

Backups::Backups(Store &store, Vault &vault, QString databasePath, const Clock &clock, BackupJobs &jobs,
                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
    , m_databasePath(std::move(databasePath))
    , m_clock(clock)
    , m_jobs(jobs)
{
    // An interrupted backup left it, with everything that was in the database then. The queue keeps a job
    // of the session before from losing it.
    m_jobs.run([copy = copyOf(m_databasePath)] {
        QFile::remove(copy);
        return Result<void>();
    });
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Backups::look);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.audit)
            noteErasure();
    });
}

Backups::~Backups()
{
    *m_isOver = true;
}

void Backups::setPlan(BackupPlan plan)
{
    m_plan = std::move(plan);
    m_notBefore = {};
    if (m_plan.folder.isEmpty()) {
        ++m_lastLook;
        m_timer.stop();
        return;
    }
    m_timer.start();
    m_knownErasure = newestLine(AuditKind::Erased);
    look();
}

void Backups::noteErasure()
{
    const qint64 erasure = newestLine(AuditKind::Erased);
    if (std::exchange(m_knownErasure, erasure) == erasure)
        return;
    m_notBefore = {};
    look();
}

qint64 Backups::newestLine(AuditKind kind) const
{
    return m_store.reader().audit.newest(kind).value_or(0);
}

/// A restored backup knows of every erasure before it.
bool Backups::isErasedSince() const
{
    return newestLine(AuditKind::Erased)
        > std::max(newestLine(AuditKind::BackedUp), newestLine(AuditKind::Restored));
}

QCoro::Task<KeptBackups> Backups::kept() const
{
    auto list = [folder = m_plan.folder, now = m_clock.now(), isErased = isErasedSince()] {
        if (folder.isEmpty())
            return KeptBackups();
        return KeptBackups{newest(folder, now), isErased && !backupsIn(folder).isEmpty()};
    };
    const QFuture<KeptBackups> listing = onWorker(std::move(list));
    co_return co_await listing;
}

void Backups::look()
{
    const QDateTime now = m_clock.now();
    const bool mayTry = !m_notBefore.isValid() || m_notBefore <= now;
    if (m_isRunning || !mayTry || m_plan.folder.isEmpty())
        return;
    QCoro::connect(kept(), this, [this, look = ++m_lastLook](const KeptBackups &kept) {
        if (look == m_lastLook)
            makeIfDue(kept);
    });
}

void Backups::makeIfDue(const KeptBackups &kept)
{
    const QDateTime now = m_clock.now();
    const bool isDue = !kept.newest || kept.newest->secsTo(now) >= qint64(m_plan.everyHours) * 3600;
    if (!isDue && !isErasedSince())
        return;
    m_notBefore = now.addSecs(retryAfterS);
    QCoro::connect(backUp(), this, [](const Result<QString> &) {}); // `finished` reports the result
}

std::optional<QDateTime> Backups::newest(const QString &folder, const QDateTime &now)
{
    const QStringList files = folder.isEmpty() ? QStringList() : backupsIn(folder);
    std::optional<QDateTime> last;
    for (const QString &file : files) {
        QDateTime made = QDateTime::fromString(file.mid(9, QString(stampForm).size()), QString(stampForm));
        made.setTimeSpec(Qt::UTC);
        if (made.isValid() && made <= now)
            last = std::max(made, last.value_or(made));
    }
    return last;
}

QCoro::Task<Result<QString>> Backups::backUp()
{
    if (m_isRunning)
        co_return failure(Error::Kind::Storage, Reason::BackupRunning);
    m_isRunning = true;
    ++m_lastLook;
    const QPointer<Backups> self(this); // locking destroys this object while the other thread still writes
    Result<QString> made;
    for (bool isCurrent = false; !isCurrent;) {
        const qint64 erasure = newestLine(AuditKind::Erased);
        made = co_await makeOne();
        if (!self)
            co_return made;
        isCurrent = co_await note(made, erasure);
        if (!self)
            co_return made;
    }
    m_isRunning = false;
    Q_EMIT finished(made);
    co_return made;
}

QCoro::Task<Result<QString>> Backups::makeOne()
{
    const Result<KeyRecord> record = m_store.reader().keys.record();
    if (!record)
        co_return failure(record.error());
    auto job = std::make_shared<Job>();
    for (const QString &envelope : {record->recoveryEnvelope, m_vault.passphraseEnvelope()}) {
        if (!envelope.isEmpty())
            job->head.envelopes << envelope;
    }
    if (job->head.envelopes.isEmpty())
        co_return failure(Error::Kind::Secrets, Reason::RecoveryKeyMissing);
    job->head.madeAt = m_clock.now();
    job->head.salt = newBackupSalt();
    job->head.keyId = m_vault.keyId();
    Result<Secret> key = m_vault.derivedKey(backupPurpose(job->head));
    if (!key)
        co_return failure(key.error());
    job->key = std::move(*key);
    job->keep = m_plan.keep;
    job->replacesAll = isErasedSince();
    job->databasePath = m_databasePath;
    job->copy = copyOf(m_databasePath);
    const QString name = u"shoptalk-"_s + job->head.madeAt.toUTC().toString(QString(stampForm)) + ending;
    job->target = QDir(m_plan.folder).filePath(name);
    job->part = QDir(m_plan.folder).filePath(u"shoptalk-unfinished.part"_s);
    job->isOver = m_isOver;
    const QString target = job->target;
    const QFuture<BackupJobs::Outcome> future = m_jobs.run([job] { return run(*job); });
    job.reset(); // the last one overwrites the key
    const BackupJobs::Outcome done = co_await future;
    if (!*done)
        co_return failure(done->error());
    co_return target;
}

/// Returns false and records nothing if somebody was erased during the backup. It contains them and has to be
/// made again.
QCoro::Task<bool> Backups::note(Result<QString> outcome, qint64 erasure)
{
    AuditEntry entry;
    entry.kind = outcome ? AuditKind::BackedUp : AuditKind::BackupFailed;
    if (!outcome) {
        entry.word = auditWord(outcome.error());
        logFailure(logApp(), "no backup", outcome.error());
    }
    auto write = [entry, erasure](StoreSession &session) -> Result<bool> {
        if (entry.kind == AuditKind::BackedUp
            && session.audit.newest(AuditKind::Erased).value_or(0) != erasure)
            return false;
        const Result<void> added = session.audit.add(entry);
        return added ? Result<bool>(true) : failure(added.error());
    };
    const Result<bool> isCurrent = co_await m_store.write(std::move(write));
    co_return !isCurrent || *isCurrent;
}

} // namespace shoptalk
