// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shoptalk::http {

/// Whom a connection or a request is counted for, where a server shares out what it has.
struct Sender {
    std::string source =
        {}; ///< Those of one name share one share; empty: no share of its own, only the whole.
    bool isPreferred = false; ///< Has no share of its own either, and may use what is kept for such senders.
};

} // namespace shoptalk::http
