// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/masterkey.h"

#include "crypto/digest.h"
#include "crypto/sealing.h"
#include "secrets/bytesof.h"
#include "secrets/keyenvelope.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int idDigits = 16;
}

Secret newMasterKey()
{
    crypto::Bytes random = crypto::randomBytes(crypto::sealKeyBytes);
    Secret key(
        QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(random.size())));
    crypto::wipe(random);
    return key;
}

bool isMasterKey(const Secret &value)
{
    return value.bytes().size() == static_cast<qsizetype>(crypto::sealKeyBytes);
}

Secret keyDerivedFrom(const Secret &key, const QString &purpose)
{
    const std::string text = purpose.toStdString();
    crypto::Digest digest = crypto::HmacSha256(bytesOf(key.bytes())).of(crypto::asBytes(text));
    Secret derived(
        QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())));
    crypto::wipe(digest);
    return derived;
}

QString masterKeyId(const Secret &key)
{
    return QString::fromLatin1(keyDerivedFrom(key, u"shoptalk key id"_s).bytes().toHex().left(idDigits));
}

QString sealUnder(const Secret &key, const Secret &plaintext, const QString &context)
{
    const auto sealed = crypto::seal(bytesOf(key.bytes()), bytesOf(plaintext.bytes()), context.toStdString());
    Q_ASSERT(sealed); // fails for a key of another length only
    return QString::fromStdString(*sealed);
}

Result<Secret> unsealUnder(const Secret &key, const QString &sealed, const QString &context)
{
    auto plain = crypto::unseal(bytesOf(key.bytes()), sealed.toStdString(), context.toStdString());
    if (!plain)
        return failure(Error::Kind::Secrets, Reason::SealedValueDamaged);
    Secret plaintext(
        QByteArray(reinterpret_cast<const char *>(plain->data()), static_cast<qsizetype>(plain->size())));
    crypto::wipe(*plain);
    return plaintext;
}

tl::unexpected<Error> vaultIsClosed()
{
    return failure(Error::Kind::Secrets, Reason::VaultClosed);
}

QCoro::Task<Result<QByteArray>> packedKey(Secret key, Secret passphrase, crypto::ScryptCost cost)
{
    const Result<WrappingKey> wrapping = co_await newWrappingKey(std::move(passphrase), cost);
    if (!wrapping)
        co_return failure(wrapping.error());
    co_return wrapped(*wrapping, key).toLatin1();
}

QCoro::Task<Result<Secret>> openedKey(QString envelope, Secret typed)
{
    const Result<WrappingKey> wrapping = co_await wrappingKeyOf(envelope, std::move(typed));
    if (!wrapping)
        co_return failure(wrapping.error());
    co_return unwrapped(envelope, *wrapping);
}

tl::unexpected<Error> endedMeanwhile()
{
    return failure(Error::Kind::Cancelled, Reason::EndedMeanwhile);
}

QCoro::Task<Result<void>> storeSecret(SecretStore *store, QString name, Secret value)
{
    const Lifetime::Watch life = store->lifetime();
    const Result<void> written = co_await store->write(name, value.clone());
    if (!written)
        co_return failure(written.error());
    if (life.isOver())
        co_return endedMeanwhile();
    const Result<Secret> kept = co_await store->read(name);
    if (!kept)
        co_return failure(kept.error());
    if (!crypto::equalInConstantTime(bytesOf(kept->bytes()), bytesOf(value.bytes())))
        co_return failure(Error::Kind::Secrets, Reason::KeychainRefused,
                          u"what is read back is not what was written"_s);
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> storedMasterKey(SecretStore *store, QString name, bool databaseHoldsSecrets)
{
    const Lifetime::Watch life = store->lifetime();
    Result<Secret> value = co_await store->read(name);
    if (life.isOver())
        co_return endedMeanwhile();
    if (value && !isMasterKey(*value) && !isEnvelope(value->bytes()))
        co_return failure(Error::Kind::Secrets, Reason::MasterKeyLost, u"the keychain's entry is no key"_s);
    if (value || value.error().reason != Reason::SecretNotFound)
        co_return value;
    // A locked keyring also answers "not found", so this is the first start only if nothing was ever sealed.
    if (databaseHoldsSecrets)
        co_return failure(Error::Kind::Secrets, Reason::MasterKeyLost);
    Secret key = newMasterKey();
    const Result<void> kept = co_await storeSecret(store, name, key.clone());
    if (!kept)
        co_return failure(kept.error());
    co_return Result<Secret>(std::move(key));
}

} // namespace shoptalk
