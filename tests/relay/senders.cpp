// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders.h"

#include "requests.h"

#include <stdexcept>

namespace shoptalk::relay::testing {

namespace {

constexpr int senderCount = 6;

} // namespace

Senders::Senders(std::string url, std::string name, std::vector<std::string> unanswered)
    : m_url(std::move(url))
    , m_name(std::move(name))
    , m_alive(senderCount)
    , m_again(std::move(unanswered))
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

std::vector<std::string> Senders::unanswered()
{
    join();
    return m_unanswered;
}

void Senders::join()
{
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Senders::send(int sender)
{
    std::string body;
    try {
        for (int number = 0;; ++number) {
            body = nextBody(m_name + '.' + std::to_string(sender) + '.' + std::to_string(number));
            while (postWebhook(m_url, body).status != 200)
                std::this_thread::yield();
            remember(body);
        }
    } catch (const std::runtime_error &) { // The relay is gone.
        keepUnanswered(std::move(body));
        --m_alive;
        ++m_accepted; // Wakes who waits, so that it sees that nobody is left.
        m_accepted.notify_all();
    }
}

std::string Senders::nextBody(const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    if (m_again.empty())
        return messageWebhook("1", "10", name);
    std::string body = std::move(m_again.back());
    m_again.pop_back();
    return body;
}

void Senders::keepUnanswered(std::string body)
{
    const std::lock_guard lock(m_mutex);
    m_unanswered.push_back(std::move(body));
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
