// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/attemptlimiter.h"
#include "relay/timestamp.h"

#include <boost/asio/awaitable.hpp>

#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// What an HTTP `Date` header says; nothing for another form. Source: RFC 9110, 5.6.7, IMF-fixdate.
std::optional<Timestamp> fromHttpDate(std::string_view text);

/// The time at Meta, from the `Date` header of whatever it answers; nothing if it does not answer or say.
/// `graphUrl` as meta.graph_url; to the second, at most 5 seconds late.
boost::asio::awaitable<std::optional<Timestamp>> askMetaTime(std::string graphUrl);
/// The same on the calling thread, which waits.
std::optional<Timestamp> waitForMetaTime(const std::string &graphUrl);

/// The time at Meta for who asks often: an answer holds for ten minutes, after none there is none for ten
/// seconds. Thread-safe.
class MetaClock {
public:
    explicit MetaClock(std::string graphUrl,
                       AttemptLimiter::SteadyClock steadyClock = std::chrono::steady_clock::now);

    /// Nothing if Meta does not say, or is being asked for somebody else just now.
    boost::asio::awaitable<std::optional<Timestamp>> now();

private:
    class Asking;
    using Steady = std::chrono::steady_clock::time_point;
    struct Answer {
        Steady at;
        std::optional<Timestamp> time; ///< Nothing: it did not say.
    };
    /// What holds still; nothing if Meta is to be asked now, which is then noted as under way.
    std::optional<std::optional<Timestamp>> known();

    std::string m_graphUrl;
    AttemptLimiter::SteadyClock m_steadyClock;
    std::mutex m_mutex; ///< Guards what follows.
    std::optional<Answer> m_answer;
    bool m_isAsking = false;
};

} // namespace shoptalk::relay
