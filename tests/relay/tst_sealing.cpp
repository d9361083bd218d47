// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay sealing
#include "contract.h"
#include "openedevents.h"
#include "relay/sealing/eventsealer.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

// B10: a stolen relay database shows no message.
using namespace shoptalk::relay::testing;
using namespace shoptalk::relay;
namespace crypto = shoptalk::crypto;
namespace json = boost::json;

namespace {

const Timestamp noon = fromMilliseconds(1'795'000'000'000);

struct Fixture {
    Fixture() { relay.claim("Corner Shop", "1", "10"); }

    void receive(const std::string &text, const std::string &number = "1")
    {
        BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook(number, "10", text)).status == 200U);
    }
    json::object page(const std::string &query = "after=0&limit=500")
    {
        return jsonOf(get(relay.url("/v1/events?" + query), token)).as_object();
    }

    RunningRelay relay;
    std::string token = relay.pairDevice();
};

/// Everything that the database's files hold.
std::string filesOf(const std::filesystem::path &database)
{
    std::ostringstream all;
    for (const auto &file : std::filesystem::directory_iterator(database.parent_path())) {
        if (file.is_regular_file())
            all << std::ifstream(file.path(), std::ios::binary).rdbuf();
    }
    return all.str();
}

std::size_t occurrences(const std::string &text, std::string_view part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(sealing, Fixture)

BOOST_AUTO_TEST_CASE(theDatabaseHoldsNoMessage)
{
    receive("two loaves for Ines");
    receive("nobodys message", "77"); // claimed by nobody yet
    receive("claimed later", "78");
    relay.claim("Corner Shop", "78", "10");
    BOOST_TEST(relay.events(token).at("events").as_array().size() == 2U);
    const std::string running = filesOf(relay.databaseFile());
    relay.stop();
    const std::string stopped = filesOf(relay.databaseFile());
    for (const std::string &files : {running, stopped}) {
        BOOST_TEST(occurrences(files, "Corner Shop") > 0U); // the search does find what is there
        for (const std::string_view part :
             {"two loaves", "nobodys message", "claimed later", "34600000001", "wamid.", "messaging_product"})
            BOOST_TEST(occurrences(files, part) == 0U, part);
    }
}

BOOST_AUTO_TEST_CASE(aPageBringsTheKeysThatItNeeds)
{
    receive("first");
    receive("second");
    const json::object first = page("after=0&limit=1");
    BOOST_TEST(differenceFrom(contractFile("events_answer.json").at("keys"), first.at("keys")) == "");
    BOOST_TEST(first.at("events").at(0).at("key") == first.at("keys").at(0).at("id"));
    BOOST_TEST(page().at("keys").as_array().size() == 1U); // one hour, one key
    BOOST_TEST(page("after=2").at("keys").as_array().empty());
    BOOST_TEST(bodyOf(relay.events(token).at("events").at(1)) == messageWebhook("1", "10", "second"));
}

BOOST_AUTO_TEST_CASE(everyHourHasItsKey)
{
    receive("before");
    relay.advanceClock(std::chrono::minutes(59));
    receive("still the same hour");
    relay.advanceClock(std::chrono::minutes(2));
    receive("after");
    const json::object all = page();
    const json::array &events = all.at("events").as_array();
    BOOST_TEST(events[0].at("key") == events[1].at("key"));
    BOOST_TEST(events[1].at("key") != events[2].at("key"));
    BOOST_TEST(all.at("keys").as_array().size() == 2U);
    BOOST_TEST(relay.events(token).at("events").as_array().size() == 3U); // and all of them open
}

BOOST_AUTO_TEST_CASE(anEventOpensAtItsPlaceOnly)
{
    receive("first");
    receive("second");
    const std::string workspace = workspaceIdOf(relay.url(), token);
    const json::object honest = page();
    BOOST_CHECK_NO_THROW(opened(honest, workspace));
    json::object swapped = honest;
    swapped["events"].as_array()[0].as_object()["body"] = honest.at("events").at(1).at("body");
    BOOST_CHECK_THROW(opened(swapped, workspace), std::runtime_error);
    BOOST_CHECK_THROW(opened(honest, workspace + "x"), std::runtime_error);
    json::object renamed = honest;
    renamed["events"].as_array()[0].as_object()["kind"] = "account";
    BOOST_CHECK_THROW(opened(renamed, workspace), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(duplicatesAreFoundThoughNothingCanBeRead)
{
    receive("once");
    relay.advanceClock(std::chrono::hours(2)); // another data key
    receive("once");
    BOOST_TEST(relay.events(token).at("events").as_array().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(aChangedSecretStillOpensWhatIsHeld)
{
    const std::string held = crypto::asText(EventSealer({"old"}).hold("body").value().bytes);
    BOOST_TEST(held.find("body") == std::string::npos);
    BOOST_TEST(EventSealer({"new", "old"}).openHeld(held).value() == "body");
    BOOST_TEST(!EventSealer({"new"}).openHeld(held).has_value());
    BOOST_TEST(EventSealer({""}).hold("body").error().reason == "no_secret");
}

BOOST_AUTO_TEST_CASE(aForgottenKeyIsNotUsedAgain)
{
    EventSealer sealer({"secret"});
    const auto seal = [&sealer](Timestamp at) {
        return sealer.seal({{"ws_a"}, 1, "webhook"}, workspaceKeys().publicHalf(), "body", at)
            .value()
            .key->id;
    };
    const std::string first = seal(noon);
    sealer.forget(noon + std::chrono::minutes(59));
    BOOST_TEST(seal(noon) == first);
    sealer.forget(noon + std::chrono::hours(1));
    BOOST_TEST(seal(noon) != first);
}

BOOST_AUTO_TEST_CASE(aNewPublicHalfHasANewKey)
{
    EventSealer sealer({"secret"});
    const crypto::KeyPair other = crypto::KeyPair::make();
    const auto before =
        sealer.seal({{"ws_a"}, 1, "webhook"}, workspaceKeys().publicHalf(), "body", noon).value();
    const auto after = sealer.seal({{"ws_a"}, 2, "webhook"}, other.publicHalf(), "body", noon).value();
    BOOST_TEST(before.key->id != after.key->id);
    BOOST_TEST(crypto::openSealed(other, crypto::asBytes(after.key->sealed)).has_value());
    BOOST_TEST(!crypto::openSealed(workspaceKeys(), crypto::asBytes(after.key->sealed)).has_value());
}

BOOST_AUTO_TEST_CASE(aKeyThatSealsNothingIsRefused)
{
    EventSealer sealer({"secret"});
    BOOST_TEST(sealer.seal({{"ws_a"}, 1, "webhook"}, crypto::PublicKey{}, "body", noon).error().reason
               == "bad_public_key");
}
