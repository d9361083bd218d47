// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "loads.h"
#include "webhooks.h"

#include <memory>

namespace shoptalk::bench {

namespace {

class ClosedLoad {
public:
    ClosedLoad(const std::vector<const Contender *> &servers, std::size_t connections, std::size_t webhooks,
               const std::string &run, std::size_t shops)
    {
        Webhooks made(run);
        for (std::size_t count = 0; count < webhooks; ++count)
            m_requests.push_back(made.next(count % shops));
        for (std::size_t count = 0; count < connections; ++count)
            m_clients.push_back(std::make_unique<Client>(m_context, servers[count % servers.size()]->port()));
    }

    Outcome run()
    {
        const auto started = SteadyClock::now();
        for (const auto &client : m_clients)
            sendNext(*client);
        m_context.run();
        m_outcome.seconds = std::chrono::duration<double>(SteadyClock::now() - started).count();
        return std::move(m_outcome);
    }

private:
    void sendNext(Client &client)
    {
        if (m_requests.empty())
            return;
        std::string request = std::move(m_requests.back());
        m_requests.pop_back();
        client.send(std::move(request), [this, &client, sent = SteadyClock::now()](int status, const auto &) {
            if (status == 200)
                m_outcome.latencies.add(SteadyClock::now() - sent);
            else
                ++m_outcome.refused;
            if (status != 0)
                sendNext(client);
        });
    }

    boost::asio::io_context m_context{1};
    std::vector<std::unique_ptr<Client>> m_clients;
    std::vector<std::string> m_requests;
    Outcome m_outcome;
};

} // namespace

Outcome closedLoad(const Contender &server, std::size_t connections, std::size_t webhooks,
                   const std::string &run)
{
    return closedLoad({&server}, connections, webhooks, run, 1);
}

Outcome closedLoad(const std::vector<const Contender *> &servers, std::size_t connections,
                   std::size_t webhooks, const std::string &run, std::size_t shops)
{
    return ClosedLoad(servers, connections, webhooks, run, shops).run();
}

} // namespace shoptalk::bench
