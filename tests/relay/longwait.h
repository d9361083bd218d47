// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relayprocess.h"
#include "requests.h"

#include <boost/json/object.hpp>

#include <future>
#include <string>
#include <thread>

namespace shoptalk::relay::testing {

/// A long-poll of another shop that waits for a whole minute. A request that begins to wait later, for as
/// long, and is answered before this one must have been woken. This proves it by order instead of time, so it
/// holds on a slow machine, too.
class LongWait {
public:
    /// Returns when the wait has begun; no other request may be waiting. `configuration` is the relay's.
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

    /// Ends it by revoking its device. True if it was still waiting, because then that is the answer.
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
