// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace shoptalk {

class Store;
class StoreSession;
class Vault;

/// The context with which tokens are sealed, besides the nonce.
QString accountContext(const AccountId &account);
QString numberContext(const PhoneNumberId &number);
QString relayContext();

/// A token sealed for one place in the database and with one nonce. The previous value of that place does not
/// open there again, although key and place are the same.
struct BoundSeal {
    QString context;
    QString nonce; ///< Random.
    QString sealed;
};

/// Errors: as Vault::seal.
Result<BoundSeal> sealBound(const Vault &vault, const Secret &value, const QString &context);
/// Makes it the current value of the place, in the transaction that stores `seal.sealed` there. Errors:
/// Storage.
Result<void> bindSeal(StoreSession &session, const BoundSeal &seal);
/// Opens the value of a place. A value without a nonce opens as well until one with a nonce replaces it.
/// Errors: as Vault::unseal; Storage.
Result<Secret> unsealBound(const Store &store, const Vault &vault, const QString &sealed,
                           const QString &context);

} // namespace shoptalk
