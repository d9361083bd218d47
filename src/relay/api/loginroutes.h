// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/api/signuproutes.h"
#include "relay/eventnotifier.h"
#include "relay/logsampler.h"
#include "relay/pendinglogins.h"
#include "relay/publicurl.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// Logging in through the person's own browser. `POST /v1/oauth/logins` begins it, `GET
/// /v1/oauth/logins/{id}` waits for the browser's answer, `DELETE` ends it; `GET /oauth/callback` is where
/// Meta's dialog sends the browser. Only the device that began the login gets the code.
/// Source: manual login flow.
class LoginRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const Settings &settings;
        const PublicUrl &publicUrl;
        PendingLoginStore &pendingLogins;
        BlockingWork &work;
        DeviceAuthenticator &authenticator;
        EventNotifier &notifier;
        Log &log;
        Clock clock;
        SignupRoutes &signups;
    };
    explicit LoginRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> begin(http::Request request);
    boost::asio::awaitable<http::Response> collect(http::Request request);
    boost::asio::awaitable<http::Response> forget(http::Request request);
    /// Nothing while the person has not finished and there is time to wait.
    http::Result<std::optional<http::Response>> stateOf(const Device &device, const std::string &id,
                                                        bool isOver);
    http::Result<bool> forgetEither(const Device &device, const std::string &id);
    http::Response failed(const http::Error &error);
    boost::asio::awaitable<http::Response> callback(http::Request request);

    Dependencies m_dependencies;
    PendingLogins m_logins;
    LogSampler m_refusalLines; ///< Because strangers can call the callback.
    LogSampler m_failureLines;
};

} // namespace shoptalk::relay
