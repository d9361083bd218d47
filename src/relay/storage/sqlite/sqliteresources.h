// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/sealing/eventsealer.h"
#include "relay/storage/sqlite/checkpoints.h"
#include "relay/storage/sqlite/connectionpool.h"

#include <optional>

namespace shoptalk::relay {

/// What the stores of one SQLite database share.
struct SqliteResources {
    explicit SqliteResources(const std::vector<std::string> &appSecrets)
        : sealer(appSecrets)
    {
    }

    sqlite::ConnectionPool writer; ///< One connection, because SQLite has a single writer.
    sqlite::ConnectionPool readers;
    std::unique_ptr<sqlite::Checkpoints> checkpoints; ///< Is destroyed before the pools.
    EventSealer sealer;
    std::optional<crypto::HmacSha256> duplicateKey; ///< Set once the storage is open.
};

} // namespace shoptalk::relay
