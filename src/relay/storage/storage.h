// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/auditstore.h"
#include "relay/storage/datakeystore.h"
#include "relay/storage/devicestore.h"
#include "relay/storage/eventstore.h"
#include "relay/storage/metauserstore.h"
#include "relay/storage/numberstore.h"
#include "relay/storage/pendingloginstore.h"
#include "relay/storage/unprocessedstore.h"
#include "relay/storage/workspacestore.h"

#include <functional>
#include <memory>

namespace shoptalk::relay {

/// Called with the workspace for which another process stored something; with none if it may be any of them.
using News = std::function<void(const std::optional<WorkspaceId> &)>;

/// Listens for what other processes store, as long as it lives.
class Watch {
public:
    virtual ~Watch() = default;
};

/// The relay's storage: one store for each concern, all in one database. The stores live as long as the
/// storage. A class that needs one concern only gets that store.
class Storage {
public:
    virtual ~Storage() = default;

    virtual WorkspaceStore &workspaces() = 0;
    virtual DeviceStore &devices() = 0;
    virtual NumberStore &numbers() = 0;
    virtual EventStore &events() = 0;
    virtual UnprocessedStore &unprocessed() = 0;
    virtual MetaUserStore &metaUsers() = 0;
    virtual PendingLoginStore &pendingLogins() = 0;
    virtual AuditStore &audit() = 0;
    virtual DataKeyStore &dataKeys() = 0;

    /// Calls `news` on its own thread. Null if no other process is expected to write.
    virtual std::unique_ptr<Watch> watch(News news) = 0;
    /// Writes a few bytes, to find out whether the next events can be stored.
    virtual http::Result<void> checkWritable() = 0;
};

} // namespace shoptalk::relay
