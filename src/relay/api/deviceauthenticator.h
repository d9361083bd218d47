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
#include <memory>
#include <mutex>

namespace shoptalk::relay {

/// What a request shows to be let in.
struct Credentials {
    std::string authorization; ///< The Authorization header's value; empty if there is none.
    std::shared_ptr<std::string> caller = {}; ///< Gets the id of the device that is let in. May be null.
};

/// Lets devices in. Every route that answers for a workspace asks here first, and asks storage for that
/// workspace only.
class DeviceAuthenticator {
public:
    /// All of it outlives this.
    DeviceAuthenticator(DeviceStore &devices, BlockingWork &work, Log &log, RateLimiter &limiter, Clock clock,
                        AttemptLimiter::SteadyClock steadyClock = std::chrono::steady_clock::now);

    /// Who asks; otherwise the answer: 401 for no, a wrong or a revoked token, 429 for a device that asks too
    /// often, 503 if storage fails.
    boost::asio::awaitable<Input<Member>> memberOf(Credentials credentials);
    /// The same for a wake token, which opens nothing but its own question.
    boost::asio::awaitable<Input<Member>> memberOfWakeToken(Credentials credentials);
    /// True for the token or the wake token of a device. Counts nothing, and opens nothing. False if storage
    /// fails. What storage did not know is not asked for again for a minute.
    boost::asio::awaitable<bool> knows(std::string authorization);

private:
    using Look = http::Result<std::optional<Member>> (DeviceStore::*)(const crypto::Digest &);
    boost::asio::awaitable<Input<Member>> letIn(Credentials credentials, Look look);
    /// Now and then: a device that asks every second is not worth a write each time.
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
/// The same, with the place where the log finds who was let in.
Credentials credentialsOf(const http::Request &request);

} // namespace shoptalk::relay
