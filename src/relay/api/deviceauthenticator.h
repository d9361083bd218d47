// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/api/input.h"
#include "relay/blockingwork.h"
#include "relay/limits/ratelimiter.h"
#include "relay/limits/unknowntokens.h"
#include "relay/log.h"
#include "relay/logsampler.h"
#include "relay/storage/storage.h"

#include <map>
#include <mutex>

namespace shoptalk::relay {

/// Authenticates devices. Every route that answers for a workspace asks here first, and then asks storage for
/// that workspace only.
class DeviceAuthenticator {
public:
    /// All of it outlives this.
    DeviceAuthenticator(DeviceStore &devices, BlockingWork &work, Log &log, RateLimiter &limiter, Clock clock,
                        AttemptLimiter::SteadyClock steadyClock = std::chrono::steady_clock::now);

    /// The device that sent the request, or the answer: 401 for no, a wrong or a revoked token, 429 for a
    /// device that asks too often, 503 if storage fails.
    boost::asio::awaitable<Input<Member>> memberOf(std::string authorization);
    /// The same for a wake token, which is valid for its one question only.
    boost::asio::awaitable<Input<Member>> memberOfWakeToken(std::string authorization);
    /// True for the token or the wake token of a device; false if storage fails. Counts nothing. Storage is
    /// not asked again for a minute about a token that it did not know.
    boost::asio::awaitable<bool> knows(std::string authorization);

private:
    using Look = http::Result<std::optional<Member>> (DeviceStore::*)(const crypto::Digest &);
    boost::asio::awaitable<Input<Member>> letIn(std::string authorization, Look look);
    /// True now and then only: a device that asks every second does not cause a write each time.
    bool isToBeNoted(const DeviceId &device, Timestamp now);
    http::Result<std::optional<Member>> noted(http::Result<std::optional<Member>> member);

    DeviceStore &m_store;
    BlockingWork &m_work;
    Log &m_log;
    RateLimiter &m_limiter;
    Clock m_clock;
    UnknownTokens m_unknown;
    LogSampler m_failureLines; ///< Because anybody may send any token while the database fails.
    std::mutex m_mutex; ///< Guards the members below.
    std::map<DeviceId, Timestamp> m_noted; ///< When each device was last noted as seen.
};

/// The value of the Authorization header; empty if there is none.
std::string authorizationOf(const http::Request &request);

} // namespace shoptalk::relay
