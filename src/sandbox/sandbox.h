// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "http/router.h"
#include "sandbox/model/scenario.h"
#include "sandbox/runtime/log.h"

#include <boost/asio/any_io_executor.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace shoptalk::sandbox {

/// The settings of a sandbox.
struct SandboxSettings {
    Scenario scenario;
    std::string appSecret;
    std::string verifyToken;
    std::string webhookUrl; ///< The app's callback; empty: the app has none yet.
    double speed = 1.0;
    std::uint64_t seed = 1;
    std::vector<std::string> faults; ///< On from the start.
};

/// A simulation of Meta's platform: login dialog, Graph API, webhooks, customers. All of it runs on the
/// thread of `executor`.
class Sandbox {
public:
    Sandbox(boost::asio::any_io_executor executor, SandboxSettings settings, Log &log);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// All routes. They may be used as long as the sandbox exists.
    http::Router router();
    /// Begins to verify the app's callback. `address` is where it listens, "http://127.0.0.1:4000"; the
    /// download addresses in webhooks begin with it.
    void start(const std::string &address);
    /// Starts nothing new. Calls in progress are completed.
    void stop();
    /// Notes an answered request for /sandbox/requests.
    void noteRequest(const http::Request &request, unsigned status);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace shoptalk::sandbox
