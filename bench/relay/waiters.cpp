// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiters.h"

#include "client.h"
#include "webhooks.h"

#include <boost/asio/steady_timer.hpp>

#include <cstdlib>
#include <memory>
#include <random>

namespace shoptalk::bench {

namespace {

constexpr std::chrono::milliseconds betweenEvents{10};
constexpr std::chrono::seconds settling{3};

/// A console that asks again whenever it was answered.
struct Console {
    std::unique_ptr<Client> client;
    std::string token;
    std::string cursor = "0";
    SteadyClock::time_point sentAt; ///< Of the webhook that it waits for.
    bool expects = false;
};

class WaitingConsoles {
public:
    WaitingConsoles(const Contender &relay, const std::vector<std::string> &tokens, std::size_t events)
        : m_relay(relay)
        , m_sender(m_context, relay.port())
        , m_timer(m_context)
        , m_events(events)
        , m_consoles(tokens.size())
    {
        for (std::size_t index = 0; index < tokens.size(); ++index)
            m_consoles[index].token = tokens[index];
    }

    Waiting run()
    {
        const double before = m_relay.memoryMb();
        for (Console &console : m_consoles) {
            console.client = std::make_unique<Client>(m_context, m_relay.port());
            ask(console);
        }
        m_timer.expires_after(settling);
        m_timer.async_wait([this, before](boost::system::error_code) {
            m_result.memoryPerWaiterKb =
                (m_relay.memoryMb() - before) * 1000 / static_cast<double>(m_consoles.size());
            sendOne();
        });
        m_context.run();
        return std::move(m_result);
    }

private:
    void ask(Console &console)
    {
        std::string request = "GET /v1/events?wait=60&after=" + console.cursor
            + " HTTP/1.1\r\nHost: relay.example\r\nAuthorization: Bearer " + console.token + "\r\n\r\n";
        console.client->send(std::move(request), [this, &console](int status, const std::string &body) {
            if (status != 200) {
                ++m_result.failed;
                finishEvent();
                return;
            }
            const std::size_t next = body.find("\"next\":");
            console.cursor = std::to_string(std::strtoll(body.c_str() + next + 7, nullptr, 10));
            if (console.expects) {
                console.expects = false;
                m_result.reached.add(SteadyClock::now() - console.sentAt);
                finishEvent();
            }
            if (!m_context.stopped())
                ask(console);
        });
    }

    void finishEvent()
    {
        if (m_result.reached.count() + m_result.failed >= m_events)
            m_context.stop();
    }

    void sendOne()
    {
        std::size_t index = m_anyone(m_random);
        while (m_consoles[index].expects)
            index = m_anyone(m_random);
        m_consoles[index].expects = true;
        m_consoles[index].sentAt = SteadyClock::now();
        m_sender.send(m_webhooks.next(index), [this](int, const std::string &) {
            if (++m_sent == m_events)
                return;
            m_timer.expires_after(betweenEvents);
            m_timer.async_wait([this](boost::system::error_code) { sendOne(); });
        });
    }

    const Contender &m_relay;
    boost::asio::io_context m_context{1};
    Client m_sender;
    boost::asio::steady_timer m_timer;
    Webhooks m_webhooks{"waiters"};
    std::size_t m_events;
    std::size_t m_sent = 0;
    std::vector<Console> m_consoles;
    std::mt19937 m_random{7};
    std::uniform_int_distribution<std::size_t> m_anyone{0, m_consoles.size() - 1};
    Waiting m_result;
};

} // namespace

Waiting waitWithMany(const Contender &relay, const std::vector<std::string> &tokens, std::size_t events)
{
    return WaitingConsoles(relay, tokens, events).run();
}

} // namespace shoptalk::bench
