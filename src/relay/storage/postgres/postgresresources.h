// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/sealing/eventsealer.h"
#include "relay/storage/postgres/connectionpool.h"
#include "relay/storage/postgres/owners.h"

#include <optional>

namespace shoptalk::relay {

/// What the stores of one PostgreSQL database share.
struct PostgresResources {
    PostgresResources(const std::string &url, int maxConnections, const std::vector<std::string> &appSecrets)
        : pool(url, maxConnections)
        , sealer(appSecrets)
    {
    }

    postgres::ConnectionPool pool;
    postgres::OwnerCache owners;
    EventSealer sealer;
    std::optional<crypto::HmacSha256> duplicateKey; ///< Set once the storage is open.
};

} // namespace shoptalk::relay
