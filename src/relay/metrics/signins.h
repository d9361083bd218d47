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
    /// How long before the end the operator is warned; the console also asks for a new sign-in from then on.
    static constexpr std::chrono::hours notice{24 * 7};
    /// After this time without a console's request, a sign-in is no longer in use.
    static constexpr std::chrono::hours memory{48};

    struct Counts {
        std::int64_t all = 0;
        std::int64_t expiring = 0; ///< Those that end within `notice` of now, and those that have ended.
    };

    /// Notes Meta's answer that the sign-in of `userId` in `workspace` ends at `expiresAtS` (Unix seconds; 0:
    /// never).
    void note(const std::string &workspace, const std::string &userId, std::int64_t expiresAtS,
              Timestamp now);
    Counts count(Timestamp now);

private:
    struct SignIn {
        std::int64_t expiresAtS = 0;
        Timestamp notedAt;
    };

    std::mutex m_mutex; ///< Guards the members below.
    std::map<std::pair<std::string, std::string>, SignIn> m_signIns; ///< By workspace and user.
};

} // namespace shoptalk::relay
