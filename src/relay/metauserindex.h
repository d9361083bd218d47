// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/blockingwork.h"
#include "relay/log.h"
#include "relay/storage/storage.h"

namespace shoptalk::relay {

/// Which workspaces a person at Meta has to do with, so that what Meta says of the person reaches their
/// consoles. Ids are kept as hashes under the app secret only.
class MetaUserIndex {
public:
    /// All of it outlives this. The first secret hashes, all of them are looked up.
    MetaUserIndex(MetaUserStore &users, EventStore &events, BlockingWork &work, Log &log,
                  const std::vector<std::string> &appSecrets);

    /// A device of the workspace showed a token of this person's. A failure is logged.
    boost::asio::awaitable<void> link(WorkspaceId workspace, std::string userId);
    /// Tells each workspace of the person by an `account` event; gives those that were told. Errors: Storage.
    http::Result<std::vector<WorkspaceId>> notify(const std::string &userId, const std::string &body,
                                                  Timestamp now) const;
    /// What is known of the person here is gone. Errors: Storage.
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
