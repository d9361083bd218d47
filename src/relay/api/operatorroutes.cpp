// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/operatorroutes.h"

#include "relay/api/input.h"

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

/// How long an answer is reused, so that frequent requests do not write to the disk each time.
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
    std::optional<bool> ready = knownReadiness();
    if (!ready) {
        const auto write = [this] { return m_dependencies.storage.checkWritable(); };
        const http::Result<void> written = co_await m_dependencies.work.run(write);
        if (!written)
            m_dependencies.log.error("not_ready", {{"detail", written.error().detail}});
        ready = written.has_value();
        remember(*ready);
    }
    // The test write is small: it may succeed when webhooks no longer fit.
    co_return *ready && !m_dependencies.health.isRefusing();
}

asio::awaitable<http::Response> OperatorRoutes::ready(http::Request)
{
    const bool ready = co_await isReady();
    co_return ready ? http::jsonResponse(200, {{"status", "ready"}}) : notNow();
}

std::optional<bool> OperatorRoutes::knownReadiness()
{
    const std::lock_guard lock(m_mutex);
    const bool holds = std::chrono::steady_clock::now() - m_askedAt < readinessLife;
    return holds ? m_ready : std::nullopt;
}

void OperatorRoutes::remember(bool ready)
{
    const std::lock_guard lock(m_mutex);
    m_askedAt = std::chrono::steady_clock::now();
    m_ready = ready;
}

} // namespace shoptalk::relay
