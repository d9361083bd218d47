// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/limits/sharedcounts.h"

#include <memory>
#include <mutex>

struct redisContext;

namespace shoptalk::relay {

/// Where Redis is. The way there is a private network or a Unix socket: it is not encrypted.
struct RedisAddress {
    std::string place = {}; ///< "host:port", or "unix:/path"; empty: no Redis.
    std::string password = {}; ///< Empty: none is asked for.
};

/// Counts in Redis, over one connection that is made when it is first needed and again after it broke. A
/// Redis that does not answer costs at most a quarter of a second, every five seconds.
class RedisCounts final : public SharedCounts {
public:
    explicit RedisCounts(RedisAddress address);
    ~RedisCounts() override;

    http::Result<Count> count(const std::string &key, std::chrono::milliseconds window) override;
    http::Result<void> giveBack(const std::string &key) override;

private:
    struct Disconnect {
        void operator()(redisContext *context) const noexcept;
    };
    http::Result<void> beReady();
    http::Result<void> connect();
    http::Result<void> logIn();
    http::Result<Count> ask(const std::string &key, std::chrono::milliseconds window);

    RedisAddress m_address;
    std::mutex m_mutex; ///< Guards what follows.
    std::unique_ptr<redisContext, Disconnect> m_connection;
    std::chrono::steady_clock::time_point m_notBefore; ///< When the next attempt to connect is due.
};

} // namespace shoptalk::relay
