// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyenvelope.h"

#include "core/onworker.h"
#include "crypto/digest.h"
#include "crypto/sealing.h"
#include "secrets/bytesof.h"

#include <QPromise>
#include <QStringList>
#include <qcoro/qcorofuture.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto magic = "shoptalk-key-1"_L1;
constexpr auto byPassphrase = "scrypt"_L1;
constexpr auto byRecoveryKey = "recovery"_L1;
constexpr std::size_t saltBytes = 16;

/// The parsed head of an envelope.
struct Head {
    bool takesPassphrase = false;
    crypto::ScryptCost cost;
    crypto::Bytes salt;
    QString text;
};

Secret secretOf(crypto::Bytes &bytes)
{
    Secret secret(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    crypto::wipe(bytes);
    return secret;
}

QString headFor(const crypto::ScryptCost &cost, const crypto::Bytes &salt)
{
    return QStringList{magic,
                       byPassphrase,
                       QString::number(cost.logN),
                       QString::number(cost.r),
                       QString::number(cost.p),
                       QString::fromStdString(crypto::toHex(salt))}
        .join(u':');
}

std::optional<Head> headOf(const QString &envelope)
{
    const QStringList parts = envelope.split(u':');
    const bool takesPassphrase = parts.size() == 9 && parts.at(1) == byPassphrase;
    const bool takesRecoveryKey = parts.size() == 6 && parts.at(1) == byRecoveryKey;
    if (parts.at(0) != magic || (!takesPassphrase && !takesRecoveryKey))
        return {};
    Head head;
    head.takesPassphrase = takesPassphrase;
    if (takesPassphrase)
        head.cost = {parts.at(2).toInt(), parts.at(3).toInt(), parts.at(4).toInt()};
    const auto salt = crypto::fromHex(parts.at(takesPassphrase ? 5 : 2).toStdString());
    if (!salt || salt->size() != saltBytes)
        return {};
    head.salt = *salt;
    head.text = parts.mid(0, takesPassphrase ? 6 : 3).join(u':');
    return head;
}

tl::unexpected<Error> malformed()
{
    return failure(Error::Kind::Malformed, Reason::EnvelopeMalformed);
}

using Derived = std::shared_ptr<Result<WrappingKey>>;

Derived derive(const Secret &passphrase, const Head &head)
{
    auto key = crypto::scrypt(bytesOf(passphrase.bytes()), head.salt, head.cost);
    if (!key)
        return std::make_shared<Result<WrappingKey>>(malformed());
    WrappingKey wrapping{head.text, secretOf(*key)};
    return std::make_shared<Result<WrappingKey>>(std::move(wrapping));
}

QFuture<Derived> deriveElsewhere(Secret passphrase, Head head)
{
    const auto held = std::make_shared<Secret>(std::move(passphrase));
    auto deriveIt = [held, head = std::move(head)] { return derive(*held, head); };
    return onWorker(std::move(deriveIt),
                    std::make_shared<Result<WrappingKey>>(failedWork<Result<WrappingKey>>()));
}

WrappingKey fromRecoveryKey(const RecoveryKey &recoveryKey, const crypto::Bytes &salt)
{
    crypto::Digest digest = crypto::HmacSha256(bytesOf(recoveryKey.bytes().bytes())).of(salt);
    const QString head =
        QStringList{magic, byRecoveryKey, QString::fromStdString(crypto::toHex(salt))}.join(u':');
    WrappingKey wrapping{
        head, Secret(QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())))};
    crypto::wipe(digest);
    return wrapping;
}

} // namespace

QCoro::Task<Result<WrappingKey>> newWrappingKey(Secret passphrase, crypto::ScryptCost cost)
{
    Head head;
    head.cost = cost;
    head.salt = crypto::randomBytes(saltBytes);
    head.text = headFor(cost, head.salt);
    const QFuture<Derived> future = deriveElsewhere(std::move(passphrase), std::move(head));
    const Derived derived = co_await future;
    co_return std::move(*derived);
}

WrappingKey newWrappingKey(const RecoveryKey &recoveryKey)
{
    return fromRecoveryKey(recoveryKey, crypto::randomBytes(saltBytes));
}

QCoro::Task<Result<WrappingKey>> wrappingKeyOf(QString envelope, Secret typed)
{
    std::optional<Head> head = headOf(envelope);
    if (!head)
        co_return malformed();
    if (!head->takesPassphrase) {
        const Result<RecoveryKey> recoveryKey = RecoveryKey::read(QString::fromUtf8(typed.bytes()));
        if (!recoveryKey)
            co_return failure(recoveryKey.error());
        co_return fromRecoveryKey(*recoveryKey, head->salt);
    }
    const QFuture<Derived> future = deriveElsewhere(std::move(typed), std::move(*head));
    const Derived derived = co_await future;
    co_return std::move(*derived);
}

QString wrapped(const WrappingKey &wrapping, const Secret &masterKey)
{
    const auto sealed =
        crypto::seal(bytesOf(wrapping.key.bytes()), bytesOf(masterKey.bytes()), wrapping.head.toStdString());
    Q_ASSERT(sealed); // fails for a key of another length only
    return wrapping.head + u':' + QString::fromStdString(*sealed);
}

Result<Secret> unwrapped(const QString &envelope, const WrappingKey &wrapping)
{
    if (!envelope.startsWith(wrapping.head + u':'))
        return malformed();
    const QString sealed = envelope.mid(wrapping.head.size() + 1);
    auto opened =
        crypto::unseal(bytesOf(wrapping.key.bytes()), sealed.toStdString(), wrapping.head.toStdString());
    if (!opened && opened.error() == crypto::Fault::Malformed)
        return malformed();
    if (!opened || opened->size() != crypto::sealKeyBytes)
        return failure(Error::Kind::Secrets, Reason::EnvelopeRefused);
    return secretOf(*opened);
}

QString headOfEnvelope(const QString &envelope)
{
    const std::optional<Head> head = headOf(envelope);
    return head ? head->text : QString();
}

bool isEnvelope(const QByteArray &value)
{
    return value.startsWith(QByteArrayView(magic.data(), magic.size()).toByteArray() + ':');
}

bool asksForPassphrase(const QString &envelope)
{
    return envelope.startsWith(magic + u':' + byPassphrase + u':');
}

} // namespace shoptalk
