// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bytebudget.h"

#include <utility>

namespace shoptalk::http {

ByteBudget::ByteBudget(Limits limits)
    : m_limits(limits)
{
}

std::size_t ByteBudget::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

bool ByteBudget::take(const Sender &sender, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_held + bytes > m_limits.total)
        return false;
    if (!sender.isPreferred) {
        const std::size_t open = m_limits.total - m_limits.total / 4;
        if (m_heldByOthers + bytes > open)
            return false;
        if (!sender.source.empty()) {
            std::size_t &own = m_bySource[sender.source];
            if (own + bytes > m_limits.perSource) {
                if (own == 0)
                    m_bySource.erase(sender.source);
                return false;
            }
            own += bytes;
        }
        m_heldByOthers += bytes;
    }
    m_held += bytes;
    return true;
}

void ByteBudget::giveBack(const Sender &sender, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_held -= bytes;
    if (sender.isPreferred)
        return;
    m_heldByOthers -= bytes;
    const auto own = m_bySource.find(sender.source);
    if (own == m_bySource.end())
        return;
    own->second -= bytes;
    if (own->second == 0)
        m_bySource.erase(own);
}

ByteBudget::Reservation::Reservation(ByteBudget &budget, Sender sender)
    : m_budget(&budget)
    , m_sender(std::move(sender))
{
}

ByteBudget::Reservation::~Reservation()
{
    if (m_budget && m_bytes > 0)
        m_budget->giveBack(m_sender, m_bytes);
}

ByteBudget::Reservation::Reservation(Reservation &&other) noexcept
    : m_budget(std::exchange(other.m_budget, nullptr))
    , m_sender(std::move(other.m_sender))
    , m_bytes(std::exchange(other.m_bytes, 0))
{
}

ByteBudget::Reservation &ByteBudget::Reservation::operator=(Reservation &&other) noexcept
{
    std::swap(m_budget, other.m_budget);
    std::swap(m_sender, other.m_sender);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

bool ByteBudget::Reservation::growTo(std::size_t bytes)
{
    if (bytes <= m_bytes)
        return true;
    if (!m_budget || !m_budget->take(m_sender, bytes - m_bytes))
        return false;
    m_bytes = bytes;
    return true;
}

} // namespace shoptalk::http
