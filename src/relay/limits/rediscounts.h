// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/limits/sharedcounts.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

struct redisContext;

namespace shoptalk::relay {

/// Where Redis is. The connection is not encrypted, so it has to be a private network or a Unix socket.
struct RedisAddress {
    std::string place = {}; ///< "host:port", or "unix:/path"; empty: no Redis.
    std::string password = {}; ///< Empty: Redis needs none.
};

/// Counts in Redis, over one connection that is opened when it is first needed and again after it broke. If
/// Redis does not answer, one caller waits for a quarter of a second, every five seconds; all others get an
/// error at once, and nobody waits long for another's answer.
class RedisCounts final : public SharedCounts {
public:
    using SteadyClock = std::function<std::chrono::steady_clock::time_point()>;

    /// `clock` says when the next attempt is due.
    explicit RedisCounts(RedisAddress address, SteadyClock clock = std::chrono::steady_clock::now);
    ~RedisCounts() override;

    http::Result<Count> count(const std::string &key, std::chrono::milliseconds window) override;
    http::Result<void> giveBack(const std::string &key) override;

private:
    struct Disconnect {
        void operator()(redisContext *context) const noexcept;
    };
    http::Result<void> take();
    void release(bool answered);
    template <class Value, class Ask>
    http::Result<Value> withConnection(Ask ask);
    http::Result<void> beReady();
    http::Result<void> connect();
    http::Result<void> logIn();
    http::Result<Count> askToCount(const std::string &key, std::chrono::milliseconds window);
    http::Result<void> askToGiveBack(const std::string &key);

    RedisAddress m_address;
    SteadyClock m_clock;
    std::unique_ptr<redisContext, Disconnect> m_connection; ///< Used by the caller that has taken it.
    std::mutex m_mutex; ///< Guards the members below.
    std::condition_variable m_released;
    bool m_isTaken = false;
    bool m_fails = false; ///< The last caller got no answer.
    std::chrono::steady_clock::time_point m_notBefore; ///< When the next attempt is due, while it fails.
};

} // namespace shoptalk::relay
