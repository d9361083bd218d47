// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/postgresdump.h"
#include "relay/storage/postgres/postgresstorage.h"
#include "sharedstorage.h"

namespace shoptalk::relay {

namespace {

PostgresAddress addressIn(const Settings &settings)
{
    return {settings.databaseUrl, settings.databaseOwnerUrl};
}

} // namespace

http::Result<std::unique_ptr<Storage>> openSharedStorage(const Settings &settings)
{
    return PostgresStorage::open(addressIn(settings), appSecretsOf(settings)).map([](auto storage) {
        return std::unique_ptr<Storage>(std::move(storage));
    });
}

http::Result<std::unique_ptr<DatabaseDump>> openSharedDump(const Settings &settings, bool isCopy)
{
    const PostgresAddress address = addressIn(settings);
    return (isCopy ? PostgresDump::openForReading(address) : PostgresDump::openForFilling(address))
        .map([](auto dump) { return std::unique_ptr<DatabaseDump>(std::move(dump)); });
}

} // namespace shoptalk::relay
