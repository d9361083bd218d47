// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keymanager.h"

#include "core/logging.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto recoveryContext = "recovery"_L1;

bool isTooShort(const Secret &passphrase)
{
    return QString::fromUtf8(passphrase.bytes()).size() < KeyManager::minPassphraseCharacters;
}

/// Updates the recovery key's envelope during a rotation, so that the printed key opens the next key too.
Result<void> carryRecovery(KeyRecord &record, const KeyChange &change)
{
    if (record.recoveryEnvelope.isEmpty())
        return {};
    Result<Secret> wrap = change.unsealed(record.recoveryWrapSealed, recoveryContext);
    if (!wrap)
        return failure(wrap.error());
    const WrappingKey wrapping{headOfEnvelope(record.recoveryEnvelope), std::move(*wrap)};
    const Result<QString> resealed = change.resealed(record.recoveryWrapSealed, recoveryContext);
    if (!resealed)
        return failure(resealed.error());
    record.recoveryEnvelope = change.envelopeFor(wrapping);
    record.recoveryWrapSealed = *resealed;
    return {};
}

Result<void> resealAll(StoreSession &session, const KeyChange &change)
{
    const Result<QList<SealedValue>> values = session.keys.sealedValues();
    if (!values)
        return failure(values.error());
    for (SealedValue value : *values) {
        const Result<QString> resealed = change.resealed(value.sealed, value.context);
        if (!resealed)
            return failure(resealed.error());
        value.sealed = *resealed;
        if (const Result<void> replaced = session.keys.replace(value); !replaced)
            return replaced;
    }
    Result<KeyRecord> record = session.keys.record();
    if (!record)
        return failure(record.error());
    if (const Result<void> carried = carryRecovery(*record, change); !carried)
        return carried;
    record->keyId = change.keyId();
    if (const Result<void> saved = session.keys.saveRecord(*record); !saved)
        return saved;
    AuditEntry entry;
    entry.kind = AuditKind::KeyRotated;
    entry.count = int(values->size());
    return session.audit.add(entry);
}

QCoro::Task<Result<void>> notify(Store *store, AuditKind kind)
{
    AuditEntry entry;
    entry.kind = kind;
    return store->write([entry](StoreSession &session) { return session.audit.add(entry); });
}

} // namespace

KeyManager::KeyManager(Store &store, Vault &vault)
    : m_store(store)
    , m_vault(vault)
{
}

QCoro::Task<Result<void>> KeyManager::open()
{
    const Result<bool> holdsSecrets = m_store.reader().accounts.holdsSecrets();
    if (!holdsSecrets)
        co_return failure(holdsSecrets.error());
    const Result<KeyRecord> record = m_store.reader().keys.record();
    if (!record)
        co_return failure(record.error());
    const bool keyMustExist = *holdsSecrets;
    const QString keyId = keyMustExist ? record->keyId : QString();
    const Result<void> opened = co_await m_vault.open(keyMustExist, keyId);
    if (!opened) {
        Error error = opened.error();
        if (keyMustExist && error.reason == Reason::KeychainMissing)
            error.reason = Reason::KeychainGone;
        co_return failure(error);
    }
    co_return co_await noteKey();
}

QCoro::Task<Result<void>> KeyManager::noteKey()
{
    const QString keyId = m_vault.keyId();
    const Result<KeyRecord> known = m_store.reader().keys.record();
    if (known && known->keyId == keyId)
        co_return Result<void>();
    auto work = [keyId](StoreSession &session) -> Result<void> {
        Result<KeyRecord> record = session.keys.record();
        if (!record)
            return failure(record.error());
        record->keyId = keyId;
        return session.keys.saveRecord(*record);
    };
    co_return co_await m_store.write(work);
}

QCoro::Task<Result<void>> KeyManager::unlock(Secret passphrase)
{
    const Result<void> unlocked = co_await m_vault.unlock(passphrase.clone());
    if (!unlocked)
        co_return failure(unlocked.error());
    const Result<void> noted = co_await noteKey();
    if (noted && isRotationDue())
        co_await rotateUnlocked(std::move(passphrase));
    co_return noted;
}

/// An error here is retried at the next unlocking. The data is open either way.
QCoro::Task<void> KeyManager::rotateUnlocked(Secret passphrase)
{
    const Result<void> rotated = co_await rotate(std::move(passphrase));
    if (!rotated)
        logFailure(logAccounts(), "the key was not changed", rotated.error());
}

bool KeyManager::isRotationDue() const
{
    const auto newest = [this](AuditKind kind) { return m_store.reader().audit.newest(kind).value_or(0); };
    const qint64 rotated = newest(AuditKind::KeyRotated);
    constexpr std::array destroying{AuditKind::DisconnectFinished, AuditKind::DataDeletionRequested,
                                    AuditKind::Deauthorised};
    return std::any_of(destroying.begin(), destroying.end(),
                       [&newest, rotated](AuditKind kind) { return newest(kind) > rotated; });
}

QCoro::Task<Result<void>> KeyManager::rotateIfDue()
{
    if (!m_vault.isOpen() || isProtected() || !isRotationDue())
        co_return Result<void>();
    Secret none;
    co_return co_await rotate(std::move(none));
}

QCoro::Task<Result<void>> KeyManager::create(Secret passphrase)
{
    const Result<bool> holdsSecrets = m_store.reader().accounts.holdsSecrets();
    if (!holdsSecrets)
        co_return failure(holdsSecrets.error());
    if (*holdsSecrets)
        co_return failure(Error::Kind::Secrets, Reason::MasterKeyLost);
    if (isTooShort(passphrase))
        co_return failure(Error::Kind::Malformed, Reason::PassphraseShort);
    const Result<void> created = co_await m_vault.create(std::move(passphrase));
    if (!created)
        co_return failure(created.error());
    co_return co_await noteKey();
}

bool KeyManager::isProtected() const
{
    return m_vault.isProtected();
}

QCoro::Task<Result<void>> KeyManager::changePassphrase(Secret current, Secret next)
{
    if (!next.isEmpty() && isTooShort(next))
        co_return failure(Error::Kind::Malformed, Reason::PassphraseShort);
    if (m_vault.isProtected()) {
        const Result<void> known = co_await m_vault.check(std::move(current));
        if (!known)
            co_return failure(known.error());
    }
    const Result<void> changed = co_await m_vault.setPassphrase(std::move(next));
    if (!changed)
        co_return failure(changed.error());
    co_return co_await notify(&m_store, AuditKind::PassphraseChanged);
}

bool KeyManager::hasRecoveryKey() const
{
    const Result<KeyRecord> record = m_store.reader().keys.record();
    return record && !record->recoveryEnvelope.isEmpty();
}

QCoro::Task<Result<Secret>> KeyManager::makeRecoveryKey()
{
    const RecoveryKey recoveryKey = RecoveryKey::make();
    const WrappingKey wrapping = newWrappingKey(recoveryKey);
    const Result<QString> envelope = m_vault.envelopeFor(wrapping);
    const Result<QString> wrap = m_vault.seal(wrapping.key, recoveryContext);
    if (!envelope || !wrap)
        co_return failure(envelope ? wrap.error() : envelope.error());
    auto work = [keyId = m_vault.keyId(), envelope = *envelope,
                 wrap = *wrap](StoreSession &session) -> Result<void> {
        KeyRecord record;
        record.keyId = keyId;
        record.recoveryEnvelope = envelope;
        record.recoveryWrapSealed = wrap;
        if (const Result<void> saved = session.keys.saveRecord(record); !saved)
            return saved;
        AuditEntry entry;
        entry.kind = AuditKind::RecoveryKeyMade;
        return session.audit.add(entry);
    };
    const Result<void> saved = co_await m_store.writeDurably(work);
    if (!saved)
        co_return failure(saved.error());
    co_return recoveryKey.words();
}

QCoro::Task<Result<void>> KeyManager::recover(Secret words, Secret passphrase)
{
    if (!passphrase.isEmpty() && isTooShort(passphrase))
        co_return failure(Error::Kind::Malformed, Reason::PassphraseShort);
    const Result<KeyRecord> record = m_store.reader().keys.record();
    if (!record)
        co_return failure(record.error());
    if (record->recoveryEnvelope.isEmpty())
        co_return failure(Error::Kind::Secrets, Reason::RecoveryKeyMissing);
    const QString envelope = record->recoveryEnvelope;
    const Result<void> adopted = co_await m_vault.adopt(envelope, std::move(words), std::move(passphrase));
    if (!adopted)
        co_return failure(adopted.error());
    co_return co_await notify(&m_store, AuditKind::Recovered);
}

/// Continues even if the KeyManager was destroyed, as long as its vault and store exist.
QCoro::Task<Result<void>> KeyManager::rotate(Secret passphrase)
{
    const QPointer<Store> store(&m_store);
    Vault *vault = &m_vault;
    const Lifetime::Watch life = vault->lifetime();
    const auto change = co_await vault->beginRotation(std::move(passphrase));
    if (!change)
        co_return failure(change.error());
    if (!store)
        co_return failure(Error::Kind::Cancelled, Reason::EndedMeanwhile);
    auto work = [change = *change](StoreSession &session) { return resealAll(session, *change); };
    const Result<void> committed = co_await store->writeDurably(work);
    if (life.isOver()) // the next start finds both keys and uses the one that fits
        co_return failure(Error::Kind::Cancelled, Reason::EndedMeanwhile);
    if (!committed) {
        vault->abandonRotation();
        co_return failure(committed.error());
    }
    co_return co_await vault->finishRotation();
}

} // namespace shoptalk
