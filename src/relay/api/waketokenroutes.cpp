// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/waketokenroutes.h"

#include "relay/metrics/metrics.h"
#include "relay/pairingcode.h"

#include <boost/asio/this_coro.hpp>

#include <limits>
#include <utility>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {
constexpr std::int64_t maxWaitS = 60;
} // namespace

struct WakeTokenRoutes::Wanted {
    Credentials credentials;
    WorkspaceId workspace;
    std::int64_t after = 0;
    std::chrono::steady_clock::time_point deadline;
};

WakeTokenRoutes::WakeTokenRoutes(Dependencies dependencies)
    : m_dependencies(dependencies)
{
}

void WakeTokenRoutes::addTo(http::Router &router)
{
    router.add("PUT", "/v1/doorbell",
               [this](http::Request request) { return registerToken(std::move(request)); });
    router.add("DELETE", "/v1/doorbell",
               [this](http::Request request) { return removeToken(std::move(request)); });
    router.add("GET", "/v1/doorbell", [this](http::Request request) { return listen(std::move(request)); });
}

asio::awaitable<http::Response> WakeTokenRoutes::registerToken(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const std::string wakeToken = newWakeToken();
    const auto work = [this, &member, &wakeToken] {
        return m_dependencies.devices.registerWakeToken(member->device, deviceTokenHash(wakeToken));
    };
    const http::Result<void> registered = co_await m_dependencies.work.run(work);
    if (!registered) {
        m_dependencies.log.error(
            "storage_failed",
            {{"during", "registering a wake token"}, {"detail", registered.error().detail}});
        co_return notNow();
    }
    m_dependencies.notifier.notify(member->workspace.id); // Ends the wait with the previous token.
    const http::Result<std::int64_t> seq = co_await lastMessageSeq(member->workspace.id);
    if (!seq)
        co_return notNow();
    co_return http::jsonResponse(201, {{"doorbell", wakeToken}, {"rang", *seq}});
}

asio::awaitable<http::Response> WakeTokenRoutes::removeToken(http::Request request)
{
    const Input<Member> member = co_await m_dependencies.authenticator.memberOf(credentialsOf(request));
    if (!member)
        co_return member.error();
    const auto work = [this, &member] {
        return m_dependencies.devices.registerWakeToken(member->device, {});
    };
    const http::Result<void> gone = co_await m_dependencies.work.run(work);
    if (!gone) {
        m_dependencies.log.error("storage_failed",
                                 {{"during", "removing a wake token"}, {"detail", gone.error().detail}});
        co_return notNow();
    }
    m_dependencies.notifier.notify(member->workspace.id);
    http::Response response;
    response.status = 204;
    co_return response;
}

asio::awaitable<http::Response> WakeTokenRoutes::listen(http::Request request)
{
    Wanted wanted;
    wanted.credentials = credentialsOf(request);
    const Input<Member> member = co_await m_dependencies.authenticator.memberOfWakeToken(wanted.credentials);
    if (!member)
        co_return member.error();
    const auto after = integerIn(request.query, "after", 0, 0, std::numeric_limits<std::int64_t>::max());
    const auto waitS = integerIn(request.query, "wait", 0, 0, maxWaitS);
    for (const auto *number : {&after, &waitS}) {
        if (!*number)
            co_return number->error();
    }
    wanted.workspace = member->workspace.id;
    wanted.after = *after;
    wanted.deadline = std::chrono::steady_clock::now() + std::chrono::seconds(*waitS);
    co_return co_await answerWhenNotified(std::move(wanted));
}

asio::awaitable<http::Response> WakeTokenRoutes::answerWhenNotified(Wanted wanted)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto listener = m_dependencies.notifier.listen(wanted.workspace, executor);
    bool hasLooked = false;
    while (true) {
        const http::Result<std::int64_t> seq = co_await lastMessageSeq(wanted.workspace);
        if (!seq)
            co_return notNow();
        if (*seq > wanted.after || m_dependencies.notifier.isClosed()
            || std::chrono::steady_clock::now() >= wanted.deadline)
            co_return http::jsonResponse(200, {{"rang", *seq}});
        if (std::exchange(hasLooked, true)) {
            m_dependencies.metrics.waitingConsoles.add(1);
            co_await listener->wait(wanted.deadline);
            m_dependencies.metrics.waitingConsoles.add(-1);
        }
        // The device may have been revoked, or its wake token removed, meanwhile, or before this
        // listened.
        const Input<Member> member =
            co_await m_dependencies.authenticator.memberOfWakeToken(wanted.credentials);
        if (!member)
            co_return member.error();
    }
}

asio::awaitable<http::Result<std::int64_t>> WakeTokenRoutes::lastMessageSeq(WorkspaceId workspace)
{
    const auto work = [this, &workspace] { return m_dependencies.events.lastMessageSeq(workspace); };
    http::Result<std::int64_t> seq = co_await m_dependencies.work.run(work);
    if (!seq)
        m_dependencies.log.error("storage_failed",
                                 {{"during", "asking who rang"}, {"detail", seq.error().detail}});
    co_return seq;
}

} // namespace shoptalk::relay
