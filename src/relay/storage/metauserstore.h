// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// The workspaces that a person at Meta is linked with, and the deletions that people requested at Meta.
/// Every call blocks, is thread-safe and is one transaction that is durable when it returns; all fail with
/// Storage only.
class MetaUserStore {
public:
    virtual ~MetaUserStore() = default;

    /// Links a person at Meta, by the keyed hash of the id, with the workspace.
    virtual http::Result<void> linkPerson(const WorkspaceId &workspace, const crypto::Digest &personHash) = 0;
    virtual http::Result<std::vector<WorkspaceId>> workspacesOfPerson(const crypto::Digest &personHash) = 0;
    virtual http::Result<void> forgetPerson(const crypto::Digest &personHash) = 0;
    /// Does nothing if there is already a deletion with that code.
    virtual http::Result<void> addDeletion(const Deletion &deletion) = 0;
    virtual http::Result<std::optional<Deletion>> deletion(const crypto::Digest &codeHash) = 0;
};

} // namespace shoptalk::relay
