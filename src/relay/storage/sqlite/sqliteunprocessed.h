// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/sqlite/sqliteresources.h"
#include "relay/storage/unprocessedstore.h"

namespace shoptalk::relay {

/// UnprocessedStore in SQLite.
class SqliteUnprocessed final : public UnprocessedStore {
public:
    explicit SqliteUnprocessed(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<std::vector<UnprocessedEvent>> read(std::int64_t after, std::size_t maxEvents) override;
    http::Result<std::vector<UnprocessedCount>> countUnprocessed() override;
    http::Result<std::int64_t> countUnroutable(const WorkspaceId &workspace) override;
    http::Result<void> dropUnprocessed(std::int64_t row) override;

private:
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
