// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class GraphClient;
class RelayClient;
class Store;
class Vault;

/// Opens what the console stands on, in order: database, keychain, pairing.
class Startup {
public:
    Startup(Store &store, Vault &vault, RelayClient &relay, GraphClient &graph);

    /// Errors: those of Store::open and Vault::open. May be called again after an error.
    QCoro::Task<Result<void>> run();

private:
    /// Gives the stored pairing to the clients; nothing to do before the first pairing.
    Result<void> usePairing();

    Store &m_store;
    Vault &m_vault;
    RelayClient &m_relay;
    GraphClient &m_graph;
    bool m_storeIsOpen = false;
};

} // namespace shoptalk
