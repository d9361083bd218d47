// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay webhooks
#include "graphpeer.h"
#include "relay/storage/sqlite/database.h"
#include "relay/webhook/eventwriter.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;

namespace {

http::Response verify(const RunningRelay &relay, const http::Parameters &query)
{
    return get(relay.url("/webhooks/whatsapp?" + http::encodeParameters(query)));
}

http::Response post(const RunningRelay &relay, const std::string &body, const std::string &signature)
{
    http::ClientRequest request{.method = "POST", .url = relay.url("/webhooks/whatsapp"), .body = body};
    if (!signature.empty())
        request.headers.set("X-Hub-Signature-256", signature);
    return ask(std::move(request));
}

/// The only number that a query of the relay's database gives.
std::int64_t numberIn(const RunningRelay &relay, const char *sql)
{
    const auto database = sqlite::Database::open(relay.databaseFile()).value();
    sqlite::Query query(*database, sql);
    BOOST_REQUIRE(query.next());
    return query.integer(0);
}

struct Handshake {
    std::string_view name;
    http::Parameters query;
    unsigned status;
    friend std::ostream &operator<<(std::ostream &out, const Handshake &handshake)
    {
        return out << handshake.name;
    }
};

http::Parameters handshakeWith(const std::string &mode, const std::string &token,
                               const std::string &challenge)
{
    return {{"hub.mode", mode}, {"hub.verify_token", token}, {"hub.challenge", challenge}};
}

const std::string rightToken(verifyToken);
const std::vector<Handshake> handshakes{
    {"digits", handshakeWith("subscribe", rightToken, "1158201444"), 200},
    {"the longest", handshakeWith("subscribe", rightToken, std::string(128, 'x')), 200},
    {"letters and signs", handshakeWith("subscribe", rightToken, "aZ_-09"), 200},
    {"wrong token", handshakeWith("subscribe", "wrong", "1"), 403},
    {"token with more behind it", handshakeWith("subscribe", rightToken + "x", "1"), 403},
    {"empty token", handshakeWith("subscribe", "", "1"), 403},
    {"no token", {{"hub.mode", "subscribe"}, {"hub.challenge", "1"}}, 403},
    {"another mode", handshakeWith("unsubscribe", rightToken, "1"), 400},
    {"no challenge", handshakeWith("subscribe", rightToken, ""), 400},
    {"challenge too long", handshakeWith("subscribe", rightToken, std::string(129, 'x')), 400},
    {"challenge with markup", handshakeWith("subscribe", rightToken, "<script>"), 400},
    {"challenge with a line break", handshakeWith("subscribe", rightToken, "1\r\n2"), 400},
    {"nothing", {}, 400}};

struct Vector {
    std::string_view body;
    std::string_view mac;
    friend std::ostream &operator<<(std::ostream &out, const Vector &vector) { return out << vector.body; }
};

// Escaped ASCII and the same text in UTF-8 have different signatures: the raw bytes count.
const std::vector<Vector> vectors{
    {R"({"object":"whatsapp_business_account","entry":[]})",
     "f2b5b936a7fab768db5c9cf7b2f0e1bc9e8829d46329e9090089e96f0ab990f7"},
    {R"({"t":"Gr\u00fc\u00dfe \ud83d\ude00 a\/b"})",
     "9192658db8ee18c5188a940dbcd93940f1271e40e21483998952752a25f267e6"},
    {R"({"t":"Grüße 😀 a/b"})", "92580c03fed2b4b78225b309989c574321a88bee8ff2a9f2840bf9d5bda798b5"}};

const std::string body = messageWebhook("1", "10", "hello");
struct BadSignature {
    std::string header;
    std::string code;
    friend std::ostream &operator<<(std::ostream &out, const BadSignature &bad) { return out << bad.header; }
};

const std::vector<BadSignature> badSignatures{{"", "signature_missing"},
                                              {"sha256=", "signature_wrong"},
                                              {signatureOf(body, "another secret"), "signature_wrong"},
                                              {signatureOf(body + " "), "signature_wrong"},
                                              {signatureOf(body).substr(7), "signature_wrong"},
                                              {"sha1=" + signatureOf(body).substr(7), "signature_wrong"},
                                              {signatureOf(body).substr(0, 70), "signature_wrong"},
                                              {signatureOf(body) + "00", "signature_wrong"}};

} // namespace

BOOST_DATA_TEST_CASE(theHandshakeIsAnsweredWithTheChallengeAlone, boost::unit_test::data::make(handshakes),
                     handshake)
{
    const RunningRelay relay;
    const http::Response answer = verify(relay, handshake.query);
    BOOST_TEST(answer.status == handshake.status);
    if (handshake.status == 200) {
        BOOST_TEST(answer.body == handshake.query.at("hub.challenge"));
        BOOST_TEST(*answer.headers.get("Content-Type") == "text/plain");
    }
}

BOOST_AUTO_TEST_CASE(aClaimedNumbersVerifyTokenCountsToo)
{
    RunningRelay relay;
    const std::string token(43, 'v');
    BOOST_TEST(verify(relay, handshakeWith("subscribe", token, "1")).status == 403U);
    Claim claim;
    claim.number = {{"1"}, {"10"}, relay.storage().workspaces().workspaceNamed("A").value().id, "+1"};
    claim.verifyTokenHash = shoptalk::crypto::sha256(shoptalk::crypto::asBytes(token));
    BOOST_REQUIRE(relay.storage().numbers().claim(claim).value().taken);
    BOOST_TEST(verify(relay, handshakeWith("subscribe", token, "1")).status == 200U);
}

BOOST_DATA_TEST_CASE(knownSignaturesAreAccepted, boost::unit_test::data::make(vectors), vector)
{
    const RunningRelay relay;
    BOOST_TEST(post(relay, std::string(vector.body), "sha256=" + std::string(vector.mac)).status == 200U);
}

BOOST_AUTO_TEST_CASE(twoSecretsAreValidAtOnce)
{
    const RunningRelay relay;
    BOOST_TEST(post(relay, body, signatureOf(body, appSecret)).status == 200U);
    BOOST_TEST(post(relay, body, signatureOf(body, previousAppSecret)).status == 200U);
    Settings settings = testSettings();
    settings.previousAppSecret.clear();
    const RunningRelay after(settings);
    BOOST_TEST(post(after, body, signatureOf(body, previousAppSecret)).status == 401U);
    BOOST_TEST(post(after, body, signatureOf(body, "")).status == 401U);
}

BOOST_AUTO_TEST_CASE(severalAppsEachHaveTheirTwoSecrets)
{
    Settings settings = testSettings();
    settings.otherAppSecrets = {"second_app_new", "second_app_old"};
    const RunningRelay relay(settings);
    for (const std::string_view secret : {appSecret, previousAppSecret, std::string_view("second_app_new"),
                                          std::string_view("second_app_old")})
        BOOST_TEST(post(relay, body, signatureOf(body, secret)).status == 200U, secret);
    BOOST_TEST(post(relay, body, signatureOf(body, "third_app")).status == 401U);
}

BOOST_DATA_TEST_CASE(aBadSignatureIsRefusedAndRecorded, boost::unit_test::data::make(badSignatures), bad)
{
    RunningRelay relay;
    const http::Response answer = post(relay, body, bad.header);
    BOOST_TEST(answer.status == 401U);
    BOOST_TEST(errorCodeOf(answer) == bad.code);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE signature_valid = 0") == 1);
    BOOST_TEST(numberIn(relay, "SELECT sum(length(body)) FROM webhook_events_log") == 0);
    const std::string line = "SELECT count(*) FROM audit_log WHERE subject = '127.0.0.0/24' AND action = '";
    BOOST_TEST(numberIn(relay, (line + std::string(bad.code) + "'").c_str()) == 1);
    relay.stop();
    BOOST_TEST(relay.log().find(R"("event":"webhook_refused","reason":")" + bad.code) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(everyChangedByteOfABodyIsNoticed)
{
    const RunningRelay relay;
    const std::string signature = signatureOf(body);
    for (std::size_t at = 0; at < body.size(); at += 7) {
        std::string changed = body;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        BOOST_TEST(post(relay, changed, signature).status == 401U);
    }
}

BOOST_AUTO_TEST_CASE(unknownSendersCannotFillTheDisk)
{
    const RunningRelay relay;
    for (int attempt = 0; attempt < 120; ++attempt)
        BOOST_TEST(post(relay, "x", "sha256=00").status == 401U);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log") == 100);
}

BOOST_AUTO_TEST_CASE(bodiesComeBackByteForByte)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    relay.claim("Corner Shop", "1", "10");
    const std::string odd =
        "\n " + messageWebhook("1", "10", R"(Gr\u00fc\u00dfe \ud83d\ude00 a\/b)") + "\t\n";
    const std::string utf8 = messageWebhook("1", "10", "Grüße 😀 a/b");
    const std::string large = messageWebhook("1", "10", std::string(1'900'000, 'x'));
    for (const std::string &sent : {odd, utf8, large})
        BOOST_TEST(postWebhook(relay.url(), sent).status == 200U);
    const auto events = relay.events(token).at("events").as_array();
    BOOST_REQUIRE(events.size() == 3U);
    BOOST_TEST((bodyOf(events[0]) == odd));
    BOOST_TEST((bodyOf(events[1]) == utf8));
    BOOST_TEST((bodyOf(events[2]) == large));
}

BOOST_AUTO_TEST_CASE(aBodyOver4MiBIsRefused)
{
    const RunningRelay relay;
    const std::string fits(4 * 1024 * 1024, 'x');
    BOOST_TEST(postWebhook(relay.url(), fits).status == 200U);
    BOOST_TEST(postWebhook(relay.url(), fits + "x").status == 413U);
}

BOOST_AUTO_TEST_CASE(aDuplicateIsAnswered200AndStoredOnce)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    relay.claim("Corner Shop", "1", "10");
    for (int time = 0; time < 3; ++time)
        BOOST_TEST(postWebhook(relay.url(), body).status == 200U);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 1);
}

BOOST_AUTO_TEST_CASE(eachWorkspaceGetsItsOwnEntries)
{
    RunningRelay relay;
    const std::string mine = relay.pairDevice("A");
    const std::string theirs = relay.pairDevice("B");
    relay.claim("A", "1", "10");
    relay.claim("B", "2", "10");
    const std::string first = messageEntry("1", "10", R"(f\u00fcr A)");
    const std::string second = messageEntry("2", "10", "for B");
    const std::string account =
        R"({"id":"10","time":7,"changes":[{"field":"account_review_update","value":{}}]})";
    BOOST_TEST(postWebhook(relay.url(), webhookOf({first, second, account})).status == 200U);
    const auto ofA = relay.events(mine).at("events").as_array();
    const auto ofB = relay.events(theirs).at("events").as_array();
    BOOST_REQUIRE(ofA.size() == 1U);
    BOOST_REQUIRE(ofB.size() == 1U);
    BOOST_TEST(bodyOf(ofA[0]) == webhookOf({first, account}));
    BOOST_TEST(bodyOf(ofB[0]) == webhookOf({second, account}));
}

BOOST_AUTO_TEST_CASE(whatNobodyClaimedIsAnsweredAndKept)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    relay.pairDevice("Another Shop");
    BOOST_TEST(postWebhook(relay.url(), body).status == 200U);
    BOOST_TEST(postWebhook(relay.url(), "{signed nonsense").status == 200U);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 0);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE workspace_id IS NULL") == 2);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE error = 'malformed'") == 1);
    relay.claim("Corner Shop", "1", "10");
    const auto events = relay.events(token).at("events").as_array();
    BOOST_REQUIRE(events.size() == 1U);
    BOOST_TEST(bodyOf(events[0]) == body);
}

BOOST_AUTO_TEST_CASE(aFullQueueIsReportedAtOnce)
{
    RunningRelay relay;
    std::ostringstream text;
    Log log(text, LogLevel::Error);
    Metrics metrics;
    boost::asio::io_context context;
    BlockingWork work(1);
    EventWriter writer(
        context.get_executor(), work, relay.storage().events(), log, metrics, [](const WorkspaceId &) {},
        QueueLimits{.webhooks = 10, .bytes = 4});
    auto tooLong =
        boost::asio::co_spawn(context, writer.append({systemNow(), "12345"}), boost::asio::use_future);
    auto fits = boost::asio::co_spawn(context, writer.append({systemNow(), "1234"}), boost::asio::use_future);
    context.run();
    BOOST_TEST((tooLong.get().error().kind == http::Error::Kind::Busy));
    BOOST_TEST(fits.get().has_value());
}

namespace {

std::string entryOf(const std::string &field, std::int64_t atS)
{
    return R"({"id":"10","changes":[{"field":")" + field
        + R"(","value":{"metadata":{"phone_number_id":"1"},"messages":[{"id":"wamid.)" + field
        + std::to_string(atS) + R"(","timestamp":")" + std::to_string(atS) + R"("}]}}]})";
}

std::int64_t daysAgoS(int days)
{
    return toMilliseconds(systemNow()) / 1000 - std::int64_t{days} * 86'400;
}

} // namespace

BOOST_AUTO_TEST_CASE(whatIsOlderThanMetaTriesAgainForIsRefusedAndLogged)
{
    const GraphPeer meta; // Says what time it is.
    RunningRelay relay(testSettings(meta.url()));
    relay.claim("Corner Shop", "1", "10");
    const std::string old = webhookOf({entryOf("messages", daysAgoS(9))});
    const http::Response refused = post(relay, old, signatureOf(old));
    BOOST_TEST(refused.status == 400U);
    BOOST_TEST(errorCodeOf(refused) == "too_old");
    BOOST_TEST(numberIn(relay,
                        "SELECT count(*) FROM webhook_events_log WHERE error = 'too_old' AND processed = 0 "
                        "AND signature_valid = 1 AND length(body) = 0")
               == 1);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE workspace_id IS NOT NULL")
               == 0);
}

BOOST_AUTO_TEST_CASE(whatMayStillBeRepeatedOrIsNewInPartIsTaken)
{
    RunningRelay relay;
    relay.claim("Corner Shop", "1", "10");
    const std::string late = webhookOf({entryOf("messages", daysAgoS(6))});
    const std::string mixed = webhookOf({entryOf("messages", daysAgoS(9)), entryOf("messages", daysAgoS(0))});
    const std::string history = webhookOf({entryOf("history", daysAgoS(100))});
    for (const std::string &body : {late, mixed, history})
        BOOST_TEST(post(relay, body, signatureOf(body)).status == 200U);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE workspace_id IS NOT NULL")
               == 3);
}

BOOST_AUTO_TEST_CASE(theSameUpdatesInAnotherOrderAreStoredOnce)
{
    RunningRelay relay;
    relay.claim("Corner Shop", "1", "10");
    const std::string first = entryOf("messages", daysAgoS(1));
    const std::string second = entryOf("messages", daysAgoS(0));
    for (const std::string &body : {webhookOf({first, second}), webhookOf({second, first})})
        BOOST_TEST(post(relay, body, signatureOf(body)).status == 200U);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log") == 1);
}
