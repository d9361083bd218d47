// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace shoptalk::relay {

/// Allows each source a limited number of attempts in a window of time. Thread-safe; remembers a bounded
/// number of sources.
class AttemptLimiter {
public:
    using SteadyClock = std::function<std::chrono::steady_clock::time_point()>;
    struct Limits {
        int attempts = 10;
        std::chrono::seconds window = std::chrono::minutes(15);
        std::size_t sources = 100'000;
    };

    explicit AttemptLimiter(Limits limits, SteadyClock clock = std::chrono::steady_clock::now);

    /// Counts an attempt; if there were too many, gives how long to wait.
    std::optional<std::chrono::seconds> refuse(const std::string &source);
    /// Takes the last attempt back, because it was valid.
    void forgive(const std::string &source);
    /// Refuses the source for `wait`, because it made enough attempts at another relay.
    void exhaust(const std::string &source, std::chrono::milliseconds wait);
    const Limits &limits() const { return m_limits; }

private:
    struct Window {
        std::chrono::steady_clock::time_point end;
        int attempts = 0;
    };
    void forgetPast(std::chrono::steady_clock::time_point now);

    Limits m_limits;
    SteadyClock m_clock;
    std::mutex m_mutex;
    std::map<std::string, Window> m_windows;
};

/// The part of an address that one customer of a network provider has: all of IPv4, the first 64 bits of
/// IPv6.
std::string addressForLimits(const std::string &address);

} // namespace shoptalk::relay
