// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/api/input.h"
#include "relay/blockingwork.h"
#include "relay/limits/ratelimiter.h"
#include "relay/log.h"
#include "relay/storage/storage.h"

namespace shoptalk::relay {

/// Lets devices in. Every route that answers for a workspace asks here first, and asks storage for that
/// workspace only.
class Gate {
public:
    /// All of it outlives this.
    Gate(Storage &storage, BlockingWork &work, Log &log, RateLimiter &devices);

    /// Who asks; otherwise the answer: 401 for no, a wrong or a revoked token, 429 for a device that asks too
    /// often, 503 if storage fails.
    boost::asio::awaitable<Input<Member>> memberOf(std::string authorization) const;

private:
    Storage &m_storage;
    BlockingWork &m_work;
    Log &m_log;
    RateLimiter &m_devices;
};

/// The Authorization header's value, or nothing but "".
std::string authorizationOf(const http::Request &request);

} // namespace shoptalk::relay
