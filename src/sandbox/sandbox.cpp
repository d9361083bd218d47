// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/control/controlapi.h"
#include "sandbox/customers/customersimulation.h"
#include "sandbox/graph/endpointsets.h"
#include "sandbox/graph/graphapi.h"
#include "sandbox/graph/mediadownload.h"
#include "sandbox/graph/publicfiles.h"
#include "sandbox/login/loginpages.h"
#include "sandbox/runtime/asiotimeline.h"
#include "sandbox/webhooks/callbackverifier.h"
#include "sandbox/webhooks/templatewebhooks.h"
#include "sandbox/webhooks/webhooksender.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

constexpr std::size_t maxGraphBody = 101UL * 1024 * 1024; // A document has 100 MB at most.

} // namespace

struct Sandbox::Impl {
    Impl(asio::any_io_executor runsOn, SandboxSettings settings, Log &log);

    asio::any_io_executor executor;
    std::string webhookUrl;
    std::string verifyToken;
    AsioTimeline timeline;
    Platform platform;
    WebhookSender sender;
    CallbackVerifier verifier;
    TemplateWebhooks templateWebhooks;
    CustomerSimulation customers;
    SetupEndpointSet setup;
    ConversationEndpointSet conversations;
    AccountEndpointSet accounts;
    GraphApi graph;
    MediaDownload downloads;
    PublicFiles files;
    LoginPages login;
    ControlApi control;
};

Sandbox::Impl::Impl(asio::any_io_executor runsOn, SandboxSettings settings, Log &log)
    : executor(std::move(runsOn))
    , webhookUrl(std::move(settings.webhookUrl))
    , verifyToken(std::move(settings.verifyToken))
    , timeline(executor, settings.speed)
    , platform(std::move(settings.scenario), std::move(settings.appSecret), settings.seed, timeline)
    , sender(executor, platform, log)
    , verifier(platform, timeline, log)
    , templateWebhooks(sender)
    , customers(platform, sender)
    , setup(platform, sender, templateWebhooks)
    , conversations(platform, sender, customers.messaging, customers.groupMessaging)
    , accounts(platform, [this](const std::string &wabaId) { customers.player.accountConnected(wabaId); })
    , graph(platform, timeline)
    , downloads(platform, timeline)
    , files(platform)
    , login(platform, log)
    , control(platform, timeline, customers, sender, templateWebhooks)
{
    for (const std::string &fault : settings.faults)
        platform.faults.set(fault, true);
    setup.addTo(graph);
    conversations.addTo(graph);
    accounts.addTo(graph); // Last, because some of them accept every id.
}

Sandbox::Sandbox(asio::any_io_executor executor, SandboxSettings settings, Log &log)
    : m_impl(std::make_unique<Impl>(std::move(executor), std::move(settings), log))
{
}

Sandbox::~Sandbox() = default;

http::Router Sandbox::router()
{
    Impl *impl = m_impl.get();
    http::Router router;
    impl->login.addTo(router);
    impl->files.addTo(router);
    impl->control.addTo(router);
    router.add("GET", "/media-files/{link}",
               [impl](http::Request request) { return impl->downloads.answer(std::move(request)); });
    router.setFallback([impl](http::Request request) { return impl->graph.answer(std::move(request)); },
                       http::RouteLimits{maxGraphBody});
    return router;
}

void Sandbox::start(const std::string &address)
{
    m_impl->platform.address = address;
    if (m_impl->webhookUrl.empty())
        return;
    AppCallback &app = m_impl->platform.subscriptions.app();
    app.url = m_impl->webhookUrl;
    app.fields = subscribableFields();
    const auto whenVerified = [this] { m_impl->sender.resume(); };
    asio::co_spawn(m_impl->executor,
                   m_impl->verifier.run(m_impl->webhookUrl, m_impl->verifyToken, whenVerified),
                   asio::detached);
}

void Sandbox::stop()
{
    m_impl->sender.stop();
    m_impl->verifier.stop();
    m_impl->timeline.stop();
}

void Sandbox::noteRequest(const http::Request &request, unsigned status)
{
    m_impl->control.note(request, status);
}

} // namespace shoptalk::sandbox
