// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>

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

/// Waits for the job. The job deletes itself afterwards, even if nobody waits any more, so that the operating
/// system's answer finds it alive.
QCoro::Task<QKeychain::Job *> finished(QKeychain::Job *job)
{
    job->setInsecureFallback(false);
    job->start();
    co_return co_await qCoro(job, &QKeychain::Job::finished);
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
