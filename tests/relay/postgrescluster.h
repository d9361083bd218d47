// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temporaryfolder.h"

#include <string>

namespace shoptalk::relay::testing {

/// The two addresses of a PostgreSQL database. Both are empty for a SQLite file in the relay's folder.
struct DatabaseUrls {
    std::string relay;
    std::string owner;
};

/// A PostgreSQL cluster of its own, reached through a socket in its folder, with two roles as an operator
/// makes them: one owns the tables, the relay's own is bound by row-level security. As root it runs as the
/// user postgres.
class PostgresCluster {
public:
    /// The cluster of this test program; created at first use, ended with the program.
    static PostgresCluster &shared();

    /// `options` are the server's, e.g. "-c shared_buffers=1GB".
    explicit PostgresCluster(std::string options = {});
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// An empty database owned by the owner's role; gives its name.
    std::string makeDatabase();
    std::string url(const std::string &database) const; ///< As the relay's role.
    std::string ownerUrl(const std::string &database) const;
    std::string superuserUrl(const std::string &database) const;
    /// The addresses of the relay's role and of the owner's.
    DatabaseUrls urls(const std::string &database) const { return {url(database), ownerUrl(database)}; }
    /// Those of a new, empty database.
    DatabaseUrls makeUrls() { return urls(makeDatabase()); }

    /// Kills it, as a power cut does: nothing is finished or reported.
    void kill();
    void start();

private:
    std::string urlAs(const std::string &role, const std::string &database) const;
    int run(const std::string &command) const;
    void sql(const std::string &statement) const;

    TemporaryFolder m_folder;
    std::string m_programs;
    std::string m_options;
    int m_databases = 0;
};

} // namespace shoptalk::relay::testing
