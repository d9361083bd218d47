// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relayprocess.h"
#include "requests.h"

#include <boost/json/object.hpp>

#include <future>
#include <string>
#include <thread>

namespace shoptalk::relay::testing {

/// Somebody of another shop who waits at a relay for a whole minute. Whoever began to wait later, for as
/// long, and is answered while this wait is not over, was woken: that is proved by the order of things,
/// however slow the machine is.
class LongWait {
public:
    /// Comes back when the wait has begun; nobody else waits there yet. `configuration` is the relay's.
    LongWait(const std::filesystem::path &configuration, const RelayProcess &relay)
        : m_relay(relay.url())
        , m_token(pairByProgram(configuration, m_relay, "Another Shop"))
        , m_otherToken(pairByProgram(configuration, m_relay, "Another Shop"))
        , m_answer(std::async(std::launch::async, [url = m_relay + "/v1/events?wait=60", token = m_token] {
            return get(url, token);
        }))
    {
        while (get(relay.metricsUrl()).body.find("shoptalk_relay_waiting_consoles 1\n") == std::string::npos)
            std::this_thread::yield();
    }

    /// Ends it. True if it was still waiting: then the end of its device is the answer.
    bool isStillWaiting()
    {
        const std::string id(jsonOf(get(m_relay + "/v1/me", m_token)).at("device").at("id").as_string());
        remove(m_relay + "/v1/devices/" + id, m_otherToken);
        return m_answer.get().status == 401U;
    }

private:
    std::string m_relay;
    std::string m_token;
    std::string m_otherToken;
    std::future<http::Response> m_answer;
};

} // namespace shoptalk::relay::testing
