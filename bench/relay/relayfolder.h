// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace shoptalk::bench {

/// A relay that is ready to serve `shops` workspaces, each with one number and one paired console.
struct RelayFolder {
    std::vector<std::string> command; ///< Starts it.
    std::vector<std::string> tokens; ///< Of the consoles, by shop.
};
RelayFolder prepareRelay(const std::filesystem::path &program, const std::filesystem::path &folder,
                         std::size_t shops);

} // namespace shoptalk::bench
