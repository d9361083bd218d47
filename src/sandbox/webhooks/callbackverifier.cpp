// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/callbackverifier.h"

#include "sandbox/webhooks/handshake.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstWait{200};
constexpr milliseconds maxWait{2000};

} // namespace

CallbackVerifier::CallbackVerifier(Platform &platform, AsioTimeline &timeline, Log &log)
    : m_platform(platform)
    , m_timeline(timeline)
    , m_log(log)
{
}

boost::asio::awaitable<void> CallbackVerifier::run(std::string url, std::string verifyToken,
                                                   std::function<void()> whenVerified)
{
    milliseconds pause = firstWait;
    unsigned lastStatus = 0;
    while (!m_stopped && m_platform.subscriptions.app().url == url) {
        const std::string challenge = numericId(m_platform.random, 10);
        const HandshakeResult result = co_await shakeHands(url, verifyToken, challenge);
        if (m_stopped || m_platform.subscriptions.app().url != url)
            co_return;
        if (result.verified) {
            m_platform.subscriptions.app().verified = true;
            m_log.info("callback_verified");
            whenVerified();
            co_return;
        }
        if (result.status != lastStatus)
            m_log.warning("callback_not_verified", json::object{{"status", result.status}});
        lastStatus = result.status;
        co_await m_timeline.pause(pause);
        pause = std::min(pause * 2, maxWait);
    }
}

} // namespace shoptalk::sandbox
