// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectionquota.h"

#include <algorithm>

namespace shoptalk::http {

namespace {

/// A hundredth of the connections is closed at a time, because finding the oldest means looking at all.
constexpr std::size_t dismissedPart = 100;
constexpr std::size_t keptPart = 10;

} // namespace

ConnectionQuota::ConnectionQuota(Limits limits)
    : m_limits(limits)
{
}

std::optional<ConnectionQuota::Leaving> ConnectionQuota::makeRoomFor(const Sender &sender)
{
    const std::size_t kept = m_limits.connections / keptPart;
    const auto own =
        sender.source.empty() || sender.isPreferred ? m_bySource.end() : m_bySource.find(sender.source);
    Leaving leaving;
    if (own != m_bySource.end() && own->second >= m_limits.perSource) {
        leaving = dismiss([&sender](const Sender &other) { return other.source == sender.source; });
    } else if (!sender.isPreferred && m_countedOthers >= m_limits.connections - kept) {
        leaving = dismiss([](const Sender &other) { return !other.isPreferred; });
    } else if (m_counted >= m_limits.connections) {
        leaving = dismiss([](const Sender &other) { return !other.isPreferred; });
        if (leaving.empty() && sender.isPreferred)
            leaving = dismiss([](const Sender &) { return true; });
    } else {
        return leaving;
    }
    return leaving.empty() ? std::nullopt : std::optional<Leaving>(std::move(leaving));
}

ConnectionQuota::Leaving ConnectionQuota::dismissSome()
{
    Leaving leaving = dismiss([](const Sender &other) { return !other.isPreferred; });
    return leaving.empty() ? dismiss([](const Sender &) { return true; }) : leaving;
}

/// The connections that have been idle longest; if none is idle, those whose request has been arriving for
/// longest.
template <class Filter>
ConnectionQuota::Leaving ConnectionQuota::dismiss(Filter mayGo)
{
    struct Candidate {
        Connection::Waiting waiting;
        Member *member;
        std::shared_ptr<Connection> connection;
    };
    std::vector<Candidate> candidates;
    for (auto &[key, member] : m_members) {
        auto connection = member.isLeaving || !mayGo(member.sender) ? nullptr : member.connection.lock();
        if (!connection)
            continue;
        const auto waiting = connection->waiting();
        if (waiting)
            candidates.push_back({*waiting, &member, std::move(connection)});
    }
    std::ranges::sort(candidates, {}, &Candidate::waiting);
    const std::size_t most = std::max<std::size_t>(1, candidates.size() / dismissedPart);
    Leaving leaving;
    for (Candidate &candidate : candidates) {
        const bool isAsIdle = candidate.waiting.hasBegun == candidates.front().waiting.hasBegun;
        if (leaving.size() == most || !isAsIdle)
            break;
        candidate.member->isLeaving = true;
        uncount(candidate.member->sender);
        leaving.push_back(std::move(candidate.connection));
    }
    return leaving;
}

void ConnectionQuota::add(const std::shared_ptr<Connection> &connection, const Sender &sender)
{
    m_members.emplace(connection.get(), Member{connection, sender});
    ++m_counted;
    if (sender.isPreferred)
        return;
    ++m_countedOthers;
    if (!sender.source.empty())
        ++m_bySource[sender.source];
}

void ConnectionQuota::remove(const Connection *connection)
{
    const auto member = m_members.find(connection);
    if (member == m_members.end())
        return;
    if (!member->second.isLeaving)
        uncount(member->second.sender);
    m_members.erase(member);
}

void ConnectionQuota::uncount(const Sender &sender)
{
    --m_counted;
    if (sender.isPreferred)
        return;
    --m_countedOthers;
    const auto own = m_bySource.find(sender.source);
    if (own != m_bySource.end() && --own->second == 0)
        m_bySource.erase(own);
}

std::vector<std::shared_ptr<Connection>> ConnectionQuota::all() const
{
    std::vector<std::shared_ptr<Connection>> living;
    for (const auto &[key, member] : m_members) {
        if (auto alive = member.connection.lock())
            living.push_back(std::move(alive));
    }
    return living;
}

} // namespace shoptalk::http
