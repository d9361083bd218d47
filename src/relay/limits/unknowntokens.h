// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/attemptlimiter.h"

#include <map>

namespace shoptalk::relay {

/// Remembers for a while which tokens storage did not know, so that a refused address can't make it look up
/// the same one again and again. A token is 256 random bits, so an unknown one does not become valid later.
/// Thread-safe; remembers a bounded number of them.
class UnknownTokens {
public:
    struct Limits {
        std::size_t tokens = 1'000;
        std::chrono::seconds life = std::chrono::minutes(1);
    };
    UnknownTokens();
    explicit UnknownTokens(Limits limits, AttemptLimiter::SteadyClock clock = std::chrono::steady_clock::now);

    void note(const crypto::Digest &tokenHash);
    bool contains(const crypto::Digest &tokenHash);

private:
    Limits m_limits;
    AttemptLimiter::SteadyClock m_clock;
    std::mutex m_mutex; ///< Guards the members below.
    std::map<crypto::Digest, std::chrono::steady_clock::time_point> m_ends;
};

} // namespace shoptalk::relay
