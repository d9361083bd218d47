// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

class GraphSender;
class RelaySender;
class Store;
class KeyManager;
class Vault;

/// Opens what the console stands on, in order: database, keychain, pairing.
class Startup {
public:
    /// `database` is the store's file.
    Startup(Store &store, QString database, Vault &vault, KeyManager &keys, RelaySender &relay,
            GraphSender &graph);

    /// How the vault is opened where the keychain's key alone does not do.
    struct Answer {
        enum class Kind {
            None,
            Unlock,
            Recover,
            Choose,
            StartAnew ///< Although the database is gone.
        };
        Kind kind = Kind::None;
        Secret passphrase = {}; ///< For Recover and Choose: the new one.
        Secret words = {}; ///< Of the recovery key.
    };

    /// Errors: those of Store::open and KeyManager::open ("passphrase_needed": come again with an answer),
    /// and Storage ("database_missing": the keychain has a key of this installation, but there is no database
    /// or an empty one; nothing was made). May be called again after an error.
    QCoro::Task<Result<void>> run(std::shared_ptr<const Answer> answer);

private:
    /// Gives the stored pairing to the clients; nothing to do before the first pairing.
    Result<void> usePairing();
    QCoro::Task<Result<void>> openVault(std::shared_ptr<const Answer> answer);
    QCoro::Task<Result<void>> noteFailedUnlock(Error error);

    /// Is there nothing, where there was something?
    QCoro::Task<Result<void>> findDatabase();

    Store &m_store;
    QString m_database;
    Vault &m_vault;
    KeyManager &m_keys;
    RelaySender &m_relay;
    GraphSender &m_graph;
    bool m_storeIsOpen = false;
};

} // namespace shoptalk
