// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/auditstore.h"
#include "relay/storage/postgres/postgresresources.h"

namespace shoptalk::relay {

/// AuditStore in PostgreSQL.
class PostgresAudit final : public AuditStore {
public:
    explicit PostgresAudit(PostgresResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<void> add(const AuditLine &line) override;
    http::Result<std::vector<AuditLine>> read(const AuditQuery &query) override;

private:
    PostgresResources &m_resources;
};

} // namespace shoptalk::relay
