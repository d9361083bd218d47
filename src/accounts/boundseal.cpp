// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/boundseal.h"

#include "crypto/bytes.h"
#include "secrets/vault.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr std::size_t nonceBytes = 16;
}

QString accountContext(const AccountId &account)
{
    return u"account:"_s + account.value();
}

QString numberContext(const PhoneNumberId &number)
{
    return u"number:"_s + number.value();
}

QString relayContext()
{
    return u"relay"_s;
}

Result<BoundSeal> sealBound(const Vault &vault, const Secret &value, const QString &context)
{
    BoundSeal seal;
    seal.context = context;
    seal.nonce = QString::fromStdString(crypto::toHex(crypto::randomBytes(nonceBytes)));
    const Result<QString> sealed = vault.seal(value, KeyRepository::boundContext(context, seal.nonce));
    if (!sealed)
        return failure(sealed.error());
    seal.sealed = *sealed;
    return seal;
}

Result<void> bindSeal(StoreSession &session, const BoundSeal &seal)
{
    return session.keys.bind(seal.context, seal.nonce);
}

Result<Secret> unsealBound(const Store &store, const Vault &vault, const QString &sealed,
                           const QString &context)
{
    const Result<QString> bound = store.reader().keys.boundContext(context);
    if (!bound)
        return failure(bound.error());
    return vault.unseal(sealed, *bound);
}

} // namespace shoptalk
