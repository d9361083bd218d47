// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/timestamp.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace shoptalk::relay {

/// Remembers when the sign-ins of the consoles' accounts end, from what Meta said when a console had a token
/// inspected. Consoles ask every hour, so this is complete soon after a restart. It holds no token.
/// Thread-safe.
class SignIns {
public:
    /// So long before the end an operator is told; the console asks its person to sign in again from then on,
    /// too.
    static constexpr std::chrono::hours notice{24 * 7};
    /// A sign-in that no console has asked about for so long is no longer in use.
    static constexpr std::chrono::hours memory{48};

    struct Counts {
        std::int64_t all = 0;
        std::int64_t expiring = 0; ///< Those that end within `notice` of now, and those that have ended.
    };

    /// Meta says that the sign-in of `userId` in `workspace` ends at `expiresAtS` (Unix seconds; 0: never).
    void note(const std::string &workspace, const std::string &userId, std::int64_t expiresAtS,
              Timestamp now);
    Counts count(Timestamp now);

private:
    struct SignIn {
        std::int64_t expiresAtS = 0;
        Timestamp notedAt;
    };

    std::mutex m_mutex; ///< Guards what follows.
    std::map<std::pair<std::string, std::string>, SignIn> m_signIns; ///< By workspace and user.
};

} // namespace shoptalk::relay
