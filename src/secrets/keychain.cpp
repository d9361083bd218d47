// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <QFuture>
#include <QPromise>
#include <qcoro/qcorofuture.h>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const auto secrets = [&job](Reason reason) {
        return Error{Error::Kind::Secrets, reason, {}, job.errorString()};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return secrets(Reason::SecretNotFound);
    case QKeychain::AccessDenied:
        return secrets(Reason::KeychainLocked);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return secrets(Reason::KeychainRefused);
    default: // also OtherError: QtKeychain's answer without a session bus, or without a service on it
        return secrets(Reason::KeychainMissing);
    }
}

/// Waits for the job, which is deleted afterwards. It lives until the operating system has answered, even if
/// nobody waits any more.
QCoro::Task<QKeychain::Job *> finished(QKeychain::Job *job)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    // Not through QCoro's wait for a signal, which is a queued call to the sender: a job deletes itself after
    // its signal, and whoever deletes before all calls are delivered takes the call away with it.
    QObject::connect(job, &QKeychain::Job::finished, job, [promise] { promise->finish(); });
    const QFuture<void> end = promise->future();
    job->setInsecureFallback(false);
    job->setAutoDelete(false); // its outcome is read by the caller
    job->start();
    co_await end;
    job->deleteLater();
    co_return job;
}

} // namespace

Keychain::Keychain(QString service)
    : m_service(std::move(service))
{
}

QCoro::Task<Result<Secret>> Keychain::read(QString name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    co_await finished(job);
    if (job->error() != QKeychain::NoError)
        co_return failure(errorOf(*job));
    co_return Secret(job->binaryData());
}

QCoro::Task<Result<void>> Keychain::write(QString name, Secret value)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(value.bytes());
    co_await finished(job);
    if (job->error() != QKeychain::NoError)
        co_return failure(errorOf(*job));
    co_return Result<void>();
}

QCoro::Task<Result<void>> Keychain::remove(QString name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    co_await finished(job);
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return failure(errorOf(*job));
    co_return Result<void>();
}

} // namespace shoptalk
