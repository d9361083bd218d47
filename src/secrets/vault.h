// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/keychange.h"
#include "secrets/keyenvelope.h"
#include "secrets/secretstore.h"

#include <QString>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk {

/// Seals values for the database under one 32-byte master key. The key is in the keychain, bare or, once a
/// passphrase is set, in an envelope that only the passphrase opens; if there is no keychain, the envelope is
/// in a file.
class Vault {
public:
    /// `installation` distinguishes several data folders of one person; it is part of the keychain entry's
    /// name. `cost` is the cost of one guess at a passphrase; only tests of other things lower it.
    Vault(SecretStore &store, QString installation, crypto::ScryptCost cost = {});
    ~Vault();

    /// The installation whose key is in a file of that folder, protected by a passphrase; empty if there is
    /// none, or more than one. For any thread.
    static QString installationIn(const QString &folder);

    /// Reads the master key; creates, writes and reads back a new one only if `databaseHoldsSecrets` is
    /// false. `keyId` is the id of the key with which the database was sealed, empty if it names none: if a
    /// change of the key was interrupted, the matching key is used and the change is finished or undone.
    /// Errors: as SecretStore, and Secrets ("master_key_lost": sealed values exist and the key is not found:
    /// the keychain is locked or was replaced; nothing is overwritten; "passphrase_needed": call `unlock`).
    QCoro::Task<Result<void>> open(bool databaseHoldsSecrets, QString keyId = {});
    /// True if the keychain has a key of this installation, so it was used before. Errors: as lookUpSecret.
    QCoro::Task<Result<bool>> hasKey() const;
    /// Opens the vault after "passphrase_needed". Errors: Secrets ("envelope_refused": another passphrase),
    /// Malformed.
    QCoro::Task<Result<void>> unlock(Secret passphrase);
    /// Creates the key at the first start without a keychain and protects it with `passphrase`. Errors: as
    /// SecretStore.
    QCoro::Task<Result<void>> create(Secret passphrase);
    /// Overwrites the key in memory.
    void close();
    bool isOpen() const;
    /// True if only a passphrase opens it.
    bool isProtected() const { return !m_envelope.isEmpty(); }
    /// The id of the key in hex, which does not reveal the key. Empty while closed.
    QString keyId() const;

    /// `context` is bound in as additional data: "account:<id>", "relay". Errors: Secrets ("vault_closed";
    /// "key_changing": for the moment of a rotation, try again).
    Result<QString> seal(const Secret &plaintext, const QString &context) const;
    /// Errors: Secrets ("vault_closed", "sealed_value_damaged").
    Result<Secret> unseal(const QString &sealed, const QString &context) const;

    /// Protects the key with a passphrase, or stores it bare in the keychain if that is empty, and reads it
    /// back. Errors: as SecretStore, Secrets ("vault_closed").
    QCoro::Task<Result<void>> setPassphrase(Secret passphrase);
    /// Checks that this passphrase opens the vault. Errors: as `unlock`.
    QCoro::Task<Result<void>> check(Secret passphrase) const;

    /// Checks that the key or its envelope is stored where the next start looks for it. Errors: as
    /// SecretStore ("secret_not_found": it is gone, or the keychain is locked), Secrets ("vault_closed";
    /// "master_key_lost": another key is stored there).
    QCoro::Task<Result<void>> checkStored() const;
    /// Writes the open key or its envelope to the store again and reads it back. Errors: as SecretStore,
    /// Secrets ("vault_closed").
    QCoro::Task<Result<void>> storeAgain();

    /// An envelope of the key for another wrapping key, such as that of a recovery key. Errors: Secrets
    /// ("vault_closed").
    Result<QString> envelopeFor(const WrappingKey &wrapping) const;
    /// The envelope that the passphrase opens; empty if there is none.
    QString passphraseEnvelope() const { return QString::fromLatin1(m_envelope); }
    /// Derives a key of 32 bytes for one purpose. It changes with the master key. Errors: Secrets
    /// ("vault_closed").
    Result<Secret> derivedKey(const QString &purpose) const;
    static Secret derivedKey(const Secret &masterKey, const QString &purpose);
    /// Opens an envelope and keeps its key, as on another computer: `typed` is a recovery key or a
    /// passphrase, whichever the envelope needs. From then on the key is protected by `passphrase`, or bare
    /// in the keychain if that is empty. Errors: as `unlock` and SecretStore; nothing is changed then.
    QCoro::Task<Result<void>> adopt(QString envelope, Secret typed, Secret passphrase = {});

    /// Creates the next key and keeps it in addition to the present one; both open values until
    /// `finishRotation`, and no new values are sealed. `passphrase` is needed if the vault is protected.
    /// Errors: Secrets, as `unlock` and SecretStore.
    QCoro::Task<Result<std::shared_ptr<const KeyChange>>> beginRotation(Secret passphrase);
    /// Ends the rotation after the database was committed with the next key. If the program ends before, the
    /// next `open` does it.
    QCoro::Task<Result<void>> finishRotation();
    /// Ends the rotation if the database was not committed, and keeps the present key. The next `open`
    /// removes the other one, because it knows which key the database uses.
    void abandonRotation();

    /// As `adopt`, before a database with that key replaces the present one: keeps the key in addition to the
    /// present one until `finishRotation` or `abandonRotation`, so that the next `open` or `unlock` finds the
    /// right one at whatever moment the program ends. Errors: as `adopt`; nothing is changed then.
    QCoro::Task<Result<void>> beginAdoption(QString envelope, Secret typed, Secret passphrase = {});

    /// Lets a waiting call notice that the vault was destroyed meanwhile. The call then returns Cancelled
    /// ("ended_meanwhile").
    Lifetime::Watch lifetime() const { return m_lifetime.watch(); }

private:
    QString entry() const;
    QString nextEntry() const;
    /// True if the database was sealed with this key.
    bool fits(const Secret &key) const;
    tl::unexpected<Error> needsPassphrase(const Secret &envelope);
    /// Makes `value` the current entry and removes the next one.
    QCoro::Task<void> keepOnly(Secret value);
    /// The stored form of the open key.
    Secret storedForm() const;

    Lifetime m_lifetime;
    SecretStore &m_store;
    QString m_installation;
    crypto::ScryptCost m_cost;
    QString m_expectedKeyId;
    Secret m_key;
    QByteArray m_envelope; ///< As stored; empty if the key is stored without an envelope.
    std::shared_ptr<const KeyChange> m_change; ///< Set during a rotation.
};

} // namespace shoptalk
