// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;
class Vault;

/// Manages the master key: opens it, protects it with a passphrase, creates a recovery key and changes the
/// key. Each action is recorded in the audit trail. Errors of every call: Secrets, Storage, Malformed, as
/// those of Vault and Store.
class KeyManager {
public:
    KeyManager(Store &store, Vault &vault);

    /// Opens the vault with the key that the open database was sealed with, and stores the id of that key.
    /// Errors: also Secrets ("keychain_gone": values are sealed, and there is no keychain any more).
    QCoro::Task<Result<void>> open();
    /// Call it after "passphrase_needed". It also changes the key if that was due and had to wait for the
    /// passphrase.
    QCoro::Task<Result<void>> unlock(Secret passphrase);
    /// Creates the key at the first start without a keychain. Errors: also Secrets ("master_key_lost": values
    /// are sealed already).
    QCoro::Task<Result<void>> create(Secret passphrase);

    bool isProtected() const;
    /// Sets the first passphrase (`current` is empty), changes it, or removes it (`next` is empty). Errors:
    /// also Secrets ("envelope_refused": `current` is wrong), Malformed ("passphrase_short").
    QCoro::Task<Result<void>> changePassphrase(Secret current, Secret next);

    bool hasRecoveryKey() const;
    /// Creates a new recovery key, which is shown once. An older one stops working.
    QCoro::Task<Result<Secret>> makeRecoveryKey();
    /// Opens the vault with the recovery key after the keychain was lost or the passphrase was forgotten.
    /// Afterwards the key is protected by `passphrase`, or stored unprotected in the keychain if that is
    /// empty. Errors: also Secrets ("recovery_key_missing": none was ever made), Malformed
    /// ("passphrase_short").
    QCoro::Task<Result<void>> recover(Secret words, Secret passphrase = {});

    /// Creates a new key and seals every value again in one transaction. If it is interrupted, one key still
    /// opens all of them. `passphrase` is needed if there is one.
    QCoro::Task<Result<void>> rotate(Secret passphrase);

    /// True after an account's token was destroyed. The key that sealed it has to be changed as well, so that
    /// an old copy of the database can't be used to open it.
    bool isRotationDue() const;
    /// With a passphrase, the change waits for the next `unlock`.
    QCoro::Task<Result<void>> rotateIfDue();

    static constexpr int minPassphraseCharacters = 8;

private:
    QCoro::Task<Result<void>> noteKey();
    QCoro::Task<void> rotateUnlocked(Secret passphrase);

    Store &m_store;
    Vault &m_vault;
};

} // namespace shoptalk
