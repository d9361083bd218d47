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

/// What tokens are sealed with as their context, beside the turn.
QString accountContext(const AccountId &account);
QString numberContext(const PhoneNumberId &number);
QString relayContext();

/// A token sealed for one place in the database, and for one turn there: the value that stood in the place
/// before does not open there again, though key and place are the same.
struct BoundSeal {
    QString context;
    QString nonce; ///< Random.
    QString sealed;
};

/// Errors: as Vault::seal.
Result<BoundSeal> sealBound(const Vault &vault, const Secret &value, const QString &context);
/// Makes it the place's present value, in the transaction that stores `seal.sealed` there. Errors: Storage.
Result<void> bindSeal(StoreSession &session, const BoundSeal &seal);
/// The value of a place. One that was never bound opens too, until the first that is takes its place. Errors:
/// as Vault::unseal; Storage.
Result<Secret> unsealBound(const Store &store, const Vault &vault, const QString &sealed,
                           const QString &context);

} // namespace shoptalk
