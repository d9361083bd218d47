// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/auditstore.h"
#include "relay/storage/sqlite/sqliteresources.h"

namespace shoptalk::relay {

/// AuditStore in SQLite.
class SqliteAudit final : public AuditStore {
public:
    explicit SqliteAudit(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<void> add(const AuditLine &line) override;
    http::Result<std::vector<AuditLine>> read(const AuditQuery &query) override;

private:
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
