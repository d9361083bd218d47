// SPDX-License-Identifier: GPL-3.0-or-later
// S30 and S17 with the real program: backed up under load while it serves, restored elsewhere, reprocessed.
#define BOOST_TEST_MODULE relay restoring
#include "contract.h"
#include "lastingrelay.h"
#include "openedevents.h"
#include "postgrescluster.h"
#include "requests.h"
#include "runningrelay.h"
#include "senders.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace shoptalk::relay::testing;
namespace json = boost::json;

namespace {

constexpr std::string_view backupKey = "an invented passphrase for backups";

DatabaseUrls databaseOf(bool isPostgres)
{
    return isPostgres ? PostgresCluster::shared().makeUrls() : DatabaseUrls();
}

void addBackupSettings(const std::filesystem::path &folder, const std::filesystem::path &backups)
{
    std::ofstream(folder / "backup_key") << backupKey << '\n';
    std::ofstream(folder / "relay.toml", std::ios::app)
        << "[backup]\nfolder = \"" << backups.string() << "\"\nkey_file = \"backup_key\"\n";
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

/// All events after the cursor, page by page, as a console takes them.
json::array eventsAfter(const std::string &url, const std::string &token, std::int64_t cursor)
{
    const std::string workspace = workspaceIdOf(url, token);
    json::array all;
    while (true) {
        const std::string path = "/v1/events?limit=500&after=" + std::to_string(cursor);
        const json::object page = opened(jsonOf(get(url + path, token)).as_object(), workspace);
        for (const json::value &event : page.at("events").as_array())
            all.push_back(event);
        if (page.at("next").as_int64() >= page.at("head").as_int64())
            return all;
        cursor = page.at("next").as_int64();
    }
}

std::int64_t seqOf(const json::value &event)
{
    return event.at("seq").as_int64();
}

} // namespace

BOOST_AUTO_TEST_SUITE(restoring)

BOOST_DATA_TEST_CASE(aConsoleGoesOnAtItsCursorAfterARestore, boost::unit_test::data::make({false, true}),
                     isPostgres)
{
    const LastingRelay old(databaseOf(isPostgres));
    const TemporaryFolder backups;
    addBackupSettings(old.folder(), backups.path());
    const std::string config = old.folder() / "relay.toml";
    std::set<std::string> acceptedBefore;
    std::int64_t cursor = 0;
    Finished made;
    {
        RelayProcess relay(old.folder());
        Senders senders(relay.url(), "load");
        senders.waitUntilAccepted(200);
        cursor = seqOf(eventsAfter(relay.url(), old.token(), 0).at(99));
        const json::array known = eventsAfter(relay.url(), old.token(), 0);
        made = runRelay({"backup", "--config", config});
        for (const json::value &event : known)
            acceptedBefore.insert(bodyOf(event));
        relay.kill();
        senders.accepted();
    }
    BOOST_REQUIRE_MESSAGE(made.exitCode == 0, made.errors);
    const std::string file = firstLine(made.output);
    const TemporaryFolder fresh;
    writeConfiguration(fresh.path(), {}, databaseOf(isPostgres));
    addBackupSettings(fresh.path(), backups.path());
    const std::string freshConfig = fresh.file("relay.toml");
    const Finished restored = runRelay({"restore", "--config", freshConfig, file});
    BOOST_REQUIRE_MESSAGE(restored.exitCode == 0, restored.errors);
    BOOST_TEST((restored.output + restored.errors).find(backupKey) == std::string::npos);

    const RelayProcess relay(fresh.path());
    const json::array all = eventsAfter(relay.url(), old.token(), 0);
    std::int64_t expected = 0;
    for (std::size_t at = 0; at + 1 < all.size(); ++at) {
        BOOST_REQUIRE_MESSAGE(seqOf(all[at]) == ++expected, "a hole before " << seqOf(all[at]));
        acceptedBefore.erase(bodyOf(all[at]));
    }
    BOOST_TEST(acceptedBefore.empty(), "all that was stored before the backup began is in it");
    const json::value noted = json::parse(bodyOf(all.back()));
    BOOST_TEST(differenceFrom(contractFile("account_restored.json"), noted) == "");
    BOOST_TEST(seqOf(all.back()) > 1'000'000'000, "no seq is given twice");
    const json::array rest = eventsAfter(relay.url(), old.token(), cursor);
    BOOST_TEST(seqOf(rest.front()) == cursor + 1);
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "after the restore")).status == 200U);
    BOOST_TEST(eventsAfter(relay.url(), old.token(), seqOf(all.back())).size() == 1U);
    const Finished again = runRelay({"restore", "--config", freshConfig, file});
    BOOST_TEST(again.exitCode == 1);
    BOOST_TEST(again.errors.find("holds something already") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(aBackupWithoutAKeyOrFolderSaysWhatIsMissing)
{
    const TemporaryFolder folder;
    const std::string config = writeConfiguration(folder.path());
    BOOST_TEST(runRelay({"backup", "--config", config}).errors.find("backup.key_file") != std::string::npos);
    BOOST_TEST(runRelay({"restore", "--config", config, "none"}).exitCode == 1);
    addBackupSettings(folder.path(), folder.file("backups"));
    BOOST_TEST(runRelay({"backup", "--config", config}).exitCode == 1); // There is no database yet,
    BOOST_TEST(!std::filesystem::exists(folder.file("relay.db"))); // and none is made.
    runRelay({"migrate", "--config", config});
    const Finished made = runRelay({"backup", "--config", config});
    BOOST_REQUIRE_MESSAGE(made.exitCode == 0, made.errors);
    BOOST_TEST(runRelay({"restore", "--check", "--config", config, firstLine(made.output)}).exitCode == 0);
}

BOOST_AUTO_TEST_CASE(consolesAreAskedToReadAgainFromASeqOrATime)
{
    const LastingRelay shop;
    const std::string config = shop.folder() / "relay.toml";
    const RelayProcess relay(shop.folder());
    for (int number = 0; number < 5; ++number)
        postWebhook(relay.url(), messageWebhook("1", "10", std::to_string(number)));
    const auto lastBody = [&] {
        return json::parse(bodyOf(eventsAfter(relay.url(), shop.token(), 0).back())).as_object();
    };
    BOOST_TEST(runRelay({"replay", "--config", config, "--after", "2"}).exitCode == 0);
    BOOST_TEST(differenceFrom(contractFile("account_replay.json"), lastBody()) == "");
    BOOST_TEST(lastBody().at("after").as_int64() == 2);
    BOOST_TEST(runRelay({"replay", "--config", config, "--since", "2020-01-01T00:00:00Z"}).exitCode == 0);
    BOOST_TEST(lastBody().at("after").as_int64() == 0);
    BOOST_TEST(runRelay({"replay", "--config", config, "--after", "4000"}).exitCode == 0);
    BOOST_TEST(lastBody().at("after").as_int64() == 7, "clamped to the head");
    BOOST_TEST(runRelay({"replay", "--config", config, "--since", "yesterday"}).exitCode == 1);
    BOOST_TEST(runRelay({"replay", "--config", config, "--after", "-1"}).exitCode != 0);
    BOOST_TEST(runRelay({"replay", "--config", config, "--after", "1", "--workspace", "Nobody"}).exitCode
               == 1);
}

BOOST_AUTO_TEST_SUITE_END()
