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

/// The time in an HTTP `Date` header; nothing if it has another form. Source: RFC 9110, 5.6.7, IMF-fixdate.
std::optional<Timestamp> fromHttpDate(std::string_view text);

/// The time at Meta, from the `Date` header of any answer; nothing if there is no answer or no such header.
/// `graphUrl` as meta.graph_url; to the second, at most 5 seconds late.
boost::asio::awaitable<std::optional<Timestamp>> askMetaTime(std::string graphUrl);
/// The same, but blocks the calling thread.
std::optional<Timestamp> waitForMetaTime(const std::string &graphUrl);

/// The time at Meta, for frequent use: an answer is reused for ten minutes; after a failure Meta is not asked
/// again for ten seconds. Thread-safe.
class MetaClock {
public:
    explicit MetaClock(std::string graphUrl,
                       AttemptLimiter::SteadyClock steadyClock = std::chrono::steady_clock::now);

    /// Nothing if Meta does not give the time, or another caller is asking it just now.
    boost::asio::awaitable<std::optional<Timestamp>> now();

private:
    class Asking;
    using Steady = std::chrono::steady_clock::time_point;
    struct Answer {
        Steady at;
        std::optional<Timestamp> time; ///< Nothing if Meta did not give it.
    };
    /// The answer that is still valid; nothing if Meta is to be asked now, which is then noted as under way.
    std::optional<std::optional<Timestamp>> known();

    std::string m_graphUrl;
    AttemptLimiter::SteadyClock m_steadyClock;
    std::mutex m_mutex; ///< Guards the members below.
    std::optional<Answer> m_answer;
    bool m_isAsking = false;
};

} // namespace shoptalk::relay
