// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/metaclient.h"
#include "relay/metauserindex.h"
#include "relay/metrics/signins.h"

namespace shoptalk::relay {

/// `POST /v1/oauth/inspect`: Meta's facts about a token, asked with the app's own credentials, which a
/// desktop program never has. The token is not kept.
class InspectRoutes {
public:
    /// All of it outlives this.
    InspectRoutes(const MetaClient &meta, DeviceAuthenticator &authenticator, MetaUserIndex &metaUserIndex,
                  SignIns &signIns, Clock clock, Log &log);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> inspect(http::Request request);

    const MetaClient &m_meta;
    DeviceAuthenticator &m_authenticator;
    MetaUserIndex &m_metaUserIndex;
    SignIns &m_signIns;
    Clock m_clock;
    Log &m_log;
};

} // namespace shoptalk::relay
