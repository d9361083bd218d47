// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connection.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace shoptalk::http {

/// The open connections, and how many of them each sender may have. Not thread-safe.
class ConnectionQuota {
public:
    struct Limits {
        std::size_t connections = 0;
        std::size_t perSource = 0;
    };
    using Leaving = std::vector<std::shared_ptr<Connection>>;

    explicit ConnectionQuota(Limits limits);

    /// Makes room for one more connection of this sender: returns the connections that have to be closed for
    /// it, or nothing if none can be closed.
    std::optional<Leaving> makeRoomFor(const Sender &sender);
    /// The connections that have waited longest for their peers, to free descriptors of the system.
    Leaving dismissSome();
    void add(const std::shared_ptr<Connection> &connection, const Sender &sender);
    void remove(const Connection *connection);

    /// The number of connections that have not ended, including dismissed ones.
    std::vector<std::shared_ptr<Connection>> all() const;
    std::size_t size() const { return m_members.size(); }

private:
    struct Member {
        std::weak_ptr<Connection> connection;
        Sender sender;
        bool isLeaving = false; ///< It was dismissed and no longer counts.
    };
    template <class Filter>
    Leaving dismiss(Filter mayGo);
    void uncount(const Sender &sender);

    Limits m_limits;
    std::unordered_map<const Connection *, Member> m_members;
    std::size_t m_counted = 0;
    std::size_t m_countedOthers = 0; ///< The number of those whose sender is not preferred.
    std::unordered_map<std::string, std::size_t> m_bySource;
};

} // namespace shoptalk::http
