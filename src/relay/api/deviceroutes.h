// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/eventnotifier.h"
#include "relay/publicurl.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// `GET /v1/me`, `DELETE /v1/devices/{id}`.
class DeviceRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const Settings &settings;
        const PublicUrl &publicUrl;
        DeviceStore &devices;
        NumberStore &numbers;
        BlockingWork &work;
        DeviceAuthenticator &authenticator;
        EventNotifier &notifier;
        Log &log;
        Clock clock;
    };
    explicit DeviceRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> me(http::Request request);
    boost::asio::awaitable<http::Response> revoke(http::Request request);

    Dependencies m_dependencies;
};

} // namespace shoptalk::relay
