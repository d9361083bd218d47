// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shoptalk::http {

/// The sender that a connection or a request is counted for when a server limits its resources.
struct Sender {
    std::string source =
        {}; ///< Senders of one name have one limit together; empty if only the total limit applies.
    bool isPreferred =
        false; ///< It has no limit of its own and may use what is reserved for preferred senders.
};

} // namespace shoptalk::http
