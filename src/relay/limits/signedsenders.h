// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/attemptlimiter.h"

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace shoptalk::relay {

/// The networks from which webhooks with a valid signature came within a day: these are Meta's own. They are
/// still served while many strangers use up the limits. Thread-safe; remembers a bounded number.
class SignedSenders {
public:
    explicit SignedSenders(AttemptLimiter::SteadyClock clock = std::chrono::steady_clock::now);

    /// Called when a webhook with a valid signature came from this address.
    void note(const std::string &address);
    /// True if such a webhook came from the network of this address.
    bool contains(const std::string &address) const;

private:
    AttemptLimiter::SteadyClock m_clock;
    mutable std::mutex m_mutex; ///< Guards the members below.
    std::map<std::string, std::chrono::steady_clock::time_point> m_lastAt; ///< By network.
};

} // namespace shoptalk::relay
