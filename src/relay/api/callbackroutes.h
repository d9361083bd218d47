// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/attemptlimiter.h"
#include "relay/eventnotifier.h"
#include "relay/logsampler.h"
#include "relay/metauserindex.h"
#include "relay/publicurl.h"
#include "relay/settings.h"
#include "relay/webhook/signedrequest.h"

namespace shoptalk::relay {

/// `POST /meta/deauthorize`, `POST /meta/data-deletion` and `GET /deletion/{code}`: Meta's callbacks about a
/// person, which reach the consoles that the person connected as an `account` event, and the page with the
/// state of a deletion. Source: Facebook Login, deauthorize callback; Data Deletion Request Callback.
class CallbackRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const Settings &settings;
        const PublicUrl &publicUrl;
        MetaUserStore &metaUsers;
        AuditStore &audit;
        BlockingWork &work;
        MetaUserIndex &metaUserIndex;
        EventNotifier &notifier;
        Log &log;
        Clock clock;
    };
    explicit CallbackRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> deauthorize(http::Request request);
    boost::asio::awaitable<http::Response> deleteData(http::Request request);
    boost::asio::awaitable<http::Response> status(http::Request request);
    boost::asio::awaitable<http::Response> refuse(std::string address);
    boost::asio::awaitable<http::Result<std::size_t>> notify(std::string userId, std::string body);
    http::Result<void> record(const std::string &userId, const std::string &code, std::size_t workspaces);

    Dependencies m_dependencies;
    SignedRequestCheck m_check;
    LogSampler m_refusalLines;
    AttemptLimiter m_auditLines; ///< For all addresses together, so that strangers can't fill the disk.
};

} // namespace shoptalk::relay
