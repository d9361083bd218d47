// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// The workspaces. Each is one shop, whose rows no other workspace sees. Every call blocks, is thread-safe
/// and is one transaction that is durable when it returns; all fail with Storage only.
class WorkspaceStore {
public:
    virtual ~WorkspaceStore() = default;

    virtual http::Result<std::vector<Workspace>> all() = 0;
    /// Finds the workspace by its name, or creates it.
    virtual http::Result<Workspace> workspaceNamed(const std::string &name) = 0;
};

} // namespace shoptalk::relay
