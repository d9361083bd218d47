// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;
class Vault;

/// What a person does with the key that seals the sign-ins: open it, put it under a passphrase, print a
/// recovery key, change it. Every deed is told to the audit trail. Errors of every call: Secrets, Storage,
/// Malformed, as those of Vault and Store.
class KeyManager {
public:
    KeyManager(Store &store, Vault &vault);

    /// Opens the vault with the key that the open database was sealed with, and notes which one that is.
    QCoro::Task<Result<void>> open();
    /// After "passphrase_needed". Also changes the key if that was due and waited for the passphrase.
    QCoro::Task<Result<void>> unlock(Secret passphrase);
    /// The first start without a keychain. Errors: also Secrets ("master_key_lost": values are sealed
    /// already).
    QCoro::Task<Result<void>> create(Secret passphrase);

    bool isProtected() const;
    /// Sets the first passphrase (`current` is empty), another one, or none (`next` is empty). Errors: also
    /// Secrets
    /// ("envelope_refused": `current` is not the passphrase), Malformed ("passphrase_short").
    QCoro::Task<Result<void>> changePassphrase(Secret current, Secret next);

    bool hasRecoveryKey() const;
    /// A new recovery key, to be shown once; an older one opens nothing from then on.
    QCoro::Task<Result<Secret>> makeRecoveryKey();
    /// The keychain was lost or the passphrase forgotten: opens the vault with the words of the recovery key.
    /// The key lies under `passphrase` again, or bare in the keychain if that is empty. Errors: also Secrets
    /// ("recovery_key_missing": none was ever made), Malformed ("passphrase_short").
    QCoro::Task<Result<void>> recover(Secret words, Secret passphrase = {});

    /// Makes a new key and seals every value anew in one transaction; whatever interrupts it, one key opens
    /// all of them. `passphrase` is needed if there is one.
    QCoro::Task<Result<void>> rotate(Secret passphrase);

    /// True since an account's token was destroyed: what sealed it is to be destroyed too, so that nothing of
    /// it opens in an old copy of the file.
    bool isRotationDue() const;
    /// Behind a passphrase it waits for the next `unlock`.
    QCoro::Task<Result<void>> rotateIfDue();

    static constexpr int minPassphraseCharacters = 8;

private:
    QCoro::Task<Result<void>> noteKey();
    QCoro::Task<void> rotateUnlocked(Secret passphrase);

    Store &m_store;
    Vault &m_vault;
};

} // namespace shoptalk
