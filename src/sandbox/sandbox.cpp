// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/control/controlroutes.h"
#include "sandbox/control/customercontrol.h"
#include "sandbox/control/numbercontrol.h"
#include "sandbox/control/templatecontrol.h"
#include "sandbox/customers/groupmessaging.h"
#include "sandbox/customers/messaging.h"
#include "sandbox/customers/scriptplayer.h"
#include "sandbox/graph/accountendpoints.h"
#include "sandbox/graph/blockendpoints.h"
#include "sandbox/graph/graphapi.h"
#include "sandbox/graph/groupendpoints.h"
#include "sandbox/graph/mediadownload.h"
#include "sandbox/graph/mediaendpoints.h"
#include "sandbox/graph/messageendpoints.h"
#include "sandbox/graph/oauthendpoints.h"
#include "sandbox/graph/personendpoints.h"
#include "sandbox/graph/profileendpoints.h"
#include "sandbox/graph/qrcodeendpoints.h"
#include "sandbox/graph/registrationendpoints.h"
#include "sandbox/graph/subscriptionendpoints.h"
#include "sandbox/graph/syncendpoints.h"
#include "sandbox/graph/templateendpoints.h"
#include "sandbox/graph/uploadendpoints.h"
#include "sandbox/login/logindialog.h"
#include "sandbox/login/signupdialog.h"
#include "sandbox/runtime/asiotimeline.h"
#include "sandbox/webhooks/callbackverifier.h"
#include "sandbox/webhooks/templatewebhooks.h"
#include "sandbox/webhooks/webhooksender.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <fstream>
#include <sstream>

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

constexpr std::size_t maxGraphBody = 101UL * 1024 * 1024; // A document has 100 MB at most.

using PlainHandler = std::function<http::Response(const http::Request &)>;

asio::awaitable<http::Response> answeredAtOnce(PlainHandler handler, http::Request request)
{
    co_return handler(request);
}

http::Handler plain(PlainHandler handler)
{
    return [handler = std::move(handler)](http::Request request) {
        return answeredAtOnce(handler, std::move(request));
    };
}

/// Serves a route to this computer only; others get 404.
http::Handler forLoopback(PlainHandler handler)
{
    return plain([handler = std::move(handler)](const http::Request &request) {
        if (!isLoopback(request.remoteAddress))
            return http::errorResponse(404, "not_found", "There is nothing here.");
        return handler(request);
    });
}

http::Response picture(const Platform &platform, const http::Request &request)
{
    const std::string &name = request.pathParameters.at("file");
    if (const ProfilePicture *ofNumber = platform.numbers.picture(name))
        return http::textResponse(200, ofNumber->bytes, ofNumber->type);
    const Person *const person = platform.scenario.personById(name.substr(0, name.rfind(".png")));
    std::ifstream file(person != nullptr ? person->picturePath : std::string(), std::ios::binary);
    if (person == nullptr || !name.ends_with(".png") || !file)
        return http::textResponse(404, "There is no such picture.");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return http::textResponse(200, bytes.str(), "image/png");
}

/// The example file of a template's header. It is public, as at Meta.
http::Response templateExample(const Platform &platform, const http::Request &request)
{
    const Upload *upload = platform.uploads.served(request.pathParameters.at("file"));
    if (upload == nullptr)
        return http::textResponse(404, "There is no such file.");
    return http::textResponse(200, upload->bytes, upload->type);
}

} // namespace

struct Sandbox::Impl {
    Impl(asio::any_io_executor runsOn, SandboxSettings settings, Log &log);

    void addGraph();
    void addControl(http::Router &router);

    asio::any_io_executor executor;
    std::string webhookUrl;
    std::string verifyToken;
    AsioTimeline timeline;
    Platform platform;
    WebhookSender sender;
    CallbackVerifier verifier;
    Messaging messaging;
    GroupMessaging groupMessaging;
    ScriptPlayer player;
    LoginDialog login;
    SignupDialog signup;
    OauthEndpoints oauth;
    PersonEndpoints person;
    AccountEndpoints accounts;
    SubscriptionEndpoints subscriptions;
    MessageEndpoints messages;
    GroupEndpoints groups;
    MediaEndpoints media;
    MediaDownload downloads;
    TemplateWebhooks templateWebhooks;
    TemplateEndpoints templates;
    BlockEndpoints blocks;
    SyncEndpoints syncs;
    UploadEndpoints uploads;
    ProfileEndpoints profiles;
    RegistrationEndpoints registrations;
    QrCodeEndpoints qrCodes;
    GraphApi graph;
    RequestLog requests;
    ControlRoutes control;
    NumberControl numbers;
    TemplateControl templateControl;
    CustomerControl customers;
};

Sandbox::Impl::Impl(asio::any_io_executor runsOn, SandboxSettings settings, Log &log)
    : executor(std::move(runsOn))
    , webhookUrl(std::move(settings.webhookUrl))
    , verifyToken(std::move(settings.verifyToken))
    , timeline(executor, settings.speed)
    , platform(std::move(settings.scenario), std::move(settings.appSecret), settings.seed, timeline)
    , sender(executor, platform, log)
    , verifier(platform, timeline, log)
    , messaging(platform, sender)
    , groupMessaging(platform, sender)
    , player(platform, messaging, groupMessaging)
    , login(platform, log)
    , signup(platform, log)
    , oauth(platform)
    , person(platform)
    , accounts(platform, person)
    , subscriptions(platform, [this](const std::string &wabaId) { player.accountConnected(wabaId); })
    , messages(platform, messaging, groupMessaging)
    , groups(platform)
    , media(platform)
    , downloads(platform, timeline)
    , templateWebhooks(sender)
    , templates(platform, templateWebhooks)
    , blocks(platform)
    , syncs(platform, sender)
    , uploads(platform)
    , profiles(platform)
    , registrations(platform)
    , qrCodes(platform)
    , graph(platform, timeline)
    , requests(platform)
    , control(platform, timeline, messaging, groupMessaging, sender, requests)
    , numbers(platform, sender)
    , templateControl(platform, templateWebhooks)
    , customers(platform, sender)
{
    for (const std::string &fault : settings.faults)
        platform.faults.set(fault, true);
    addGraph();
}

void Sandbox::Impl::addGraph()
{
    graph.add(uploads.endpoints()); // These four come before the endpoints that accept every id.
    graph.add(media.endpoints());
    graph.add(templates.endpoints());
    graph.add(groups.endpoints());
    graph.add(oauth.endpoints());
    graph.add(person.endpoints());
    graph.add(accounts.endpoints());
    graph.add(subscriptions.endpoints());
    graph.add(messages.endpoints());
    graph.add(blocks.endpoints());
    graph.add(syncs.endpoints());
    graph.add(profiles.endpoints());
    graph.add(registrations.endpoints());
    graph.add(qrCodes.endpoints());
    graph.add(subscriptions.slowEndpoints());
}

void Sandbox::Impl::addControl(http::Router &router)
{
    router.add("GET", "/sandbox/state", forLoopback([this](const auto &r) { return control.state(r); }));
    router.add("GET", "/sandbox/faults", forLoopback([this](const auto &r) { return control.faults(r); }));
    router.add("POST", "/sandbox/faults", forLoopback([this](const auto &r) { return control.setFault(r); }));
    router.add("POST", "/sandbox/customers/{wa_id}/say",
               forLoopback([this](const auto &r) { return control.say(r); }));
    router.add("POST", "/sandbox/customers/{wa_id}/identity",
               forLoopback([this](const auto &r) { return control.change(r); }));
    router.add("GET", "/sandbox/requests",
               forLoopback([this](const auto &r) { return control.requests(r); }));
    router.add("GET", "/sandbox/deliveries",
               forLoopback([this](const auto &r) { return control.deliveries(r); }));
    router.add("POST", "/sandbox/tokens",
               forLoopback([this](const auto &r) { return control.makeSystemToken(r); }));
    router.add("GET", "/sandbox/numbers/{id}",
               forLoopback([this](const auto &r) { return numbers.look(r); }));
    router.add("POST", "/sandbox/numbers/{id}",
               forLoopback([this](const auto &r) { return numbers.change(r); }));
    router.add("POST", "/sandbox/webhooks",
               forLoopback([this](const auto &r) { return numbers.announce(r); }));
    router.add("POST", "/sandbox/limits",
               forLoopback([this](const auto &r) { return control.setLimits(r); }));
    router.add("POST", "/sandbox/clock",
               forLoopback([this](const auto &r) { return control.advanceClock(r); }));
    router.add("POST", "/sandbox/templates/{id}",
               forLoopback([this](const auto &r) { return templateControl.decide(r); }));
    router.add("POST", "/sandbox/customers/{wa_id}/marketing",
               forLoopback([this](const auto &r) { return customers.setMarketing(r); }));
    router.add("POST", "/sandbox/customers/{wa_id}/echo",
               forLoopback([this](const auto &r) { return customers.echo(r); }));
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
    for (const std::string base :
         {"/dialog/oauth", "/dialog/oauth/", "/{version}/dialog/oauth", "/{version}/dialog/oauth/"}) {
        router.add("GET", base, plain([impl](const http::Request &r) { return impl->login.show(r); }));
        router.add("POST", base, plain([impl](const http::Request &r) { return impl->login.decide(r); }));
    }
    router.add("GET", "/sdk.js", plain([](const http::Request &) { return SignupDialog::script(); }));
    router.add("GET", "/signup/dialog",
               plain([impl](const http::Request &r) { return impl->signup.show(r); }));
    router.add("POST", "/signup/dialog",
               plain([impl](const http::Request &r) { return impl->signup.decide(r); }));
    router.add("GET", "/connect/login_success.html",
               plain([](const http::Request &) { return LoginDialog::success(); }));
    router.add("GET", "/pictures/{file}",
               plain([impl](const http::Request &r) { return picture(impl->platform, r); }));
    router.add("GET", "/template-examples/{file}",
               plain([impl](const http::Request &r) { return templateExample(impl->platform, r); }));
    router.add("GET", "/media-files/{link}",
               [impl](http::Request request) { return impl->downloads.answer(std::move(request)); });
    impl->addControl(router);
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
    m_impl->requests.note(request, status);
}

} // namespace shoptalk::sandbox
