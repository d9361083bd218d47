// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/eventnotifier.h"
#include "relay/metaclient.h"
#include "relay/metauserindex.h"

namespace shoptalk::relay {

/// `PUT /v1/numbers/{phone_number_id}`: a workspace claims a number with a token that may see it at Meta.
/// `DELETE`: it releases the number.
class NumberRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const MetaClient &meta;
        NumberStore &numbers;
        BlockingWork &work;
        DeviceAuthenticator &authenticator;
        MetaUserIndex &metaUserIndex;
        EventNotifier &notifier;
        Log &log;
        Clock clock;
    };
    explicit NumberRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> claim(http::Request request);
    boost::asio::awaitable<http::Response> release(http::Request request);
    /// Links the person whose token it is, so that Meta's callbacks about the person reach the workspace.
    boost::asio::awaitable<void> linkPerson(WorkspaceId workspace, std::string accessToken);
    boost::asio::awaitable<http::Response> store(Claim claim);

    Dependencies m_dependencies;
};

} // namespace shoptalk::relay
