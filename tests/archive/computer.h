// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keymanager.h"
#include "archive/backupjobs.h"
#include "archive/backups.h"
#include "archive/restore.h"
#include "secrets/keychain.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QUuid>

namespace shoptalk::test {

/// One computer: a keychain entry and a data folder of its own.
struct Computer {
    /// `place` keeps the key instead of the keychain.
    explicit Computer(const QString &dataFolder, SecretStore *place = nullptr, crypto::ScryptCost cost = {})
        : folder(dataFolder)
        , database(dataFolder + QStringLiteral("/shoptalk.db"))
        , vault(place ? *place : keychain, QUuid::createUuid().toString(QUuid::WithoutBraces), cost)
    {
    }
    Result<void> open()
    {
        store = std::make_unique<Store>(database);
        keys = std::make_unique<KeyManager>(*store, vault);
        const Result<void> opened = QCoro::waitFor(store->open());
        return opened ? QCoro::waitFor(keys->open()) : opened;
    }
    void close()
    {
        keys.reset();
        store.reset();
    }
    Result<void> keep(const QString &name, const QByteArray &value)
    {
        const Result<QString> sealed = vault.seal(Secret(value), name);
        if (!sealed)
            return failure(sealed.error());
        return QCoro::waitFor(
            store->write([=](StoreSession &session) { return session.keys.saveNamed(name, *sealed); }));
    }
    QByteArray kept(const QString &name) const
    {
        const Result<Secret> value = vault.unseal(store->reader().keys.named(name).value_or(QString()), name);
        return value ? QByteArray(value->bytes().constData(), value->bytes().size())
                     : auditWord(value.error()).toUtf8();
    }
    Result<QString> backUp(const QString &into, const Clock &clock, int keep = 7)
    {
        Backups backups(*store, vault, database, clock, jobs);
        BackupPlan plan;
        plan.keep = keep;
        plan.folder = into;
        plan.everyHours = 1'000'000;
        QSignalSpy finished(&backups, &Backups::finished);
        backups.setPlan(plan);
        const Result<QString> made = QCoro::waitFor(backups.backUp());
        if (made || auditWord(made.error()) != QStringLiteral("backup_running"))
            return made;
        if (finished.isEmpty() && !finished.wait(30'000)) // one that was due is being made
            return failure(Error::Kind::Network, Reason::AnswerLost, QStringLiteral("no outcome"));
        return finished.at(0).at(0).value<Result<QString>>();
    }
    Result<void> restore(const QString &backup, const QByteArray &typed, const QByteArray &passphrase = {})
    {
        RestoreSecrets secrets;
        secrets.typed = Secret(typed);
        secrets.passphrase = Secret(passphrase);
        return QCoro::waitFor(restoreBackup(backup, std::move(secrets), database, &vault, &jobs));
    }
    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QString folder;
    QString database;
    Keychain keychain;
    Vault vault;
    BackupJobs jobs;
    std::unique_ptr<Store> store;
    std::unique_ptr<KeyManager> keys;
};

inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace shoptalk::test
