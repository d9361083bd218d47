// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contender.h"
#include "postgrescluster.h"
#include "relayfolder.h"

namespace shoptalk::bench {

/// A relay over a PostgreSQL whose log has been filled for two months: a third of it was deleted a moment
/// ago, and autovacuum works on that. The database stays the same from one run to the next.
class AgedRelay {
public:
    /// Stores so many events of 1 KB for the one shop.
    AgedRelay(const std::filesystem::path &program, const std::filesystem::path &scratch, std::size_t events);

    const std::filesystem::path &folder() const { return m_folder.path(); }
    const std::vector<std::string> &command() const { return m_ready.command; }
    /// How many rows autovacuum still has to clear away, as PostgreSQL estimates them.
    std::int64_t deadRows() const;

private:
    ScratchFolder m_folder;
    relay::testing::PostgresCluster m_cluster;
    std::string m_database;
    RelayFolder m_ready;
};

} // namespace shoptalk::bench
