// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/blockingwork.h"
#include "relay/log.h"
#include "relay/storage/storage.h"

namespace shoptalk::relay {

/// The workspaces that a person at Meta is linked with, so that Meta's callbacks about the person reach their
/// consoles. Ids are kept only as hashes under the app secret.
class MetaUserIndex {
public:
    /// All of it outlives this. The first secret is used for new hashes, all of them for look-ups.
    MetaUserIndex(MetaUserStore &users, EventStore &events, BlockingWork &work, Log &log,
                  const std::vector<std::string> &appSecrets);

    /// Called when a device of the workspace sent a token of this person. A failure is logged.
    boost::asio::awaitable<void> link(WorkspaceId workspace, std::string userId);
    /// Sends an `account` event to each workspace of the person; gives those workspaces. Errors: Storage.
    http::Result<std::vector<WorkspaceId>> notify(const std::string &userId, const std::string &body,
                                                  Timestamp now) const;
    /// Deletes what is stored about the person. Errors: Storage.
    http::Result<void> forget(const std::string &userId) const;

private:
    std::vector<crypto::Digest> hashesOf(const std::string &userId) const;

    MetaUserStore &m_users;
    EventStore &m_events;
    BlockingWork &m_work;
    Log &m_log;
    std::vector<crypto::HmacSha256> m_keys;
};

} // namespace shoptalk::relay
