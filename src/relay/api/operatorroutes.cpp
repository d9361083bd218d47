// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/operatorroutes.h"

#include "relay/api/input.h"

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

/// How long an answer is reused. Anybody may ask without limit, so that requests must not each write to the
/// disk: neither one after the other nor at the same time.
constexpr std::chrono::seconds readinessLife{1};

asio::awaitable<http::Response> health(http::Request)
{
    co_return http::jsonResponse(200, {{"status", "ok"}});
}

} // namespace

OperatorRoutes::OperatorRoutes(Dependencies dependencies)
    : m_dependencies(dependencies)
{
}

void OperatorRoutes::addTo(http::Router &router)
{
    router.add("GET", "/healthz", health);
    router.add("GET", "/readyz", [this](http::Request request) { return ready(std::move(request)); });
}

asio::awaitable<bool> OperatorRoutes::isReady()
{
    const bool writable = co_await isWritable();
    // The test write is small: it may succeed when webhooks no longer fit.
    co_return writable && !m_dependencies.health.isRefusing();
}

asio::awaitable<http::Response> OperatorRoutes::ready(http::Request)
{
    const bool ready = co_await isReady();
    co_return ready ? http::jsonResponse(200, {{"status", "ready"}}) : notNow();
}

asio::awaitable<bool> OperatorRoutes::isWritable()
{
    if (const std::optional<bool> known = knownReadiness())
        co_return *known;
    auto begin = [this](Completion<bool> completion) { joinCheck(std::move(completion)); };
    co_return co_await awaitCompletion<bool>(std::move(begin));
}

std::optional<bool> OperatorRoutes::knownReadiness()
{
    const std::lock_guard lock(m_mutex);
    const bool holds = std::chrono::steady_clock::now() - m_askedAt < readinessLife;
    return holds ? m_ready : std::nullopt;
}

void OperatorRoutes::joinCheck(Completion<bool> completion)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(completion));
    if (m_waiting.size() == 1)
        asio::post(m_dependencies.work.executor(), [this] { check(); });
}

void OperatorRoutes::check()
{
    const http::Result<void> written = m_dependencies.storage.checkWritable();
    if (!written)
        m_dependencies.log.error("not_ready", {{"detail", written.error().detail}});
    std::vector<Completion<bool>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_askedAt = std::chrono::steady_clock::now();
        m_ready = written.has_value();
        waiting.swap(m_waiting);
    }
    for (const Completion<bool> &completion : waiting)
        completion(written.has_value());
}

} // namespace shoptalk::relay
