// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vault.h"

#include "crypto/bytes.h"
#include "secrets/bytesof.h"
#include "secrets/keyfile.h"
#include "secrets/masterkey.h"
#include "secrets/secretlookup.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto entryGroup = "master-key"_L1;
} // namespace

Vault::Vault(SecretStore &store, QString installation, crypto::ScryptCost cost)
    : m_store(store)
    , m_installation(std::move(installation))
    , m_cost(cost)
{
}

Vault::~Vault() = default;

QString Vault::installationIn(const QString &folder)
{
    QStringList names = KeyFile(folder).namesAfter(entryGroup);
    for (QString &name : names) {
        if (name.endsWith("-next"_L1))
            name.chop(5);
    }
    names.removeDuplicates();
    return names.size() == 1 ? names.first() : QString();
}

QString Vault::entry() const
{
    return entryGroup + u'/' + m_installation;
}

QString Vault::nextEntry() const
{
    return entry() + u"/next"_s;
}

bool Vault::fits(const Secret &key) const
{
    return m_expectedKeyId.isEmpty() || masterKeyId(key) == m_expectedKeyId;
}

QCoro::Task<Result<void>> Vault::open(bool databaseHoldsSecrets, QString keyId)
{
    const Lifetime::Watch vault = lifetime();
    close();
    m_expectedKeyId = keyId;
    Result<Secret> value = co_await storedMasterKey(&m_store, entry(), databaseHoldsSecrets);
    if (vault.isOver())
        co_return endedMeanwhile();
    // Without an id nobody knows whether the next key is the right one.
    if (!value && (value.error().reason != Reason::MasterKeyLost || keyId.isEmpty()))
        co_return failure(value.error());
    if (value && isEnvelope(value->bytes()))
        co_return needsPassphrase(*value);
    const bool isRight = value && fits(*value);
    Result<Secret> next = co_await m_store.read(nextEntry());
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!isRight && next && isEnvelope(next->bytes()))
        co_return needsPassphrase(*next);
    if (!isRight && (!next || !isMasterKey(*next) || !fits(*next)))
        co_return value
            ? failure(Error::Kind::Secrets, Reason::MasterKeyLost, u"the keychain holds another key"_s)
            : failure(value.error());
    m_key = std::move(isRight ? *value : *next);
    if (!isRight) {
        const Result<void> kept = co_await storeSecret(&m_store, entry(), m_key.clone());
        if (vault.isOver())
            co_return endedMeanwhile();
        if (!kept)
            co_return Result<void>(); // both entries are kept, so that the next start can try again
    }
    if (next && !keyId.isEmpty())
        (void)co_await m_store.remove(nextEntry());
    co_return Result<void>();
}

tl::unexpected<Error> Vault::needsPassphrase(const Secret &envelope)
{
    m_envelope = QByteArray(envelope.bytes().constData(), envelope.bytes().size());
    return failure(Error::Kind::Secrets, Reason::PassphraseNeeded);
}

QCoro::Task<Result<bool>> Vault::hasKey() const
{
    const Lifetime::Watch vault = lifetime();
    const Result<std::optional<Secret>> kept = co_await lookUpSecret(&m_store, entry());
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept)
        co_return failure(kept.error());
    co_return kept->has_value();
}

QCoro::Task<Result<void>> Vault::unlock(Secret passphrase)
{
    const Lifetime::Watch vault = lifetime();
    Result<Secret> key = co_await openedKey(passphraseEnvelope(), passphrase.clone());
    if (vault.isOver())
        co_return endedMeanwhile();
    const Result<Secret> next = co_await m_store.read(nextEntry());
    if (vault.isOver())
        co_return endedMeanwhile();
    if (key && fits(*key)) {
        m_key = std::move(*key);
        if (next)
            co_await keepOnly(Secret(m_envelope)); // it may have been the next one that `open` found
        co_return Result<void>();
    }
    if (!next || !isEnvelope(next->bytes())) {
        if (!key)
            co_return failure(key.error());
        co_return failure(Error::Kind::Secrets, Reason::MasterKeyLost, u"the envelope holds another key"_s);
    }
    Result<Secret> nextKey = co_await openedKey(QString::fromLatin1(next->bytes()), std::move(passphrase));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!nextKey)
        co_return failure(nextKey.error());
    if (!fits(*nextKey))
        co_return failure(Error::Kind::Secrets, Reason::MasterKeyLost, u"neither envelope holds the key"_s);
    m_envelope = QByteArray(next->bytes().constData(), next->bytes().size());
    m_key = std::move(*nextKey);
    co_await keepOnly(Secret(m_envelope));
    co_return vault.isOver() ? endedMeanwhile() : Result<void>();
}

/// If it can't be stored, both entries are kept, so that the next start can try again.
QCoro::Task<void> Vault::keepOnly(Secret value)
{
    const Lifetime::Watch vault = lifetime();
    const Result<void> kept = co_await storeSecret(&m_store, entry(), std::move(value));
    if (kept && !vault.isOver())
        (void)co_await m_store.remove(nextEntry());
}

QCoro::Task<Result<void>> Vault::create(Secret passphrase)
{
    const Lifetime::Watch vault = lifetime();
    Secret key = newMasterKey();
    const Result<QByteArray> envelope = co_await packedKey(key.clone(), std::move(passphrase), m_cost);
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!envelope)
        co_return failure(envelope.error());
    const Result<void> kept = co_await storeSecret(&m_store, entry(), Secret(*envelope));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept)
        co_return failure(kept.error());
    m_envelope = *envelope;
    m_key = std::move(key);
    co_return Result<void>();
}

void Vault::close()
{
    m_key = Secret();
    m_change.reset();
    m_envelope.clear();
}

bool Vault::isOpen() const
{
    return !m_key.isEmpty();
}

QString Vault::keyId() const
{
    return isOpen() ? masterKeyId(m_key) : QString();
}

Result<QString> Vault::seal(const Secret &plaintext, const QString &context) const
{
    if (!isOpen())
        return vaultIsClosed();
    if (m_change)
        return failure(Error::Kind::Secrets, Reason::KeyChanging);
    return sealUnder(m_key, plaintext, context);
}

Result<Secret> Vault::unseal(const QString &sealed, const QString &context) const
{
    if (!isOpen())
        return vaultIsClosed();
    Result<Secret> value = unsealUnder(m_key, sealed, context);
    if (!value && m_change)
        return unsealUnder(m_change->nextKey(), sealed, context);
    return value;
}

QCoro::Task<Result<void>> Vault::setPassphrase(Secret passphrase)
{
    const Lifetime::Watch vault = lifetime();
    if (!isOpen())
        co_return vaultIsClosed();
    if (passphrase.isEmpty()) {
        const Result<void> bare = co_await storeSecret(&m_store, entry(), m_key.clone());
        if (vault.isOver())
            co_return endedMeanwhile();
        if (bare)
            m_envelope.clear();
        co_return bare;
    }
    const Result<QByteArray> envelope = co_await packedKey(m_key.clone(), std::move(passphrase), m_cost);
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!envelope)
        co_return failure(envelope.error());
    const Result<void> kept = co_await storeSecret(&m_store, entry(), Secret(*envelope));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (kept)
        m_envelope = *envelope;
    co_return kept;
}

QCoro::Task<Result<void>> Vault::check(Secret passphrase) const
{
    const Lifetime::Watch vault = lifetime();
    const Result<Secret> key = co_await openedKey(passphraseEnvelope(), std::move(passphrase));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!key)
        co_return failure(key.error());
    co_return Result<void>();
}

Secret Vault::storedForm() const
{
    return isProtected() ? Secret(m_envelope) : m_key.clone();
}

QCoro::Task<Result<void>> Vault::checkStored() const
{
    const Lifetime::Watch vault = lifetime();
    if (!isOpen())
        co_return vaultIsClosed();
    const Result<Secret> kept = co_await m_store.read(entry());
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept)
        co_return failure(kept.error());
    const Secret expected = storedForm();
    if (!crypto::equalInConstantTime(bytesOf(kept->bytes()), bytesOf(expected.bytes())))
        co_return failure(Error::Kind::Secrets, Reason::MasterKeyLost, u"another key lies there"_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Vault::storeAgain()
{
    if (!isOpen())
        co_return vaultIsClosed();
    Secret expected = storedForm();
    co_return co_await storeSecret(&m_store, entry(), std::move(expected));
}

Result<QString> Vault::envelopeFor(const WrappingKey &wrapping) const
{
    if (!isOpen())
        return vaultIsClosed();
    return wrapped(wrapping, m_key);
}

Result<Secret> Vault::derivedKey(const QString &purpose) const
{
    if (!isOpen())
        return vaultIsClosed();
    return derivedKey(m_key, purpose);
}

Secret Vault::derivedKey(const Secret &masterKey, const QString &purpose)
{
    return keyDerivedFrom(masterKey, purpose);
}

QCoro::Task<Result<void>> Vault::adopt(QString envelope, Secret typed, Secret passphrase)
{
    const Lifetime::Watch vault = lifetime();
    Result<Secret> key = co_await openedKey(envelope, std::move(typed));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!key)
        co_return failure(key.error());
    Secret previous = std::exchange(m_key, std::move(*key));
    const Result<void> kept = co_await setPassphrase(std::move(passphrase));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept) {
        m_key = std::move(previous);
        co_return failure(kept.error());
    }
    (void)co_await m_store.remove(nextEntry());
    co_return Result<void>();
}

} // namespace shoptalk
