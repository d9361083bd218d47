// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "loads.h"
#include "webhooks.h"

#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <memory>

namespace shoptalk::bench {

namespace {

constexpr std::size_t connections = 256;

/// Connections are picked up from a stack of free ones; what is due and finds none waits, and its waiting
/// counts.
class Generator {
public:
    Generator(const Contender &server, std::size_t perSecond, std::chrono::seconds duration,
              const std::string &run)
        : m_server(server)
        , m_interval(std::chrono::nanoseconds(std::chrono::seconds(1)) / perSecond)
        , m_total(perSecond * static_cast<std::size_t>(duration.count()))
        , m_webhooks(run)
        , m_timer(m_context)
    {
        for (std::size_t count = 0; count < connections; ++count) {
            m_clients.push_back(std::make_unique<Client>(m_context, server.port()));
            m_free.push_back(m_clients.back().get());
        }
    }

    OpenLoad run()
    {
        m_started = SteadyClock::now();
        tick();
        m_context.run();
        m_load.outcome.seconds = std::chrono::duration<double>(SteadyClock::now() - m_started).count();
        return std::move(m_load);
    }

private:
    SteadyClock::time_point dueAt(std::size_t index) const
    {
        return m_started + m_interval * static_cast<std::int64_t>(index);
    }

    void tick()
    {
        const auto now = SteadyClock::now();
        while (m_offered < m_total && dueAt(m_offered) <= now)
            m_due.push_back(dueAt(m_offered++));
        if (now - m_started >= std::chrono::seconds(m_load.memoryMb.size()))
            m_load.memoryMb.push_back(m_server.memoryMb());
        sendDue();
        if (m_offered == m_total)
            return;
        m_timer.expires_at(dueAt(m_offered));
        m_timer.async_wait([this](boost::system::error_code) { tick(); });
    }

    void sendDue()
    {
        while (!m_due.empty() && !m_free.empty()) {
            Client *const client = m_free.back();
            m_free.pop_back();
            client->send(m_webhooks.next(), [this, client, due = m_due.front()](int status, const auto &) {
                if (status == 200)
                    m_load.outcome.latencies.add(SteadyClock::now() - due);
                else
                    ++m_load.outcome.refused;
                if (status != 0)
                    m_free.push_back(client);
                sendDue();
            });
            m_due.pop_front();
        }
    }

    const Contender &m_server;
    std::chrono::nanoseconds m_interval;
    std::size_t m_total;
    std::size_t m_offered = 0;
    Webhooks m_webhooks;
    boost::asio::io_context m_context{1};
    boost::asio::steady_timer m_timer;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::vector<Client *> m_free;
    std::deque<SteadyClock::time_point> m_due;
    SteadyClock::time_point m_started;
    OpenLoad m_load;
};

} // namespace

OpenLoad openLoad(const Contender &server, std::size_t perSecond, std::chrono::seconds duration,
                  const std::string &run)
{
    return Generator(server, perSecond, duration, run).run();
}

} // namespace shoptalk::bench
