// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/blockingwork.h"
#include "relay/log.h"
#include "relay/storage/storage.h"
#include "relay/webhook/intakehealth.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace shoptalk::relay {

/// `GET /healthz`: the process answers. `GET /readyz`: it can also store, and does not refuse webhooks.
class OperatorRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        Storage &storage;
        BlockingWork &work;
        Log &log;
        const IntakeHealth &health;
    };
    explicit OperatorRoutes(Dependencies dependencies);

    void addTo(http::Router &router);
    /// True while events can be stored and are.
    boost::asio::awaitable<bool> isReady();

private:
    boost::asio::awaitable<http::Response> ready(http::Request request);
    boost::asio::awaitable<bool> isWritable();
    std::optional<bool> knownReadiness();
    /// Begins a check, unless one is running: its answer then serves this one, too.
    void joinCheck(Completion<bool> completion);
    /// Blocks. Nothing of this object is used once those that wait are answered.
    void check();

    Dependencies m_dependencies;
    std::mutex m_mutex; ///< Guards the members below.
    std::chrono::steady_clock::time_point m_askedAt;
    std::optional<bool> m_ready;
    std::vector<Completion<bool>> m_waiting; ///< For the running check; empty if none runs.
};

} // namespace shoptalk::relay
