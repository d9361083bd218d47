// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/runtime/asiotimeline.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

constexpr auto awaitingTuple = asio::as_tuple(asio::use_awaitable);

} // namespace

AsioTimeline::AsioTimeline(asio::any_io_executor executor, double speed)
    : m_timer(std::move(executor))
    , m_speed(speed)
{
}

std::int64_t AsioTimeline::nowS() const
{
    const auto now = m_stoppedAt.value_or(std::chrono::system_clock::now()) + m_skipped;
    return std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
}

AsioTimeline::Span AsioTimeline::elapsed() const
{
    return Span(std::chrono::steady_clock::now() - m_start) * m_speed + m_skipped;
}

void AsioTimeline::after(std::chrono::milliseconds delay, Action action)
{
    if (m_stopped)
        return;
    m_actions.emplace(elapsed() + delay, std::move(action));
    arm();
}

void AsioTimeline::advance(std::chrono::seconds by)
{
    m_skipped += by;
    arm();
}

void AsioTimeline::stopClock()
{
    m_stoppedAt = m_stoppedAt.value_or(std::chrono::system_clock::now());
}

asio::awaitable<void> AsioTimeline::pause(std::chrono::milliseconds length)
{
    asio::steady_timer timer(co_await asio::this_coro::executor);
    timer.expires_after(std::chrono::duration_cast<std::chrono::nanoseconds>(Span(length) / m_speed));
    co_await timer.async_wait(awaitingTuple);
}

void AsioTimeline::stop()
{
    m_stopped = true;
    m_actions.clear();
    m_timer.cancel();
}

void AsioTimeline::arm()
{
    if (m_actions.empty())
        return;
    const Span wait = std::max(m_actions.begin()->first - elapsed(), Span(0)) / m_speed;
    m_timer.expires_after(std::chrono::duration_cast<std::chrono::nanoseconds>(wait));
    m_timer.async_wait([this](const boost::system::error_code &cancelled) {
        if (!cancelled)
            run();
    });
}

void AsioTimeline::run()
{
    const Span now = elapsed();
    while (!m_actions.empty() && m_actions.begin()->first <= now) {
        const Action action = std::move(m_actions.begin()->second);
        m_actions.erase(m_actions.begin());
        action();
    }
    arm();
}

} // namespace shoptalk::sandbox
