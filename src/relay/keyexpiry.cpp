// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/keyexpiry.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::minutes betweenLooks{1};

} // namespace

struct KeyExpiry::State {
    State(asio::any_io_executor executor, DataKeyStore &keys, PendingLoginStore &logins,
          BlockingWork &threads, Log &noted, Clock now)
        : timer(asio::make_strand(std::move(executor)))
        , dataKeys(keys)
        , pendingLogins(logins)
        , work(threads)
        , log(noted)
        , clock(std::move(now))
    {
    }

    asio::steady_timer timer; ///< On its strand only.
    DataKeyStore &dataKeys;
    PendingLoginStore &pendingLogins;
    BlockingWork &work;
    Log &log;
    Clock clock;
    bool stopped = false; ///< On the strand only.
};

KeyExpiry::KeyExpiry(asio::any_io_executor executor, DataKeyStore &dataKeys, PendingLoginStore &pendingLogins,
                     BlockingWork &work, Log &log, Clock clock)
    : m_state(
        std::make_shared<State>(std::move(executor), dataKeys, pendingLogins, work, log, std::move(clock)))
{
    asio::co_spawn(m_state->timer.get_executor(), run(m_state), asio::detached);
}

void KeyExpiry::stop()
{
    asio::post(m_state->timer.get_executor(), [state = m_state] {
        state->stopped = true;
        state->timer.cancel();
    });
}

asio::awaitable<void> KeyExpiry::run(std::shared_ptr<State> state)
{
    while (!state->stopped) {
        state->timer.expires_after(betweenLooks);
        co_await state->timer.async_wait(asio::as_tuple(asio::use_awaitable));
        state->dataKeys.expire(state->clock());
        if (state->stopped)
            co_return;
        const auto drop = [state] { return state->pendingLogins.dropExpiredLogins(state->clock()); };
        const http::Result<std::int64_t> dropped = co_await state->work.run(drop);
        if (!dropped)
            state->log.error("storage_failed",
                             {{"during", "forgetting"}, {"detail", dropped.error().detail}});
    }
}

} // namespace shoptalk::relay
