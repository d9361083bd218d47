// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <chrono>
#include <optional>
#include <string>

namespace shoptalk::relay {

/// Counts that several relays share.
class SharedCounts {
public:
    virtual ~SharedCounts() = default;

    /// The number of counts under a key in the open window, including the present one, and when the window
    /// ends.
    struct Count {
        std::int64_t number = 0;
        std::chrono::milliseconds left{};
    };
    /// Adds one; the first opens a window. Blocks; thread-safe. Errors: Network.
    virtual http::Result<Count> count(const std::string &key, std::chrono::milliseconds window) = 0;
    /// Subtracts one, if the window is still open. Blocks; thread-safe. Errors: Network.
    virtual http::Result<void> giveBack(const std::string &key) = 0;
};

} // namespace shoptalk::relay
