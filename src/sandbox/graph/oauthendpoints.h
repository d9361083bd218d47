// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// /oauth/access_token and /debug_token. Sources: manual login flow; access tokens.
class OauthEndpoints {
public:
    explicit OauthEndpoints(Platform &platform);

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer accessToken(const GraphCall &call);
    GraphAnswer exchangeCode(const GraphCall &call);
    GraphAnswer exchangeToken(const GraphCall &call);
    GraphAnswer debugToken(const GraphCall &call);
    json::object describe(const AccessToken &token);
    std::optional<GraphError> checkApp(const GraphCall &call) const;
    std::optional<GraphError> checkSecret(const GraphCall &call) const;

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
