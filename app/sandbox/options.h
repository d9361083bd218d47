// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace shoptalk::sandbox {

/// The command line of the program.
struct Options {
    std::string scenarioFile;
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    std::string appSecretFile;
    std::string verifyTokenFile;
    std::string webhookUrl;
    std::vector<std::string> redirectUris;
    double speed = 1.0;
    std::uint64_t seed = 0;
    std::vector<std::string> faults;
    bool withLimits = false; ///< Meta's limits of calls and messages apply from the start.
};

/// The options, or the exit code if help or an error message was printed.
tl::expected<Options, int> readOptions(int argc, char **argv);

} // namespace shoptalk::sandbox
