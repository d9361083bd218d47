// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/eventnotifier.h"
#include "relay/metaclient.h"
#include "relay/pendingsignups.h"
#include "relay/publicurl.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// Meta's Embedded Signup. `GET /signup` is its page; `POST /signup/code` and `POST /signup/session` accept
/// the two halves that the page gets, in either order; `POST /signup/missing` says which of them will not
/// come. The code is valid for 30 seconds and is exchanged at once; only the device that began the sign-up
/// gets the token. Source: Embedded Signup, implementation.
class SignupRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const Settings &settings;
        const PublicUrl &publicUrl;
        PendingLoginStore &pendingLogins;
        BlockingWork &work;
        const MetaClient &meta;
        DeviceAuthenticator &authenticator;
        EventNotifier &notifier;
        Log &log;
        Clock clock;
    };
    explicit SignupRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

    /// What `POST /v1/oauth/logins` answers to "kind": "signup".
    boost::asio::awaitable<http::Response> begin(Member member, std::string state);
    PendingSignups &pending() { return m_signups; }

private:
    boost::asio::awaitable<http::Response> show(http::Request request);
    boost::asio::awaitable<http::Response> takeCode(http::Request request);
    boost::asio::awaitable<http::Response> takeSession(http::Request request);
    boost::asio::awaitable<http::Response> noteMissing(http::Request request);
    /// 204 if a device waits, which is then woken; 404 if none does; 503 if storage failed.
    http::Response answerOf(const http::Result<std::optional<WorkspaceId>> &waiting);
    http::Response failed(const http::Error &error);

    Dependencies m_dependencies;
    PendingSignups m_signups;
};

/// The answer of `GET /v1/oauth/logins/{id}` for a sign-up.
http::Response describe(const PendingSignups::Collected &signup);

} // namespace shoptalk::relay
