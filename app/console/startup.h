// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

class GraphClient;
class RelayClient;
class Store;
class KeyCare;
class Vault;

/// Opens what the console stands on, in order: database, keychain, pairing.
class Startup {
public:
    Startup(Store &store, Vault &vault, KeyCare &keys, RelayClient &relay, GraphClient &graph);

    /// How the vault is opened where the keychain's key alone does not do.
    struct Answer {
        enum class Kind { None, Unlock, Recover, Choose };
        Kind kind = Kind::None;
        Secret passphrase = {}; ///< For Recover and Choose: the new one.
        Secret words = {}; ///< Of the recovery key.
    };

    /// Errors: those of Store::open and KeyCare::open ("passphrase_needed": come again with an answer). May
    /// be called again after an error.
    QCoro::Task<Result<void>> run(std::shared_ptr<const Answer> answer);

private:
    /// Gives the stored pairing to the clients; nothing to do before the first pairing.
    Result<void> usePairing();
    QCoro::Task<Result<void>> openVault(std::shared_ptr<const Answer> answer);
    QCoro::Task<Result<void>> noteFailedUnlock(Error error);

    Store &m_store;
    Vault &m_vault;
    KeyCare &m_keys;
    RelayClient &m_relay;
    GraphClient &m_graph;
    bool m_storeIsOpen = false;
};

} // namespace shoptalk
