// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/helddatakeys.h"
#include "relay/storage/sqlite/sqliteaudit.h"
#include "relay/storage/sqlite/sqlitedevices.h"
#include "relay/storage/sqlite/sqliteevents.h"
#include "relay/storage/sqlite/sqlitemetausers.h"
#include "relay/storage/sqlite/sqlitenumbers.h"
#include "relay/storage/sqlite/sqlitependinglogins.h"
#include "relay/storage/sqlite/sqliteresources.h"
#include "relay/storage/sqlite/sqliteunprocessed.h"
#include "relay/storage/sqlite/sqliteworkspaces.h"
#include "relay/storage/storage.h"

#include <filesystem>

namespace shoptalk::relay {

/// One SQLite file: a single writer and several readers at once. Other processes may use the file at the same
/// time.
class SqliteStorage final : public Storage {
public:
    /// Opens or creates, and migrates. `appSecrets` seal events that have no workspace yet: see EventSealer.
    /// Errors: Storage ("cannot_open", "newer_database", "database").
    static http::Result<std::unique_ptr<SqliteStorage>> open(const std::filesystem::path &file,
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
    std::unique_ptr<Watch> watch(News) override { return nullptr; }
    http::Result<void> checkWritable() override;

private:
    explicit SqliteStorage(const std::vector<std::string> &appSecrets);

    SqliteResources m_resources;
    SqliteWorkspaces m_workspaces{m_resources};
    SqliteDevices m_devices{m_resources};
    SqliteNumbers m_numbers{m_resources};
    SqliteEvents m_events{m_resources};
    SqliteUnprocessed m_unprocessed{m_resources};
    SqliteMetaUsers m_metaUsers{m_resources};
    SqlitePendingLogins m_pendingLogins{m_resources};
    SqliteAudit m_audit{m_resources};
    HeldDataKeys m_dataKeys{m_resources.sealer};
};

} // namespace shoptalk::relay
