// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "crypto/scrypt.h"
#include "secrets/secretstore.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

Secret newMasterKey();
bool isMasterKey(const Secret &value);
/// 16 hex digits that identify a key without revealing it.
QString masterKeyId(const Secret &key);
/// Derives 32 bytes for one purpose.
Secret keyDerivedFrom(const Secret &key, const QString &purpose);

/// Seals `plaintext`. `context` is bound in as additional data.
QString sealUnder(const Secret &key, const Secret &plaintext, const QString &context);
/// Errors: Secrets ("sealed_value_damaged").
Result<Secret> unsealUnder(const Secret &key, const QString &sealed, const QString &context);
/// The error of every call to a closed vault.
tl::unexpected<Error> vaultIsClosed();
/// Cancelled ("ended_meanwhile"): the caller was destroyed before the answer came.
tl::unexpected<Error> endedMeanwhile();

/// Puts the key into an envelope that `passphrase` opens. Errors: Malformed.
QCoro::Task<Result<QByteArray>> packedKey(Secret key, Secret passphrase, crypto::ScryptCost cost);
/// Opens `envelope` with what the person typed. Errors: as `wrappingKeyOf` and `unwrapped`.
QCoro::Task<Result<Secret>> openedKey(QString envelope, Secret typed);

/// Writes a secret and reads it back, because some keychains accept a write and store nothing. Errors: as
/// SecretStore.
QCoro::Task<Result<void>> storeSecret(SecretStore *store, QString name, Secret value);
/// Reads the entry, a key or an envelope. Creates a new key only if there is no entry and
/// `databaseHoldsSecrets` is false. Errors: as SecretStore, Secrets ("master_key_lost").
QCoro::Task<Result<Secret>> storedMasterKey(SecretStore *store, QString name, bool databaseHoldsSecrets);

} // namespace shoptalk
