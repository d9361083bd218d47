// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/attemptlimiter.h"

#include <array>
#include <cstdint>

namespace shoptalk::relay {

/// Remembers how the webhooks of the last seconds were answered, because on an almost full disk the small
/// test write may succeed when no webhook can be stored. Thread-safe.
class IntakeHealth {
public:
    static constexpr std::chrono::seconds memory{3};

    explicit IntakeHealth(AttemptLimiter::SteadyClock clock = std::chrono::steady_clock::now);

    void note(bool wasStored);
    /// True if one in ten webhooks of the last seconds, or more, had to be refused.
    bool isRefusing() const;

private:
    struct Second {
        std::int64_t at = -1;
        std::int64_t answers = 0;
        std::int64_t refused = 0;
    };
    std::int64_t now() const;

    AttemptLimiter::SteadyClock m_clock;
    mutable std::mutex m_mutex; ///< Guards the members below.
    std::array<Second, static_cast<std::size_t>(memory.count())> m_seconds;
};

} // namespace shoptalk::relay
