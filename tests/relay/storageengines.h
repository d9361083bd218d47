// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgrescluster.h"
#include "relay/storage/postgres/postgresstorage.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "temporaryfolder.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

/// Every storage engine, and a shop's database on one of them.
namespace shoptalk::relay::testing {

inline const Timestamp noon = fromMilliseconds(1'795'000'000'123);

inline const std::vector<std::string> secrets{"invented_secret_0123456789abcdef"};

inline crypto::Digest hashOf(std::string_view text)
{
    return crypto::sha256(crypto::asBytes(text));
}

/// One storage engine: every test runs on each of them.
struct Engine {
    std::string_view name;
    /// Creates a new database. The function that it returns opens that database again.
    std::function<std::function<std::unique_ptr<Storage>()>(const TemporaryFolder &)> make;
    friend std::ostream &operator<<(std::ostream &out, const Engine &engine) { return out << engine.name; }
};

inline std::unique_ptr<Storage> openSqlite(const std::filesystem::path &file)
{
    return std::move(SqliteStorage::open(file, secrets).value());
}

inline std::unique_ptr<Storage> openPostgres(const std::string &database)
{
    const PostgresCluster &cluster = PostgresCluster::shared();
    auto opened = PostgresStorage::open({cluster.url(database), cluster.ownerUrl(database)}, secrets);
    BOOST_REQUIRE_MESSAGE(opened.has_value(), opened.error().detail);
    return std::move(*opened);
}

inline const std::vector<Engine> engines{
    {"SQLite",
     [](const TemporaryFolder &folder) {
         return [file = folder.file("relay.db")] { return openSqlite(file); };
     }},
    {"PostgreSQL", [](const TemporaryFolder &) {
         return [database = PostgresCluster::shared().makeDatabase()] { return openPostgres(database); };
     }}};

/// Short functions for the tests.
struct Shop {
    explicit Shop(const Engine &engine)
        : open(engine.make(folder))
        , storage(open())
        , a(storage->workspaces().workspaceNamed("A").value().id)
        , b(storage->workspaces().workspaceNamed("B").value().id)
    {
    }

    ClaimOutcome claim(const WorkspaceId &workspace, const std::string &number,
                       const std::string &waba = "10") const
    {
        return storage->numbers()
            .claim({{{number}, {waba}, workspace, "+1"}, hashOf("verify " + number), noon})
            .value();
    }
    AppendOutcome append(const std::string &body) const
    {
        const IncomingWebhook webhook{noon, body};
        return storage->events().append(std::span(&webhook, 1)).value().front();
    }
    EventPage events(const WorkspaceId &workspace, std::int64_t after = 0) const
    {
        return storage->events().read({workspace, after, 500}).value();
    }
    std::vector<std::string> bodies(const WorkspaceId &workspace) const
    {
        std::vector<std::string> found;
        std::int64_t expected = 1;
        for (const StoredEvent &event : events(workspace).events) {
            BOOST_TEST(event.seq == expected++); // No hole, in every test.
            found.push_back(event.body);
        }
        return found;
    }

    TemporaryFolder folder;
    std::function<std::unique_ptr<Storage>()> open;
    std::unique_ptr<Storage> storage;
    WorkspaceId a;
    WorkspaceId b;
};

inline auto everyEngine()
{
    return boost::unit_test::data::make(engines);
}

} // namespace shoptalk::relay::testing
