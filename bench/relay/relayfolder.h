// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/postgres/postgresstorage.h"

#include <filesystem>
#include <string>
#include <vector>

namespace shoptalk::bench {

/// A relay that is ready to serve `shops` workspaces, each with one number and one paired console.
struct RelayFolder {
    std::vector<std::string> command; ///< Starts it.
    std::vector<std::string> tokens; ///< Of the consoles, by shop.
};
/// Without `postgres` it keeps them in a SQLite file in the folder.
RelayFolder prepareRelay(const std::filesystem::path &program, const std::filesystem::path &folder,
                         std::size_t shops, const relay::PostgresAddress &postgres = {});

} // namespace shoptalk::bench
