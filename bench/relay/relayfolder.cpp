// SPDX-License-Identifier: GPL-3.0-or-later
#include "relayfolder.h"

#include "contender.h"
#include "relay/pairingcode.h"
#include "relay/storage/postgres/postgresstorage.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "webhooks.h"

#include <fstream>

namespace shoptalk::bench {

using namespace shoptalk::relay;

namespace {

template <class T>
T must(http::Result<T> result)
{
    if (!result)
        giveUp(result.error().reason + ' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Gives the console's token.
std::string addShop(Storage &storage, std::size_t index)
{
    const Workspace workspace = must(storage.workspaces().workspaceNamed("Shop " + std::to_string(index)));
    PairingCode code;
    code.hash = *pairingCodeHash(newPairingCode());
    code.workspace = workspace.id;
    code.createdAt = systemNow();
    code.expiresAt = code.createdAt + pairingCodeLife;
    must(storage.devices().addPairingCode(code));
    const std::string token = newDeviceToken();
    NewDevice device;
    device.id.value = "dev_" + std::to_string(index);
    device.name = "Front desk";
    device.tokenHash = deviceTokenHash(token);
    device.offeredKey = crypto::KeyPair::make().publicHalf();
    must(storage.devices().redeem(code.hash, device, systemNow()));
    Claim claim;
    claim.number = {{numberOfShop(index)}, {std::string(waba)}, workspace.id, "+34 910 00 00 01"};
    claim.at = systemNow();
    must(storage.numbers().claim(claim));
    return token;
}

void writeConfiguration(const std::filesystem::path &folder, const PostgresAddress &postgres)
{
    std::ofstream(folder / "app_secret") << appSecret << '\n';
    std::ofstream(folder / "verify_token") << verifyToken << '\n';
    std::ofstream(folder / "database_url") << postgres.url << '\n';
    const std::string_view database =
        postgres.url.empty() ? "path = \"relay.db\"\n" : "url_file = \"database_url\"\n";
    std::ofstream(folder / "relay.toml")
        << "[server]\nlisten = \"127.0.0.1:0\"\n[database]\n"
        << database
        << "[meta]\n"
           "app_id = \"700000000000001\"\napp_secret_file = \"app_secret\"\n"
           "verify_token_file = \"verify_token\"\n[log]\nlevel = \"warning\"\n[metrics]\nlisten = \"off\"\n";
}

std::unique_ptr<Storage> openStorage(const std::filesystem::path &folder, const PostgresAddress &postgres)
{
    const std::vector<std::string> secrets{std::string(appSecret)};
    if (postgres.url.empty())
        return must(SqliteStorage::open(folder / "relay.db", secrets));
    return must(PostgresStorage::open(postgres, secrets));
}

} // namespace

RelayFolder prepareRelay(const std::filesystem::path &program, const std::filesystem::path &folder,
                         std::size_t shops, const PostgresAddress &postgres)
{
    writeConfiguration(folder, postgres);
    const auto storage = openStorage(folder, postgres);
    RelayFolder ready;
    for (std::size_t index = 0; index < shops; ++index)
        ready.tokens.push_back(addShop(*storage, index));
    ready.command = {program.string(), "serve", "--config", (folder / "relay.toml").string()};
    return ready;
}

} // namespace shoptalk::bench
