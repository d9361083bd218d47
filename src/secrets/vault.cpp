// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vault.h"

#include "crypto/sealing.h"
#include "secrets/bytesof.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Secret newMasterKey()
{
    crypto::Bytes random = crypto::randomBytes(crypto::sealKeyBytes);
    Secret key(QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(random.size())));
    crypto::wipe(random);
    return key;
}

bool isKey(const Secret &value)
{
    return value.bytes().size() == static_cast<qsizetype>(crypto::sealKeyBytes);
}

/// Writes a new key and reads it back: some keychains take a write and keep nothing.
QCoro::Task<Result<Secret>> makeMasterKey(SecretStore *store, QString name)
{
    const Secret key = newMasterKey();
    const Result<void> written = co_await store->write(name, key.clone());
    if (!written)
        co_return failure(written.error());
    Result<Secret> kept = co_await store->read(name);
    if (!kept)
        co_return failure(kept.error());
    if (!crypto::equalInConstantTime(bytesOf(kept->bytes()), bytesOf(key.bytes())))
        co_return failure(Error::Kind::Secrets, u"keychain_refused"_s, u"the key read back is another one"_s);
    co_return std::move(*kept);
}

QCoro::Task<Result<Secret>> masterKey(SecretStore *store, QString name, bool databaseHoldsSecrets)
{
    Result<Secret> key = co_await store->read(name);
    if (key && !isKey(*key))
        co_return failure(Error::Kind::Secrets, u"master_key_lost"_s, u"the keychain's entry is no key"_s);
    if (key || key.error().reason != "secret_not_found"_L1)
        co_return key;
    // A locked keyring says "not found" too, so that this is the first start only if nothing was ever sealed.
    if (databaseHoldsSecrets)
        co_return failure(Error::Kind::Secrets, u"master_key_lost"_s);
    co_return co_await makeMasterKey(store, name);
}

std::string contextOf(const QString &context)
{
    return context.toStdString();
}

} // namespace

Vault::Vault(SecretStore &store, QString installation)
    : m_store(store)
    , m_installation(std::move(installation))
{
}

Vault::~Vault() = default;

QCoro::Task<Result<void>> Vault::open(bool databaseHoldsSecrets)
{
    Result<Secret> key = co_await masterKey(&m_store, u"master-key/"_s + m_installation, databaseHoldsSecrets);
    if (!key)
        co_return failure(key.error());
    m_key = std::move(*key);
    co_return Result<void>();
}

bool Vault::isOpen() const
{
    return !m_key.isEmpty();
}

Result<QString> Vault::seal(const Secret &plaintext, const QString &context) const
{
    if (!isOpen())
        return failure(Error::Kind::Secrets, u"vault_closed"_s);
    const auto sealed = crypto::seal(bytesOf(m_key.bytes()), bytesOf(plaintext.bytes()), contextOf(context));
    Q_ASSERT(sealed); // fails for a key of another length only
    return QString::fromStdString(*sealed);
}

Result<Secret> Vault::unseal(const QString &sealed, const QString &context) const
{
    if (!isOpen())
        return failure(Error::Kind::Secrets, u"vault_closed"_s);
    auto opened = crypto::unseal(bytesOf(m_key.bytes()), sealed.toStdString(), contextOf(context));
    if (!opened)
        return failure(Error::Kind::Secrets, u"sealed_value_damaged"_s);
    Secret plaintext(
        QByteArray(reinterpret_cast<const char *>(opened->data()), static_cast<qsizetype>(opened->size())));
    crypto::wipe(*opened);
    return plaintext;
}

} // namespace shoptalk
