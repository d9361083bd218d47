// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/sqlitestorage.h"

#include "relay/storage/sqlite/migrations.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

constexpr int readerCount = 3;

} // namespace

SqliteStorage::SqliteStorage(const std::vector<std::string> &appSecrets)
    : m_resources(appSecrets)
{
}

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const std::filesystem::path &file,
                                                           const std::vector<std::string> &appSecrets)
{
    Result<std::unique_ptr<Database>> writer = Database::open(file);
    if (!writer)
        return tl::unexpected(writer.error());
    const Result<int> migrated = sqlite::migrate(**writer);
    if (!migrated)
        return tl::unexpected(migrated.error());
    std::unique_ptr<SqliteStorage> storage(new SqliteStorage(appSecrets));
    {
        Query key(**writer, "SELECT value FROM keys WHERE purpose = 'duplicates'");
        if (key.next())
            storage->m_resources.duplicateKey.emplace(crypto::asBytes(key.text(0)));
    }
    if (!storage->m_resources.duplicateKey)
        return tl::unexpected(
            http::Error{http::Error::Kind::Storage, "database", "the key of duplicates is missing"});
    Result<std::unique_ptr<Database>> checkpointing = Database::open(file);
    if (!checkpointing)
        return tl::unexpected(checkpointing.error());
    storage->m_resources.checkpoints =
        std::make_unique<sqlite::Checkpoints>(std::move(*checkpointing), storage->m_resources.writer);
    (*writer)->watchLog(
        [checkpoints = storage->m_resources.checkpoints.get()](int pages) { checkpoints->logHolds(pages); });
    storage->m_resources.writer.add(std::move(*writer));
    for (int count = 0; count < readerCount; ++count) {
        Result<std::unique_ptr<Database>> reader = Database::open(file);
        if (!reader)
            return tl::unexpected(reader.error());
        storage->m_resources.readers.add(std::move(*reader));
    }
    return storage;
}

Result<void> SqliteStorage::checkWritable()
{
    const Lease writer(m_resources.writer);
    Query query(*writer, "INSERT OR REPLACE INTO keys (purpose, value) VALUES ('readiness', randomblob(8))");
    query.run();
    (*writer).checkFile();
    return (*writer).outcome();
}

} // namespace shoptalk::relay
