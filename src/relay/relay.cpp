// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/relay.h"

#include "relay/api/deviceroutes.h"
#include "relay/api/eventroutes.h"
#include "relay/api/inspectroutes.h"
#include "relay/api/numberroutes.h"
#include "relay/api/oauthroutes.h"
#include "relay/webhook/webhookroutes.h"

namespace shoptalk::relay {

namespace {

constexpr std::size_t blockingThreads = 4;

boost::asio::awaitable<http::Response> health(http::Request)
{
    co_return http::jsonResponse(200, {{"status", "ok"}});
}

http::ServerOptions serverOptions(const Settings &settings, Log &log)
{
    http::ServerOptions options;
    options.address = settings.listenAddress;
    options.port = settings.listenPort;
    options.extraHeaders.set("X-Content-Type-Options", "nosniff");
    options.extraHeaders.set("Cache-Control", "no-store");
    options.extraHeaders.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    options.extraHeaders.set("Referrer-Policy", "no-referrer");
    options.onAnswered = [&log](const http::Request &request, const http::Response &response, auto took) {
        if (!log.writes(LogLevel::Debug))
            return;
        log.debug("answered",
                  {{"method", request.method},
                   {"path", request.path},
                   {"status", response.status},
                   {"took_us", took.count()}});
    };
    options.onHandlerFailed = [&log](const http::Request &request, std::string_view what) {
        log.error("handler_failed", {{"method", request.method}, {"path", request.path}, {"detail", what}});
    };
    return options;
}

} // namespace

/// In the order in which they lean on each other: what stands last goes first.
struct Relay::Parts {
    Parts(boost::asio::any_io_executor executor, const Settings &given, Storage &storage, Log &log,
          const Clock &clock)
        : settings(given)
        , work(blockingThreads)
        , writer(storage, log, [this](const WorkspaceId &workspace) { bell.ring(workspace); })
        , gate(storage, work, log)
        , meta(given)
        , webhooks({given, storage, work, writer, log, clock})
        , devices({given, storage, work, gate, bell, log, clock})
        , numbers({meta, storage, work, gate, bell, log, clock})
        , events({storage, work, gate, bell, log})
        , oauth(meta, gate, log)
        , inspection(meta, gate, log)
        , server(std::move(executor), router(), serverOptions(given, log))
    {
    }

    http::Router router()
    {
        http::Router routes;
        routes.add("GET", "/healthz", health);
        webhooks.addTo(routes);
        devices.addTo(routes);
        numbers.addTo(routes);
        events.addTo(routes);
        oauth.addTo(routes);
        inspection.addTo(routes);
        return routes;
    }

    const Settings &settings;
    Bell bell;
    BlockingWork work;
    EventWriter writer;
    Gate gate;
    MetaClient meta;
    WebhookRoutes webhooks;
    DeviceRoutes devices;
    NumberRoutes numbers;
    EventRoutes events;
    OauthRoutes oauth;
    InspectRoutes inspection;
    http::Server server;
};

Relay::Relay(boost::asio::any_io_executor executor, const Settings &settings, Storage &storage, Log &log,
             Clock clock)
    : m_parts(std::make_unique<Parts>(std::move(executor), settings, storage, log, clock))
{
}

Relay::~Relay() = default;

http::Result<void> Relay::start()
{
    const http::Result<void> started = m_parts->server.start();
    if (started && m_parts->settings.publicUrl.empty())
        m_parts->devices.setPublicUrl(url());
    return started;
}

std::string Relay::url() const
{
    const std::string &address = m_parts->settings.listenAddress;
    const std::string host = address.find(':') == std::string::npos ? address : '[' + address + ']';
    return "http://" + host + ':' + std::to_string(m_parts->server.port());
}

void Relay::stop()
{
    m_parts->server.stop();
    m_parts->bell.close();
}

} // namespace shoptalk::relay
