// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connection.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace shoptalk::http {

/// The connections that are open, and who may have how many of them. Not thread-safe.
class Crowd {
public:
    struct Limits {
        std::size_t connections = 0;
        std::size_t perSource = 0;
    };
    using Leaving = std::vector<std::shared_ptr<Connection>>;

    explicit Crowd(Limits limits);

    /// Makes room for one more of this sender: gives the connections that have to be dismissed for it, or
    /// nothing if nobody can be sent away.
    std::optional<Leaving> makeRoomFor(const Sender &sender);
    /// Those that wait longest for their peers, so that the system has room for others.
    Leaving dismissSome();
    void add(const std::shared_ptr<Connection> &connection, const Sender &sender);
    void remove(const Connection *connection);

    /// Those that are not ended yet, dismissed ones among them.
    std::vector<std::shared_ptr<Connection>> all() const;
    std::size_t size() const { return m_members.size(); }

private:
    struct Member {
        std::weak_ptr<Connection> connection;
        Sender sender;
        bool isLeaving = false; ///< Dismissed: does not count any more.
    };
    template <class Filter>
    Leaving dismiss(Filter mayGo);
    void uncount(const Sender &sender);

    Limits m_limits;
    std::unordered_map<const Connection *, Member> m_members;
    std::size_t m_counted = 0;
    std::size_t m_countedOthers = 0; ///< Of those, the ones that are not preferred.
    std::unordered_map<std::string, std::size_t> m_bySource;
};

} // namespace shoptalk::http
