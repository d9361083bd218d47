// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/runtime/asiotimeline.h"
#include "sandbox/runtime/log.h"

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <string>

namespace shoptalk::sandbox {

/// Verifies the callback that the program was started with, and repeats that until it answers, because it may
/// start later than the sandbox.
class CallbackVerifier {
public:
    CallbackVerifier(Platform &platform, AsioTimeline &timeline, Log &log);

    /// Runs until the callback is verified, another one took its place, or `stop`; then calls `whenVerified`.
    boost::asio::awaitable<void> run(std::string url, std::string verifyToken,
                                     std::function<void()> whenVerified);
    void stop() { m_stopped = true; }

private:
    Platform &m_platform;
    AsioTimeline &m_timeline;
    Log &m_log;
    bool m_stopped = false;
};

} // namespace shoptalk::sandbox
