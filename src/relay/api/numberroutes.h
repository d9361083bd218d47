// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/eventnotifier.h"
#include "relay/metaclient.h"
#include "relay/metauserindex.h"

namespace shoptalk::relay {

/// `PUT /v1/numbers/{phone_number_id}`: a workspace claims a number by a token with which Meta shows it.
/// `DELETE`: it gives the number back.
class NumberRoutes {
public:
    /// What the routes stand on; all of it outlives them.
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
    /// Whose token it is, so that what Meta says of that person reaches the workspace.
    boost::asio::awaitable<void> linkPerson(WorkspaceId workspace, std::string accessToken);
    boost::asio::awaitable<http::Response> store(Claim claim);

    Dependencies m_dependencies;
};

} // namespace shoptalk::relay
