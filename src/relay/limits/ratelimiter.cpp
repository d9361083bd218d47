// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/ratelimiter.h"

#include "relay/clientaddress.h"

#include <utility>

namespace shoptalk::relay {

namespace asio = boost::asio;
using std::chrono::steady_clock;

namespace {

constexpr std::chrono::minutes window{1};
/// How many refused sources are remembered; the count of further ones begins again.
constexpr std::size_t maxRefused = 100'000;
constexpr AttemptLimiter::Limits auditLimits{
    .attempts = 100, .window = std::chrono::minutes(1), .sources = 1};

} // namespace

RateLimiter::RateLimiter(Dependencies dependencies, std::string what, int perMinute, Counter &refusals)
    : m_dependencies(std::move(dependencies))
    , m_what(std::move(what))
    , m_limits{.attempts = perMinute, .window = window}
    , m_inMemory(m_limits)
    , m_auditLines(auditLimits)
    , m_refusals(refusals)
{
}

asio::awaitable<RateLimiter::Wait> RateLimiter::refuse(std::string source,
                                                       std::optional<WorkspaceId> workspace)
{
    Wait wait = stillRefused(source);
    if (wait) {
        countRefusal();
        co_return wait;
    }
    if (m_dependencies.shared) // No co_await in a conditional expression, because g++ 12 always runs it.
        wait = co_await countShared(source);
    else
        wait = m_inMemory.refuse(source);
    if (wait)
        co_await noteRefusal(std::move(source), std::move(workspace), *wait);
    co_return wait;
}

std::optional<std::chrono::seconds> RateLimiter::stillRefused(const std::string &source)
{
    const auto now = steady_clock::now();
    const std::lock_guard lock(m_mutex);
    const auto refused = m_refusedUntil.find(source);
    if (refused == m_refusedUntil.end())
        return {};
    if (refused->second <= now) {
        m_refusedUntil.erase(refused);
        return {};
    }
    return std::chrono::ceil<std::chrono::seconds>(refused->second - now);
}

asio::awaitable<RateLimiter::Wait> RateLimiter::countShared(std::string source)
{
    const std::string key = "shoptalk:limit:" + m_what + ':' + source;
    const auto ask = [this, &key] { return m_dependencies.shared->count(key, m_limits.window); };
    const http::Result<SharedCounts::Count> count = co_await m_dependencies.work.run(ask);
    noteShared(count);
    if (!count)
        co_return m_inMemory.refuse(source);
    if (count->number <= m_limits.attempts)
        co_return Wait();
    co_return std::chrono::ceil<std::chrono::seconds>(std::max(count->left, std::chrono::milliseconds(1)));
}

void RateLimiter::noteShared(const http::Result<SharedCounts::Count> &count)
{
    if (!count)
        m_dependencies.metrics.limitsUnshared.add();
    if (m_sharedFails.exchange(!count) == !count)
        return;
    if (count)
        m_dependencies.log.info("limits_shared_again", {{"limit", m_what}});
    else
        m_dependencies.log.error("limits_counted_in_memory",
                                 {{"limit", m_what}, {"detail", count.error().detail}});
}

asio::awaitable<void> RateLimiter::noteRefusal(std::string source, std::optional<WorkspaceId> workspace,
                                               std::chrono::seconds wait)
{
    countRefusal();
    {
        const std::lock_guard lock(m_mutex);
        if (m_refusedUntil.size() >= maxRefused)
            m_refusedUntil.clear();
        m_refusedUntil[source] = steady_clock::now() + wait;
    }
    const std::string subject = m_what == "address" ? networkOf(source) : source;
    m_dependencies.log.warning("rate_limited",
                               {{"by", m_what}, {"source", subject}, {"wait_s", wait.count()}});
    if (m_auditLines.refuse("all"))
        co_return;
    AuditLine line;
    line.at = m_dependencies.clock();
    line.workspace = std::move(workspace);
    line.action = m_what + "_rate_limited";
    line.subject = subject;
    const auto write = [this, &line] { return m_dependencies.audit.add(line); };
    const http::Result<void> written = co_await m_dependencies.work.run(write);
    if (!written)
        m_dependencies.log.error("storage_failed",
                                 {{"during", "auditing"}, {"detail", written.error().detail}});
}

http::Response tooManyRequests(std::chrono::seconds wait)
{
    http::Response response =
        http::errorResponse(429, "too_many_requests", "Too many requests. Wait a moment.");
    response.headers.set("Retry-After", std::to_string(wait.count()));
    return response;
}

} // namespace shoptalk::relay
