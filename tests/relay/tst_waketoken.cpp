// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay wakeToken
#include "contract.h"
#include "lastingrelay.h"
#include "postgrescluster.h"
#include "requests.h"

#include <boost/json/object.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <future>

// B16, S19: a locked console keeps no token. Its wake token shows that a customer has written, and nothing
// else.
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

DatabaseUrls databaseOf(std::string_view engine)
{
    if (engine == "SQLite")
        return {};
    const PostgresCluster &cluster = PostgresCluster::shared();
    const std::string database = PostgresCluster::shared().makeDatabase();
    return {cluster.url(database), cluster.ownerUrl(database)};
}

auto everyEngine()
{
    static const std::vector<std::string> engines{"SQLite", "PostgreSQL"};
    return boost::unit_test::data::make(engines);
}

/// A change for number 1 of account 10 whose value has `content` besides the metadata.
std::string changeWebhook(const std::string &field, const std::string &content)
{
    return webhookOf({R"({"id":"10","changes":[{"field":")" + field
                      + R"(","value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"1"},)"
                      + content + "}}]}"});
}

/// The real program, and the shop whose number 1 of account 10 is.
struct Shop {
    explicit Shop(std::string_view engine)
        : lasting(databaseOf(engine))
        , relay(std::make_unique<RelayProcess>(lasting.folder()))
    {
    }

    http::Response registerToken(const std::string &token) const
    {
        return ask({.method = "PUT", .url = relay->url() + "/v1/doorbell", .headers = bearer(token)});
    }
    std::string wakeToken(const std::string &token) const
    {
        return std::string(jsonOf(registerToken(token)).at("doorbell").as_string());
    }
    std::future<http::Response> listen(const std::string &wakeToken, std::int64_t after) const
    {
        const std::string url = relay->url() + "/v1/doorbell?wait=60&after=" + std::to_string(after);
        return std::async(std::launch::async, [url, wakeToken] { return get(url, wakeToken); });
    }
    std::int64_t lastMessageSeq(const std::string &wakeToken) const
    {
        return jsonOf(get(relay->url() + "/v1/doorbell?after=0", wakeToken)).at("rang").as_int64();
    }
    void receive(const std::string &body) const
    {
        BOOST_REQUIRE(postWebhook(relay->url(), body).status == 200U);
    }
    std::string pair(const std::string &workspace) const
    {
        return pairByProgram(lasting.folder() / "relay.toml", relay->url(), workspace);
    }
    std::string deviceOf(const std::string &token) const
    {
        return std::string(jsonOf(get(relay->url() + "/v1/me", token)).at("device").at("id").as_string());
    }
    static http::Headers bearer(const std::string &token)
    {
        http::Headers headers;
        headers.set("Authorization", "Bearer " + token);
        return headers;
    }

    LastingRelay lasting;
    std::unique_ptr<RelayProcess> relay;
};

} // namespace

BOOST_DATA_TEST_CASE(b16_onlyACustomersMessageWakes, everyEngine(), engine)
{
    const Shop shop(engine);
    const json::value registered = jsonOf(shop.registerToken(shop.lasting.token()));
    BOOST_TEST(differenceFrom(contractFile("wake_token_answer.json"), registered) == "");
    const std::string wakeToken(registered.at("doorbell").as_string());
    auto waiting = shop.listen(wakeToken, registered.at("rang").as_int64());
    shop.receive(changeWebhook("messages", R"("statuses":[{"id":"wamid.1","status":"read"}])"));
    shop.receive(changeWebhook("messages", R"("messages":[])"));
    shop.receive(changeWebhook("history", R"("history":[{"threads":[{"messages":[{"id":"wamid.2"}]}]}])"));
    shop.receive(changeWebhook("smb_message_echoes", R"("message_echoes":[{"id":"wamid.3"}])"));
    shop.receive(changeWebhook("messages", R"("messages":[{"id":"wamid.4","type":"system"}])"));
    shop.receive(messageWebhook("1", "10", "¿Hay pan?"));
    const json::value answer = jsonOf(waiting.get());
    BOOST_TEST(differenceFrom(contractFile("last_message_seq_answer.json"), answer) == "");
    BOOST_TEST(answer.at("rang").as_int64() == 6); // the first five woke nobody
    shop.receive(changeWebhook("messages", R"("statuses":[{"id":"wamid.1","status":"failed"}])"));
    BOOST_TEST(shop.lastMessageSeq(wakeToken) == 6);
}

BOOST_DATA_TEST_CASE(s19_theMessageOfAnotherWorkspaceWakesNothing, everyEngine(), engine)
{
    const Shop shop(engine);
    const std::string otherShop = shop.wakeToken(shop.pair("Another Shop"));
    shop.receive(messageWebhook("1", "10", "private"));
    shop.receive(messageWebhook("2", "20", "nobody's"));
    BOOST_TEST(shop.lastMessageSeq(otherShop) == 0);
    BOOST_TEST(shop.lastMessageSeq(shop.wakeToken(shop.lasting.token())) == 1);
}

BOOST_DATA_TEST_CASE(s19_itOpensNothingElseAndNothingElseOpensIt, everyEngine(), engine)
{
    const Shop shop(engine);
    const std::string wakeToken = shop.wakeToken(shop.lasting.token());
    BOOST_TEST(wakeToken.starts_with("bell_"));
    for (const std::string path : {"/v1/me", "/v1/events?after=0"})
        BOOST_TEST(get(shop.relay->url() + path, wakeToken).status == 401U);
    BOOST_TEST(shop.registerToken(wakeToken).status == 401U);
    BOOST_TEST(remove(shop.relay->url() + "/v1/doorbell", wakeToken).status == 401U);
    const std::string url = shop.relay->url() + "/v1/doorbell";
    for (const std::string &credential :
         {shop.lasting.token(), std::string("bell_never_was"), wakeToken + "x"})
        BOOST_TEST(errorCodeOf(get(url, credential)) == "unauthorised");
    for (const std::string query : {"?after=-1", "?wait=61", "?after=x"})
        BOOST_TEST(get(url + query, wakeToken).status == 422U);
}

BOOST_DATA_TEST_CASE(s19_aReplacedRemovedOrRevokedTokenWakesNoMore, everyEngine(), engine)
{
    const Shop shop(engine);
    const std::string &token = shop.lasting.token();
    const std::string first = shop.wakeToken(token);
    auto waiting = shop.listen(first, 0);
    const std::string second = shop.wakeToken(token);
    BOOST_TEST(waiting.get().status == 401U);
    auto waitingAgain = shop.listen(second, 0);
    const std::string url = shop.relay->url() + "/v1/doorbell";
    BOOST_TEST(remove(url, token).status == 204U);
    BOOST_TEST(waitingAgain.get().status == 401U);
    BOOST_TEST(remove(url, token).status == 204U); // there is none any more

    const std::string third = shop.wakeToken(token);
    auto waitingStill = shop.listen(third, 0);
    BOOST_TEST(remove(shop.relay->url() + "/v1/devices/" + shop.deviceOf(token), token).status == 204U);
    BOOST_TEST(waitingStill.get().status == 401U);
}

BOOST_DATA_TEST_CASE(b16_itOutlastsTheRelaysRestart, everyEngine(), engine)
{
    Shop shop(engine);
    const std::string wakeToken = shop.wakeToken(shop.lasting.token());
    shop.receive(messageWebhook("1", "10", "before"));
    shop.relay.reset();
    shop.relay = std::make_unique<RelayProcess>(shop.lasting.folder());
    BOOST_TEST(shop.lastMessageSeq(wakeToken) == 1);
    auto waiting = shop.listen(wakeToken, 1);
    shop.receive(messageWebhook("1", "10", "after"));
    BOOST_TEST(jsonOf(waiting.get()).at("rang").as_int64() == 2);
}
