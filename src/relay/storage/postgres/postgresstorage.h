// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/helddatakeys.h"
#include "relay/storage/postgres/postgresaudit.h"
#include "relay/storage/postgres/postgresdevices.h"
#include "relay/storage/postgres/postgresevents.h"
#include "relay/storage/postgres/postgresmetausers.h"
#include "relay/storage/postgres/postgresnumbers.h"
#include "relay/storage/postgres/postgrespendinglogins.h"
#include "relay/storage/postgres/postgresresources.h"
#include "relay/storage/postgres/postgresunprocessed.h"
#include "relay/storage/postgres/postgresworkspaces.h"
#include "relay/storage/storage.h"

namespace shoptalk::relay {

/// Where the database is.
struct PostgresAddress {
    std::string url; ///< For the role that serves.
    std::string ownerUrl = {}; ///< For the role that owns the tables; empty: somebody else migrates.
};

/// One PostgreSQL database, for any number of relays at once. Every statement on a workspace's rows runs
/// under row-level security with that workspace entered; docs/security.md names the functions that look
/// across them. A broken connection is opened again by the next call.
class PostgresStorage final : public Storage {
public:
    /// Also migrates if it can. `appSecrets` seal events that have no workspace yet: see EventSealer. Errors:
    /// Storage
    /// ("cannot_connect", "not_migrated", "newer_database", "role_too_powerful", "database"), Configuration.
    static http::Result<std::unique_ptr<PostgresStorage>> open(const PostgresAddress &address,
                                                               const std::vector<std::string> &appSecrets);

    WorkspaceStore &workspaces() override { return m_workspaces; }
    DeviceStore &devices() override { return m_devices; }
    NumberStore &numbers() override { return m_numbers; }
    EventStore &events() override { return m_events; }
    UnprocessedStore &unprocessed() override { return m_unprocessed; }
    MetaUserStore &metaUsers() override { return m_metaUsers; }
    PendingLoginStore &pendingLogins() override { return m_pendingLogins; }
    AuditStore &audit() override { return m_audit; }
    DataKeyStore &dataKeys() override { return m_dataKeys; }
    std::unique_ptr<Watch> watch(News news) override;
    http::Result<void> checkWritable() override;

private:
    PostgresStorage(const std::string &url, const std::vector<std::string> &appSecrets);

    PostgresResources m_resources;
    PostgresWorkspaces m_workspaces{m_resources};
    PostgresDevices m_devices{m_resources};
    PostgresNumbers m_numbers{m_resources};
    PostgresEvents m_events{m_resources};
    PostgresUnprocessed m_unprocessed{m_resources};
    PostgresMetaUsers m_metaUsers{m_resources};
    PostgresPendingLogins m_pendingLogins{m_resources};
    PostgresAudit m_audit{m_resources};
    HeldDataKeys m_dataKeys{m_resources.sealer};
};

} // namespace shoptalk::relay
