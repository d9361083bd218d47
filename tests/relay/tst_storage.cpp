// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces, their devices and their numbers. The log of events and the logins that wait are in
// storedevents.cpp and pendinglogins.cpp.
#define BOOST_TEST_MODULE relay storage
#include "storageengines.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;

BOOST_DATA_TEST_CASE(workspacesAreFoundByName, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST((shop.storage->workspaces().workspaceNamed("A").value().id == shop.a));
    BOOST_TEST((shop.a != shop.b));
    BOOST_TEST(shop.storage->workspaces().all().value().size() == 2U);
}

BOOST_DATA_TEST_CASE(aCodePairsOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto code = hashOf("code");
    BOOST_REQUIRE(shop.storage->devices()
                      .addPairingCode({code, shop.a, noon, noon + std::chrono::minutes(15)})
                      .has_value());
    const NewDevice device{{"dev_1"}, "Front desk", hashOf("token")};
    const Redemption first = shop.storage->devices().redeem(code, device, noon).value();
    BOOST_TEST((first.outcome == Redemption::Outcome::Paired));
    BOOST_TEST(first.workspace.name == "A");
    const NewDevice second{{"dev_2"}, "Back", hashOf("token 2")};
    BOOST_TEST(
        (shop.storage->devices().redeem(code, second, noon).value().outcome == Redemption::Outcome::Used));
    BOOST_TEST((shop.storage->devices().redeem(hashOf("x"), second, noon).value().outcome
                == Redemption::Outcome::Unknown));
    BOOST_TEST(shop.storage->devices().all(shop.a).value().size() == 1U);
    BOOST_TEST(shop.storage->devices().memberWithToken(hashOf("token")).value()->device.name == "Front desk");
    BOOST_TEST(!shop.storage->devices().memberWithToken(hashOf("token 2")).value().has_value());
}

BOOST_DATA_TEST_CASE(aCodeExpires, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto code = hashOf("code");
    const Timestamp end = noon + std::chrono::minutes(15);
    BOOST_REQUIRE(shop.storage->devices().addPairingCode({code, shop.a, noon, end}).has_value());
    const NewDevice device{{"dev_1"}, "Front desk", hashOf("token")};
    BOOST_TEST(
        (shop.storage->devices().redeem(code, device, end).value().outcome == Redemption::Outcome::Expired));
    const auto justBefore = end - std::chrono::milliseconds(1);
    BOOST_TEST((shop.storage->devices().redeem(code, device, justBefore).value().outcome
                == Redemption::Outcome::Paired));
}

BOOST_DATA_TEST_CASE(twoAtOnceUseACodeOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto code = hashOf("code");
    BOOST_REQUIRE(shop.storage->devices()
                      .addPairingCode({code, shop.a, noon, noon + std::chrono::minutes(15)})
                      .has_value());
    std::atomic<int> paired = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back([&shop, &code, &paired, number] {
            const std::string name = std::to_string(number);
            const auto redemption = shop.storage->devices().redeem(code, {{name}, name, hashOf(name)}, noon);
            paired += redemption.value().outcome == Redemption::Outcome::Paired ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    BOOST_TEST(paired == 1);
}

BOOST_DATA_TEST_CASE(aRevokedDeviceIsNobody, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_REQUIRE(shop.storage->devices()
                      .addPairingCode({hashOf("c"), shop.a, noon, noon + std::chrono::hours(1)})
                      .has_value());
    BOOST_REQUIRE(
        shop.storage->devices().redeem(hashOf("c"), {{"dev_1"}, "x", hashOf("t")}, noon).has_value());
    BOOST_TEST(!shop.storage->devices().revoke(shop.b, {"dev_1"}, noon).value());
    BOOST_TEST(shop.storage->devices().memberWithToken(hashOf("t")).value().has_value());
    BOOST_TEST(shop.storage->devices().revoke(shop.a, {"dev_1"}, noon).value());
    BOOST_TEST(!shop.storage->devices().revoke(shop.a, {"dev_1"}, noon).value());
    BOOST_TEST(!shop.storage->devices().memberWithToken(hashOf("t")).value().has_value());
    BOOST_TEST(shop.storage->devices().all(shop.a).value().empty());
}

BOOST_DATA_TEST_CASE(aNumberHasOneWorkspace, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST(shop.claim(shop.a, "1").taken);
    BOOST_TEST(!shop.claim(shop.b, "1").taken);
    BOOST_TEST(shop.claim(shop.a, "1", "11").taken);
    BOOST_TEST(shop.storage->numbers().all(shop.b).value().empty());
    const auto numbers = shop.storage->numbers().all(shop.a).value();
    BOOST_REQUIRE(numbers.size() == 1U);
    BOOST_TEST(numbers[0].waba.value == "11");
    BOOST_TEST(shop.storage->numbers().knowsVerifyToken(hashOf("verify 1")).value());
    BOOST_TEST(!shop.storage->numbers().knowsVerifyToken(hashOf("verify 2")).value());
}

BOOST_DATA_TEST_CASE(itSaysWhetherItCanBeWritten, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST(shop.storage->checkWritable().has_value());
}

BOOST_DATA_TEST_CASE(theAuditTrailIsReadByWorkspaceActionAndTime, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto later = [](int minutes) { return noon + std::chrono::minutes(minutes); };
    const std::vector<AuditLine> written{{later(0), shop.a, "device_paired", "dev_1"},
                                         {later(1), shop.b, "device_paired", "dev_2"},
                                         {later(1), {}, "signature_wrong", "192.0.2.0/24"},
                                         {later(2), shop.a, "device_revoked", "dev_1"}};
    for (const AuditLine &line : written)
        BOOST_REQUIRE(shop.storage->audit().add(line).has_value());
    const auto read = [&shop](const AuditQuery &query) { return shop.storage->audit().read(query).value(); };
    BOOST_TEST((read({}) == written));
    BOOST_TEST((read({.workspace = shop.a}) == std::vector{written[0], written[3]}));
    BOOST_TEST((read({.action = "device_paired"}) == std::vector{written[0], written[1]}));
    BOOST_TEST((read({.since = later(1), .until = later(2)}) == std::vector{written[1], written[2]}));
    BOOST_TEST((read({.maxLines = 2}) == std::vector{written[2], written[3]}));
    BOOST_TEST(read({.workspace = WorkspaceId{"ws_of_nobody"}}).empty());
}

BOOST_DATA_TEST_CASE(theAuditTrailForgetsOldRefusalsOfUnknownSendersOnly, everyEngine(), engine)
{
    const Shop shop(engine);
    const Timestamp now = noon + std::chrono::hours(24 * 31);
    const std::vector<AuditLine> kept{{noon, shop.a, "device_paired", "dev_1"},
                                      {noon, shop.a, "device_rate_limited", "dev_1"},
                                      {noon, {}, "backup_made", "relay.backup"},
                                      {now, {}, "signature_wrong", "192.0.2.0/24"}};
    for (const AuditLine &line : kept)
        BOOST_REQUIRE(shop.storage->audit().add(line).has_value());
    for (const std::string action :
         {"signature_missing", "signature_wrong", "too_old", "callback_refused", "address_rate_limited"}) {
        const AuditLine line{noon, {}, action, "192.0.2.0/24"};
        BOOST_REQUIRE(shop.storage->audit().add(line).has_value());
    }
    const Retention thirtyDays{.age = std::chrono::hours(24 * 30)};
    BOOST_REQUIRE(shop.storage->events().prune(thirtyDays, now).has_value());
    BOOST_TEST((shop.storage->audit().read({}).value() == kept));
}
