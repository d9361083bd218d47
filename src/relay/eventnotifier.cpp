// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/eventnotifier.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace shoptalk::relay {

namespace asio = boost::asio;

EventNotifier::Listener::Listener(asio::any_io_executor executor)
    : m_timer(std::move(executor))
{
}

asio::awaitable<void> EventNotifier::Listener::wait(std::chrono::steady_clock::time_point deadline)
{
    if (!m_isNotified) {
        m_timer.expires_at(deadline);
        co_await m_timer.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    m_isNotified = false;
}

void EventNotifier::Listener::wake(const std::shared_ptr<Listener> &self)
{
    asio::post(self->m_timer.get_executor(), [self] {
        self->m_isNotified = true;
        self->m_timer.cancel();
    });
}

std::shared_ptr<EventNotifier::Listener> EventNotifier::listen(const WorkspaceId &workspace,
                                                               asio::any_io_executor executor)
{
    auto listener = std::make_shared<Listener>(std::move(executor));
    const std::lock_guard lock(m_mutex);
    listener->m_isNotified = m_closed;
    std::vector<std::weak_ptr<Listener>> &listeners = m_listeners[workspace];
    std::erase_if(listeners, [](const std::weak_ptr<Listener> &known) { return known.expired(); });
    listeners.push_back(listener);
    return listener;
}

void EventNotifier::notify(const WorkspaceId &workspace)
{
    const std::lock_guard lock(m_mutex);
    const auto listeners = m_listeners.find(workspace);
    if (listeners == m_listeners.end())
        return;
    for (const std::weak_ptr<Listener> &known : listeners->second) {
        if (const auto listener = known.lock())
            Listener::wake(listener);
    }
}

void EventNotifier::notifyAll()
{
    const std::lock_guard lock(m_mutex);
    wakeAll();
}

void EventNotifier::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    wakeAll();
}

void EventNotifier::wakeAll() const
{
    for (const auto &[workspace, listeners] : m_listeners) {
        for (const std::weak_ptr<Listener> &known : listeners) {
            if (const auto listener = known.lock())
                Listener::wake(listener);
        }
    }
}

bool EventNotifier::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

} // namespace shoptalk::relay
