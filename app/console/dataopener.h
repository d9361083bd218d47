// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/unlockinput.h"
#include "core/result.h"
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

/// Opens the console's data in this order: the database, the vault, the stored pairing with the relay.
class DataOpener {
public:
    /// `database` is the path of the store's file.
    DataOpener(Store &store, QString database, Vault &vault, KeyManager &keys, RelaySender &relay,
               GraphSender &graph);

    /// May be called again after an error; what is open stays open.
    /// Errors: those of Store::open and KeyManager::open (Secrets, PassphraseNeeded: call it again with the
    /// person's input), and Storage (DatabaseMissing: the keychain has a key of this installation, but the
    /// database is missing or empty). As long as the keychain can't be read, it may have such a key, so
    /// nothing is created then, either.
    QCoro::Task<Result<void>> run(std::shared_ptr<const UnlockInput> input);

private:
    /// Gives the stored pairing to the clients. Does nothing before the first pairing.
    Result<void> usePairing();
    QCoro::Task<Result<void>> openVault(std::shared_ptr<const UnlockInput> input);
    QCoro::Task<Result<void>> recordFailedUnlock(Error error);
    /// Storage (DatabaseMissing) if the database is missing or empty although this installation was used;
    /// Secrets if it is missing or empty and the keychain can't say whether it was used.
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
