// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/relay.h"

#include "relay/api/callbackroutes.h"
#include "relay/api/deviceroutes.h"
#include "relay/api/eventroutes.h"
#include "relay/api/inspectroutes.h"
#include "relay/api/loginroutes.h"
#include "relay/api/numberroutes.h"
#include "relay/api/oauthroutes.h"
#include "relay/api/operatorroutes.h"
#include "relay/api/pairingroutes.h"
#include "relay/api/waketokenroutes.h"
#include "relay/keyexpiry.h"
#include "relay/limits/descriptors.h"
#include "relay/limits/ratelimitmiddleware.h"
#include "relay/limits/rediscounts.h"
#include "relay/metaclock.h"
#include "relay/metauserindex.h"
#include "relay/metrics/metrics.h"
#include "relay/pages/publicpages.h"
#include "relay/publicurl.h"
#include "relay/retentionjob.h"
#include "relay/webhook/webhookroutes.h"

namespace shoptalk::relay {

namespace {

constexpr std::size_t blockingThreads = 4;

/// Limits the log lines about each quota that is reached, so that an attack does not fill the log.
constexpr AttemptLimiter::Limits quotaLogLimit{.attempts = 1, .window = std::chrono::minutes(1)};

constexpr std::string_view yearInSeconds = "31536000";

/// The headers of every answer, unless the route sets them.
http::Headers securityHeaders(const Settings &settings)
{
    http::Headers headers;
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (settings.publicUrl.starts_with("https://"))
        headers.set("Strict-Transport-Security", "max-age=" + std::string(yearInSeconds));
    return headers;
}

/// Devices ask seldom, and each of their requests has a line. Of all others, such as webhooks and what
/// strangers ask for, there may be thousands a second.
void logAnswer(Log &log, const http::Request &request, const http::Response &response,
               std::chrono::microseconds took)
{
    const bool isOfDevice = request.caller && !request.caller->empty();
    if (!log.writes(isOfDevice ? LogLevel::Info : LogLevel::Debug))
        return;
    boost::json::object fields{{"method", request.method},
                               {"route", request.route},
                               {"status", response.status},
                               {"took_us", took.count()}};
    if (!isOfDevice)
        return log.debug("answered", std::move(fields));
    fields["device"] = *request.caller;
    log.info("answered", std::move(fields));
}

http::ServerOptions serverOptions(const Settings &settings, Log &log, Metrics &metrics,
                                  RateLimitMiddleware &rateLimits)
{
    http::ServerOptions options;
    options.address = settings.listenAddress;
    options.port = settings.listenPort;
    options.extraHeaders = securityHeaders(settings);
    options.middleware = [&rateLimits](http::Request request, const http::Handler &next) {
        return rateLimits.pass(std::move(request), next);
    };
    options.maxConnections = std::min(options.maxConnections, possibleConnections());
    options.wantsBody = RateLimitMiddleware::wantsBody;
    options.senderOfConnection = [&rateLimits](const std::string &peer) {
        return rateLimits.senderOfConnection(peer);
    };
    options.senderOfRequest = [&rateLimits](const http::Request &request) {
        return rateLimits.senderOfRequest(request);
    };
    const auto logLimiter = std::make_shared<AttemptLimiter>(quotaLogLimit);
    options.onQuotaReached = [&log, logLimiter](std::string_view what) {
        if (!logLimiter->refuse(std::string(what)))
            log.warning("crowded", {{"what", what}});
    };
    options.onAnswered = [&log, &metrics](const http::Request &request, const http::Response &response,
                                          std::chrono::microseconds took) {
        metrics.countAnswer(request, response, took);
        logAnswer(log, request, response, took);
    };
    options.onHandlerFailed = [&log](const http::Request &request, std::string_view what) {
        log.error("handler_failed", {{"method", request.method}, {"route", request.route}, {"detail", what}});
    };
    return options;
}

http::ServerOptions metricsOptions(const Settings &settings)
{
    http::ServerOptions options;
    options.address = settings.metricsAddress;
    options.port = settings.metricsPort;
    options.maxConnections = 16;
    return options;
}

std::unique_ptr<SharedCounts> sharedCounts(const Settings &settings)
{
    if (settings.limits.redisAddress.empty())
        return nullptr;
    return std::make_unique<RedisCounts>(
        RedisAddress{settings.limits.redisAddress, settings.limits.redisPassword});
}

std::string urlOf(const std::string &address, std::uint16_t port)
{
    const std::string host = address.find(':') == std::string::npos ? address : '[' + address + ']';
    return "http://" + host + ':' + std::to_string(port);
}

Retention retentionOf(const Settings &settings)
{
    Retention retention;
    retention.age = std::chrono::hours(24) * settings.retentionDays;
    retention.bytes = std::int64_t{settings.retentionMegabytes} * 1024 * 1024;
    return retention;
}

} // namespace

/// The members are in the order of their dependencies: the last one is destroyed first.
struct Relay::Impl {
    /// What the relay answers to Meta, to consoles and to people.
    struct Routes {
        /// The members of `relay` that are declared before its routes exist.
        Routes(Impl &relay, Storage &storage);
        void addTo(http::Router &router);

        WebhookRoutes webhooks;
        PairingRoutes pairing;
        DeviceRoutes devices;
        NumberRoutes numbers;
        EventRoutes events;
        WakeTokenRoutes wakeTokens;
        OauthRoutes oauth;
        InspectRoutes inspection;
        SignupRoutes signups;
        LoginRoutes logins;
        CallbackRoutes callbacks;
        PublicPages pages;
    };

    Impl(const boost::asio::any_io_executor &executor, const Settings &given, Storage &storage, Log &noted,
         const Clock &now)
        : settings(given)
        , log(noted)
        , publicUrl(given.publicUrl)
        , clock(now)
        , work(blockingThreads)
        , shared(sharedCounts(given))
        , deviceLimit({storage.audit(), work, log, clock, metrics, shared.get()}, "device",
                      given.limits.devicePerMinute, metrics.limitedDevices)
        , addressLimit({storage.audit(), work, log, clock, metrics, shared.get()}, "address",
                       given.limits.addressPerMinute, metrics.limitedAddresses)
        , writer(executor, work, storage.events(), log, metrics,
                 [this](const WorkspaceId &workspace) { notifier.notify(workspace); })
        , authenticator(storage.devices(), work, log, deviceLimit, clock)
        , rateLimits(given, addressLimit, authenticator)
        , meta(given)
        , metaClock(given.graphUrl)
        , metaUserIndex(storage.metaUsers(), storage.events(), work, log, appSecretsOf(given))
        , routes(*this, storage)
        , operating({storage, work, log, health})
        , keyExpiry(executor, storage.dataKeys(), storage.pendingLogins(), work, log, clock)
        , retentionJob(storage.events(), log, metrics, retentionOf(given),
                       {clock, [url = given.graphUrl] { return waitForMetaTime(url); }})
        , watch(storage.watch(
              [this](const std::optional<WorkspaceId> &workspace) { notifyListeners(workspace); }))
        , server(executor, router(), serverOptions(given, log, metrics, rateLimits))
        , metricsServer(executor, metricsRouter(), metricsOptions(given))
    {
    }

    void notifyListeners(const std::optional<WorkspaceId> &workspace)
    {
        if (workspace)
            notifier.notify(*workspace);
        else
            notifier.notifyAll();
    }

    http::Router router()
    {
        http::Router all;
        operating.addTo(all);
        routes.addTo(all);
        return all;
    }

    http::Router metricsRouter()
    {
        http::Router all;
        all.add("GET", "/metrics", [this](const http::Request &) { return answerMetrics(); });
        return all;
    }

    boost::asio::awaitable<http::Response> answerMetrics()
    {
        metrics.openConnections.set(static_cast<std::int64_t>(server.connections()));
        const auto measure = [this] { return measuredState(); };
        ServerState state = co_await work.run(measure);
        state.isReady = co_await operating.isReady();
        co_return http::textResponse(200, exposition(metrics, state),
                                     "text/plain; version=0.0.4; charset=utf-8");
    }

    ServerState measuredState()
    {
        ServerState state;
        state.disks = disksOf(settings);
        if (!settings.backup.folder.empty())
            state.newestBackupAtS = newestBackupTime(settings.backup.folder);
        state.signIns = signIns.count(clock());
        return state;
    }

    const Settings &settings;
    Log &log;
    PublicUrl publicUrl;
    Clock clock;
    Metrics metrics;
    SignIns signIns;
    IntakeHealth health;
    EventNotifier notifier;
    BlockingWork work;
    std::unique_ptr<SharedCounts> shared;
    RateLimiter deviceLimit;
    RateLimiter addressLimit;
    EventWriter writer;
    DeviceAuthenticator authenticator;
    RateLimitMiddleware rateLimits;
    MetaClient meta;
    MetaClock metaClock;
    MetaUserIndex metaUserIndex;
    Routes routes;
    OperatorRoutes operating;
    KeyExpiry keyExpiry;
    RetentionJob retentionJob;
    std::unique_ptr<Watch> watch;
    http::Server server;
    http::Server metricsServer;
    bool servesMetrics = false;
};

Relay::Impl::Routes::Routes(Impl &relay, Storage &storage)
    : webhooks({relay.settings, storage.numbers(), storage.events(), storage.audit(), relay.work,
                relay.writer, relay.log, relay.clock, relay.metrics, relay.health, relay.metaClock})
    , pairing({relay.settings, storage.devices(), relay.work, relay.authenticator, relay.notifier, relay.log,
               relay.clock, relay.shared.get()})
    , devices({relay.settings, relay.publicUrl, storage.devices(), storage.numbers(), relay.work,
               relay.authenticator, relay.notifier, relay.log, relay.clock})
    , numbers({relay.meta, storage.numbers(), relay.work, relay.authenticator, relay.metaUserIndex,
               relay.notifier, relay.log, relay.clock})
    , events({storage.events(), relay.work, relay.authenticator, relay.notifier, relay.log, relay.metrics,
              relay.clock})
    , wakeTokens({storage.devices(), storage.events(), relay.work, relay.authenticator, relay.notifier,
                  relay.log, relay.metrics})
    , oauth(relay.meta, relay.authenticator, relay.log)
    , inspection(relay.meta, relay.authenticator, relay.metaUserIndex, relay.signIns, relay.clock, relay.log)
    , signups({relay.settings, relay.publicUrl, storage.pendingLogins(), relay.work, relay.meta,
               relay.authenticator, relay.notifier, relay.log, relay.clock})
    , logins({relay.settings, relay.publicUrl, storage.pendingLogins(), relay.work, relay.authenticator,
              relay.notifier, relay.log, relay.clock, signups})
    , callbacks({relay.settings, relay.publicUrl, storage.metaUsers(), storage.audit(), relay.work,
                 relay.metaUserIndex, relay.notifier, relay.log, relay.clock})
    , pages(relay.settings, relay.publicUrl, relay.log)
{
}

void Relay::Impl::Routes::addTo(http::Router &router)
{
    webhooks.addTo(router);
    pairing.addTo(router);
    devices.addTo(router);
    numbers.addTo(router);
    events.addTo(router);
    wakeTokens.addTo(router);
    oauth.addTo(router);
    inspection.addTo(router);
    logins.addTo(router);
    signups.addTo(router);
    callbacks.addTo(router);
    pages.addTo(router);
}

Relay::Relay(boost::asio::any_io_executor executor, const Settings &settings, Storage &storage, Log &log,
             Clock clock)
    : m_impl(std::make_unique<Impl>(std::move(executor), settings, storage, log, clock))
{
}

Relay::~Relay() = default;

http::Result<void> Relay::start()
{
    http::Result<void> started = m_impl->server.start();
    if (!started)
        return started;
    if (!m_impl->publicUrl.isKnown())
        m_impl->publicUrl.set(url());
    if (!m_impl->settings.metricsAddress.empty()) {
        const http::Result<void> metricsStarted = m_impl->metricsServer.start();
        m_impl->servesMetrics = metricsStarted.has_value();
        if (!metricsStarted)
            m_impl->log.error("metrics_not_served", {{"detail", metricsStarted.error().detail}});
    }
    return {};
}

std::string Relay::url() const
{
    return urlOf(m_impl->settings.listenAddress, m_impl->server.port());
}

std::string Relay::metricsUrl() const
{
    if (!m_impl->servesMetrics)
        return {};
    return urlOf(m_impl->settings.metricsAddress, m_impl->metricsServer.port()) + "/metrics";
}

void Relay::stop()
{
    m_impl->server.stop();
    m_impl->metricsServer.stop();
    m_impl->keyExpiry.stop();
    m_impl->notifier.close();
}

} // namespace shoptalk::relay
