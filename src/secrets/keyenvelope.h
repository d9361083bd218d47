// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "crypto/scrypt.h"
#include "secrets/recoverykey.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The key that opens an envelope: 32 bytes, and a head that says how they were derived. The head is bound
/// into the envelope.
struct WrappingKey {
    QString head; ///< "shoptalk-key-1:scrypt:17:8:1:<salt>" or "shoptalk-key-1:recovery:<salt>"
    Secret key;
};

/// Derives the key from a passphrase, with a fresh salt. Takes some tenths of a second, on another thread.
QCoro::Task<Result<WrappingKey>> newWrappingKey(Secret passphrase, crypto::ScryptCost cost = {});
/// Derives the key from a recovery key, with a fresh salt. Fast, because a recovery key can't be guessed.
WrappingKey newWrappingKey(const RecoveryKey &recoveryKey);
/// Derives the key that made `envelope` from what the person typed: a passphrase or a recovery key, whichever
/// the envelope needs. Errors: Malformed ("envelope_malformed", and those of RecoveryKey::read).
QCoro::Task<Result<WrappingKey>> wrappingKeyOf(QString envelope, Secret typed);

/// Encrypts a master key. The result is `<head>:<iv>:<tag>:<ciphertext>`.
QString wrapped(const WrappingKey &wrapping, const Secret &masterKey);
/// Opens the envelope and returns the master key. Errors: Malformed ("envelope_malformed"), Secrets
/// ("envelope_refused": another passphrase, or a changed byte).
Result<Secret> unwrapped(const QString &envelope, const WrappingKey &wrapping);

/// The head of an envelope, the same as in its wrapping key. Empty if `value` is no envelope.
QString headOfEnvelope(const QString &envelope);
/// True if `value` is an envelope rather than a bare key.
bool isEnvelope(const QByteArray &value);
/// True if the envelope needs a passphrase.
bool asksForPassphrase(const QString &envelope);

} // namespace shoptalk
