// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/secretstore.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

Secret newMasterKey();
bool isMasterKey(const Secret &value);
/// 16 hex digits that tell keys apart and give nothing of them away.
QString masterKeyId(const Secret &key);
/// 32 bytes for one purpose.
Secret keyDerivedFrom(const Secret &key, const QString &purpose);

/// The sealed form of `plaintext`; `context` is bound in.
QString sealUnder(const Secret &key, const Secret &plaintext, const QString &context);
/// Errors: Secrets ("sealed_value_damaged").
Result<Secret> unsealUnder(const Secret &key, const QString &sealed, const QString &context);
/// What every call of a closed vault answers.
tl::unexpected<Error> vaultIsClosed();
/// Cancelled ("ended_meanwhile"): what began the call was destroyed before the answer came.
tl::unexpected<Error> endedMeanwhile();

/// The key in an envelope of `passphrase`. Errors: Malformed. `key` outlives the call.
QCoro::Task<Result<QByteArray>> packedKey(const Secret *key, Secret passphrase);
/// The key in `envelope`, opened with what the person typed. Errors: as `wrappingKeyOf` and `unwrapped`.
QCoro::Task<Result<Secret>> openedKey(QString envelope, Secret typed);

/// Writes a secret and reads it back: some keychains take a write and keep nothing. Errors: as SecretStore.
QCoro::Task<Result<void>> keepSecret(SecretStore *store, QString name, Secret value);
/// The entry's value, a key or an envelope; a new key only if `databaseHoldsSecrets` is false and there is no
/// entry. Errors: as SecretStore, Secrets ("master_key_lost").
QCoro::Task<Result<Secret>> storedMasterKey(SecretStore *store, QString name, bool databaseHoldsSecrets);

} // namespace shoptalk
