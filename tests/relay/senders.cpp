// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders.h"

#include "requests.h"

#include <stdexcept>

namespace shoptalk::relay::testing {

namespace {

constexpr int senderCount = 6;

} // namespace

Senders::Senders(std::string url, std::string name)
    : m_url(std::move(url))
    , m_name(std::move(name))
    , m_alive(senderCount)
{
    for (int sender = 0; sender < senderCount; ++sender)
        m_threads.emplace_back([this, sender] { send(sender); });
}

Senders::~Senders()
{
    join();
}

void Senders::waitUntilAccepted(int count)
{
    for (int accepted = m_accepted; accepted < count && m_alive > 0; accepted = m_accepted)
        m_accepted.wait(accepted);
}

std::set<std::string> Senders::accepted()
{
    join();
    return m_bodies;
}

void Senders::join()
{
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Senders::send(int sender)
{
    try {
        for (int number = 0;; ++number) {
            const std::string text = m_name + '.' + std::to_string(sender) + '.' + std::to_string(number);
            const std::string body = messageWebhook("1", "10", text);
            if (postWebhook(m_url, body).status == 200)
                remember(body);
        }
    } catch (const std::runtime_error &) { // The relay is gone.
        --m_alive;
        ++m_accepted; // Wakes who waits, so that it sees that nobody is left.
        m_accepted.notify_all();
    }
}

void Senders::remember(const std::string &body)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bodies.insert(body);
    }
    ++m_accepted;
    m_accepted.notify_all();
}

} // namespace shoptalk::relay::testing
