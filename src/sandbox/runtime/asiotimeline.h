// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/timeline.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <map>
#include <optional>

namespace shoptalk::sandbox {

/// The timeline of a running sandbox.
class AsioTimeline : public Timeline {
public:
    /// Delays pass `speed` times as fast as real time.
    AsioTimeline(boost::asio::any_io_executor executor, double speed);

    std::int64_t nowS() const override;
    void after(std::chrono::milliseconds delay, Action action) override;

    /// Skips time: time stamps move ahead, and actions that become due meanwhile run at once, in their order.
    void advance(std::chrono::seconds by);
    /// From now on only `advance` changes the time; delays still pass. For tests that need an exact second.
    void stopClock();
    /// Waits for `length` divided by the speed; `advance` does not shorten it.
    boost::asio::awaitable<void> pause(std::chrono::milliseconds length);
    /// Drops all actions that are not due yet.
    void stop();

private:
    using Span = std::chrono::duration<double, std::milli>;

    Span elapsed() const;
    void arm();
    void run();

    boost::asio::steady_timer m_timer;
    double m_speed;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::chrono::seconds m_skipped{0};
    std::optional<std::chrono::system_clock::time_point> m_stoppedAt;
    std::multimap<Span, Action> m_actions;
    bool m_stopped = false;
};

} // namespace shoptalk::sandbox
