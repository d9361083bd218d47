// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/restore.h"

#include "archive/backupfile.h"
#include "archive/backupjobs.h"
#include "archive/databaseswap.h"
#include "core/onworker.h"
#include "secrets/vault.h"
#include "store/databasecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <qcoro/qcorofuture.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct BackupKeys {
    Secret fileKey;
    QString envelope; ///< The envelope that `typed` opened; empty if the vault had the key.
};

/// The file's key, derived with the vault or with what was typed.
QCoro::Task<Result<BackupKeys>> keysOf(BackupHead head, Secret typed, const Vault *vault)
{
    BackupKeys keys;
    if (typed.isEmpty()) {
        if (!vault->isOpen() || vault->keyId() != head.keyId)
            co_return failure(Error::Kind::Secrets, Reason::KeyNeeded);
        Result<Secret> key = vault->derivedKey(backupPurpose(head));
        if (!key)
            co_return failure(key.error());
        keys.fileKey = std::move(*key);
        co_return Result<BackupKeys>(std::move(keys));
    }
    Error why{Error::Kind::Secrets, Reason::EnvelopeRefused};
    for (const QString &envelope : head.envelopes) {
        const Result<WrappingKey> wrapping = co_await wrappingKeyOf(envelope, typed.clone());
        if (!wrapping)
            continue; // a passphrase is no recovery key
        const Result<Secret> masterKey = unwrapped(envelope, *wrapping);
        if (!masterKey)
            continue;
        keys.fileKey = Vault::derivedKey(*masterKey, backupPurpose(head));
        keys.envelope = envelope;
        co_return Result<BackupKeys>(std::move(keys));
    }
    co_return failure(why);
}

Result<void> openAndCheck(const QString &backup, const QString &beside, const Secret &fileKey,
                          const QString &keyId)
{
    QDir().mkpath(QFileInfo(beside).path());
    if (Result<void> opened = openBackup(backup, beside, fileKey); !opened)
        return opened;
    if (Result<void> sound = checkDatabase(beside); !sound)
        return sound;
    const Result<QString> sealedWith = keyIdOfDatabase(beside);
    if (!sealedWith)
        return failure(sealedWith.error());
    if (*sealedWith != keyId)
        return failure(Error::Kind::Malformed, Reason::BackupDamaged,
                       u"the database is sealed with another key"_s);
    // Before it replaces the present one, so that nothing can be sent in between.
    return holdBackRestored(beside);
}

QFuture<std::shared_ptr<Result<void>>> openElsewhere(QString backup, QString beside,
                                                     std::shared_ptr<BackupKeys> keys, QString keyId)
{
    auto openIt = [=] {
        const Result<void> opened = openAndCheck(backup, beside, keys->fileKey, keyId);
        if (!opened)
            QFile::remove(beside);
        return std::make_shared<Result<void>>(opened);
    };
    return onWorker(std::move(openIt), std::make_shared<Result<void>>(failedWork<Result<void>>()));
}

/// For a worker thread.
Result<void> swapOrRemove(const QString &beside, const QString &databasePath)
{
    const Result<void> placed = swapDatabase(beside, databasePath);
    if (!placed)
        QFile::remove(beside);
    return placed;
}

/// True if the key that opened the backup came from a recovery key. It says nothing about a passphrase.
bool isRecovered(const BackupKeys &keys)
{
    return !keys.envelope.isEmpty() && !asksForPassphrase(keys.envelope);
}

} // namespace

QCoro::Task<Result<void>> restoreBackup(QString backup, RestoreSecrets secrets, QString databasePath,
                                        Vault *vault, BackupJobs *jobs)
{
    const QFuture<Result<BackupHead>> readingHead = onWorker([backup] { return readBackupHead(backup); });
    const Result<BackupHead> head = co_await readingHead;
    if (!head)
        co_return failure(head.error());
    const BackupHead theHead = *head;
    Result<BackupKeys> found = co_await keysOf(theHead, secrets.typed.clone(), vault);
    if (!found)
        co_return failure(found.error());
    const auto keys = std::make_shared<BackupKeys>(std::move(*found));
    if (isRecovered(*keys) && vault->isProtected() && secrets.passphrase.isEmpty())
        co_return failure(Error::Kind::Secrets, Reason::PassphraseNeeded);
    const QString beside = restoredPath(databasePath);
    const auto future = openElsewhere(backup, beside, keys, theHead.keyId);
    const std::shared_ptr<Result<void>> opened = co_await future;
    if (!*opened)
        co_return failure(opened->error());

    // The key is stored before the database that needs it is in place: a program that ends in between leaves
    // the old database with its key, and never a database whose key is nowhere.
    const bool isAdopting = !keys->envelope.isEmpty();
    if (isAdopting) {
        Secret passphrase = isRecovered(*keys) ? std::move(secrets.passphrase) : secrets.typed.clone();
        const Result<void> begun =
            co_await vault->beginAdoption(keys->envelope, std::move(secrets.typed), std::move(passphrase));
        if (!begun) {
            QFile::remove(beside);
            co_return failure(begun.error());
        }
    }
    // SQLite deletes the log by its name when the last connection closes: a job that still reads the old
    // database would delete that of the restored one.
    const QFuture<BackupJobs::Outcome> reading = jobs->ended();
    (void)co_await reading;
    const QFuture<Result<void>> swapping = onWorker([=] { return swapOrRemove(beside, databasePath); });
    const Result<void> placed = co_await swapping;
    if (!placed) {
        vault->abandonRotation();
        co_return failure(placed.error());
    }
    if (isAdopting)
        (void)co_await vault->finishRotation(); // if this fails, the next start finishes it
    co_return Result<void>();
}

} // namespace shoptalk
