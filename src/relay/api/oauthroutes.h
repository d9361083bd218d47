// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/metaclient.h"

namespace shoptalk::relay {

/// `POST /v1/oauth/exchange`: exchanges a login's code, or a token that is valid for an hour, for a
/// long-lived token. The app secret stays here; the token is passed on and not kept.
class OauthRoutes {
public:
    /// All of it outlives this.
    OauthRoutes(const MetaClient &meta, DeviceAuthenticator &authenticator, Log &log);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> exchange(http::Request request);
    boost::asio::awaitable<MetaResult<MetaToken>> longLived(MetaToken token) const;
    http::Response answerWith(const MetaResult<MetaToken> &token, const Member &member);

    const MetaClient &m_meta;
    DeviceAuthenticator &m_authenticator;
    Log &m_log;
};

} // namespace shoptalk::relay
