// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metauserindex.h"

#include <algorithm>

namespace shoptalk::relay {

namespace {

constexpr std::string_view purpose = "shoptalk-relay: people at Meta/";

} // namespace

MetaUserIndex::MetaUserIndex(MetaUserStore &users, EventStore &events, BlockingWork &work, Log &log,
                             const std::vector<std::string> &appSecrets)
    : m_users(users)
    , m_events(events)
    , m_work(work)
    , m_log(log)
{
    for (const std::string &secret : appSecrets)
        m_keys.emplace_back(crypto::asBytes(secret));
}

std::vector<crypto::Digest> MetaUserIndex::hashesOf(const std::string &userId) const
{
    const std::string message = std::string(purpose) + userId;
    std::vector<crypto::Digest> hashes;
    for (const crypto::HmacSha256 &key : m_keys)
        hashes.push_back(key.of(crypto::asBytes(message)));
    return hashes;
}

boost::asio::awaitable<void> MetaUserIndex::link(WorkspaceId workspace, std::string userId)
{
    const std::vector<crypto::Digest> hashes = hashesOf(userId);
    if (userId.empty() || hashes.empty())
        co_return;
    const auto work = [this, &workspace, &hashes] { return m_users.linkPerson(workspace, hashes.front()); };
    const http::Result<void> linked = co_await m_work.run(work);
    if (!linked)
        m_log.warning("storage_failed", {{"during", "linking a person"}, {"detail", linked.error().detail}});
}

http::Result<std::vector<WorkspaceId>> MetaUserIndex::notify(const std::string &userId,
                                                             const std::string &body, Timestamp now) const
{
    std::vector<WorkspaceId> noted;
    for (const crypto::Digest &hash : hashesOf(userId)) {
        const http::Result<std::vector<WorkspaceId>> workspaces = m_users.workspacesOfPerson(hash);
        if (!workspaces)
            return tl::unexpected(workspaces.error());
        for (const WorkspaceId &workspace : *workspaces) {
            if (std::ranges::find(noted, workspace) != noted.end())
                continue;
            const http::Result<OwnEventOutcome> stored =
                m_events.appendOwn({workspace, "account", now, body});
            if (!stored)
                return tl::unexpected(stored.error());
            noted.push_back(workspace);
        }
    }
    return noted;
}

http::Result<void> MetaUserIndex::forget(const std::string &userId) const
{
    for (const crypto::Digest &hash : hashesOf(userId)) {
        http::Result<void> forgotten = m_users.forgetPerson(hash);
        if (!forgotten)
            return forgotten;
    }
    return {};
}

} // namespace shoptalk::relay
