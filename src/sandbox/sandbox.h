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

/// With what a sandbox starts.
struct SandboxSettings {
    Scenario scenario;
    std::string appSecret;
    std::string verifyToken;
    std::string webhookUrl; ///< The app's callback; empty: the app has none yet.
    double speed = 1.0;
    std::uint64_t seed = 1;
    std::vector<std::string> faults; ///< On from the start.
};

/// Meta's platform, simulated: login dialog, Graph API, webhooks, customers. Everything of it runs on one
/// thread, that of `executor`.
class Sandbox {
public:
    Sandbox(boost::asio::any_io_executor executor, SandboxSettings settings, Log &log);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Everything that it answers; good as long as the sandbox lives.
    http::Router router();
    /// Begins to verify the app's callback.
    void start();
    /// Starts nothing more; what is under way comes to its end.
    void stop();
    /// Notes an answered request for /sandbox/requests.
    void noteRequest(const http::Request &request, unsigned status);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shoptalk::sandbox
