// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresstorage.h"

#include "relay/storage/postgres/migrations.h"
#include "relay/storage/postgres/newswatch.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using Lease = postgres::ConnectionPool::Lease;

namespace {

/// For the threads that serve requests, the writer, and one in reserve.
constexpr int maxConnections = 6;

Result<void> migrateAsOwner(const PostgresAddress &address)
{
    const Result<std::string> role = postgres::roleIn(address.url);
    if (!role)
        return tl::unexpected(role.error());
    const Result<std::unique_ptr<Connection>> owner =
        Connection::open(address.ownerUrl, "database.owner_url_file");
    if (!owner)
        return tl::unexpected(owner.error());
    return postgres::migrate(**owner, *role).map([](int) {});
}

} // namespace

PostgresStorage::PostgresStorage(const std::string &url, const std::vector<std::string> &appSecrets)
    : m_resources(url, maxConnections, appSecrets)
{
}

Result<std::unique_ptr<PostgresStorage>> PostgresStorage::open(const PostgresAddress &address,
                                                               const std::vector<std::string> &appSecrets)
{
    if (!address.ownerUrl.empty()) {
        const Result<void> migrated = migrateAsOwner(address);
        if (!migrated)
            return tl::unexpected(migrated.error());
    }
    const Result<std::unique_ptr<Connection>> first = Connection::open(address.url);
    if (!first)
        return tl::unexpected(first.error());
    const Result<void> servable = postgres::checkServable(**first);
    if (!servable)
        return tl::unexpected(servable.error());
    std::unique_ptr<PostgresStorage> storage(new PostgresStorage(address.url, appSecrets));
    const std::string key = (*first)->run("SELECT duplicates_key()").text(0, 0);
    (*first)->run("SELECT prepare_event_months($1)", toMilliseconds(systemNow()));
    const Result<void> read = (*first)->outcome();
    if (!read)
        return tl::unexpected(read.error());
    storage->m_resources.duplicateKey.emplace(crypto::asBytes(key));
    return storage;
}

std::unique_ptr<Watch> PostgresStorage::watch(News news)
{
    return std::make_unique<postgres::NewsWatch>(m_resources.pool.url(), std::move(news));
}

Result<void> PostgresStorage::checkWritable()
{
    const Lease lease(m_resources.pool);
    (*lease).run("SELECT check_writable()");
    return (*lease).outcome();
}

} // namespace shoptalk::relay
