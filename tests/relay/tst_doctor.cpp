// SPDX-License-Identifier: GPL-3.0-or-later
// S33: the doctor distinguishes a good set-up from bad ones, with the real sandbox and a real TLS proxy.
#define BOOST_TEST_MODULE relay doctor
#include "relay/doctor/intakechecks.h"
#include "relay/doctor/localchecks.h"
#include "relay/metaclock.h"
#include "relayprocess.h"
#include "requests.h"
#include "temporaryfolder.h"
#include "tests/sandbox/sandboxprogram.h"
#include "tlsfront.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <cstdlib>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
using shoptalk::sandbox::testing::SandboxProgram;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

constexpr std::string_view backupKey = "an invented passphrase for backups";

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream(file) << text;
}

/// The doctor's report by check: the result and how to fix it.
struct Report {
    explicit Report(const Finished &doctor)
        : exitCode(doctor.exitCode)
    {
        const json::value report = json::parse(doctor.output);
        healthy = report.at("healthy").as_bool();
        for (const json::value &finding : report.at("findings").as_array()) {
            const std::string check(finding.at("check").as_string());
            states[check] = std::string(finding.at("verdict").as_string());
            const bool mends = !finding.at("mend").as_string().empty();
            BOOST_TEST(mends == (states[check] != "good"), check);
        }
    }
    std::string stateOf(const std::string &check) const
    {
        const auto found = states.find(check);
        return found == states.end() ? "not examined" : found->second;
    }
    int exitCode;
    bool healthy = false;
    std::map<std::string, std::string> states;
};

struct Fixture {
    Fixture()
    {
        certificate = http::testing::certificateForLocalhost();
        write(folder.file("authority.pem"), certificate.certificate);
        ::setenv("SSL_CERT_FILE", folder.file("authority.pem").c_str(), 1);
    }
    void configure(const std::string &publicUrl, const std::string &graphUrl)
    {
        write(folder.file("app_secret"), std::string(appSecret));
        write(folder.file("verify_token"), std::string(verifyToken));
        std::ofstream file(folder.file("relay.toml"));
        file << "[server]\nlisten = \"127.0.0.1:0\"\n";
        if (!publicUrl.empty())
            file << "public_url = \"" << publicUrl << "\"\n";
        file
            << "[database]\npath = \"relay.db\"\n[meta]\napp_id = \"700000000000001\"\n"
            << "app_secret_file = \"app_secret\"\nverify_token_file = \"verify_token\"\ngraph_url = \""
            << graphUrl
            << "\"\n[metrics]\nlisten = \"off\"\n[backup]\nfolder = \"backups\"\nkey_file = \"backup_key\"\n";
        write(folder.file("backup_key"), std::string(backupKey));
    }
    Report runDiagnostics(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"doctor", "--json", "--config",
                                           folder.file("relay.toml").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return Report(runRelay(arguments));
    }

    TemporaryFolder folder;
    http::testing::Certificate certificate;
};

/// Meta's side as an operator sets it up in the dashboard.
void subscribeApp(const SandboxProgram &sandbox, const std::string &publicUrl)
{
    const auto answer = sandbox.postForm("/v26.0/700000000000001/subscriptions",
                                         {{"access_token", "700000000000001|" + std::string(appSecret)},
                                          {"object", "whatsapp_business_account"},
                                          {"callback_url", publicUrl + "/webhooks/whatsapp"},
                                          {"verify_token", std::string(verifyToken)},
                                          {"fields", "messages"}});
    BOOST_REQUIRE(answer.status == 200);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(doctor, Fixture)

BOOST_AUTO_TEST_CASE(aGoodSetUpIsGood)
{
    const SandboxProgram sandbox;
    TlsFront front(certificate);
    configure(front.url(), sandbox.url(""));
    const RelayProcess relay(folder.path());
    front.leadTo(relay.url());
    subscribeApp(sandbox, front.url());
    BOOST_REQUIRE(runRelay({"backup", "--config", folder.file("relay.toml").string()}).exitCode == 0);
    write(folder.file("token"), sandbox.token());
    const Report report = runDiagnostics({"--token-file", folder.file("token").string()});
    for (const std::string check : {"app_secret", "verify_token", "database", "tls", "public_address", "app",
                                    "app_webhooks", "permissions", "backups", "clock", "unroutable_webhooks"})
        BOOST_TEST(report.stateOf(check) == "good", check);
    BOOST_TEST(report.stateOf("test_event") == "not_checked");
    BOOST_TEST(report.stateOf("app_mode") == "not_checked");
    BOOST_TEST(report.states.contains("page /privacy"));
    BOOST_TEST(report.exitCode == (report.healthy ? 0 : 1));
}

BOOST_AUTO_TEST_CASE(whatIsMissingIsReportedWithTheWayToMendIt)
{
    const SandboxProgram sandbox;
    configure({}, sandbox.url(""));
    write(folder.file("verify_token"), "aaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    write(folder.file("token"), sandbox.token("whatsapp_business_management"));
    const Report report = runDiagnostics({"--token-file", folder.file("token").string()});
    BOOST_TEST(report.exitCode == 1);
    BOOST_TEST(!report.healthy);
    BOOST_TEST(report.stateOf("app_secret") == "good");
    for (const std::string check : {"verify_token", "tls", "app_webhooks", "permissions", "backups"})
        BOOST_TEST(report.stateOf(check) == "bad", check);
}

BOOST_AUTO_TEST_CASE(whatCameFromMetaIsReported)
{
    configure({}, "http://127.0.0.1:1");
    {
        const RelayProcess relay(folder.path());
        BOOST_TEST(postWebhook(relay.url(), messageWebhook("123456123", "0", "sample")).status == 200U);
        BOOST_TEST(postWebhook(relay.url(), "{cut off").status == 200U);
        BOOST_TEST(runDiagnostics().stateOf("clock") == "not_checked"); // Nobody says what time it is.
    }
    const Report report = runDiagnostics();
    BOOST_TEST(report.stateOf("test_event") == "good");
    BOOST_TEST(report.stateOf("unroutable_webhooks") == "bad");
    const Finished doctor = runRelay({"doctor", "--config", folder.file("relay.toml").string()});
    BOOST_TEST(doctor.output.find("Meta's test event arrived, last at 20") != std::string::npos);
    BOOST_TEST(doctor.output.find("1 are kept that do not say whom they concern") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(whatWentToTheOnlyWorkspaceUnreadIsReported)
{
    configure({}, "http://127.0.0.1:1");
    const RelayProcess relay(folder.path());
    BOOST_REQUIRE(runRelay({"pair", "--config", folder.file("relay.toml").string()}).exitCode == 0);
    BOOST_TEST(runDiagnostics().stateOf("unroutable_webhooks") == "good");
    BOOST_TEST(postWebhook(relay.url(), "{cut off").status == 200U);
    BOOST_TEST(runDiagnostics().stateOf("unroutable_webhooks") == "good");
    const Finished doctor = runRelay({"doctor", "--config", folder.file("relay.toml").string()});
    BOOST_TEST(doctor.output.find("1 did not say whom they concern and went to the only workspace")
               != std::string::npos);
}

BOOST_AUTO_TEST_CASE(aClockThatIsNotMetasIsReported)
{
    const SandboxProgram sandbox;
    const auto stateAt = [&sandbox](Timestamp now) {
        boost::asio::io_context context;
        auto finding =
            boost::asio::co_spawn(context, checkClock(sandbox.url(""), now), boost::asio::use_future);
        context.run();
        return finding.get().state;
    };
    BOOST_TEST((stateAt(systemNow()) == Finding::State::Good));
    BOOST_TEST((stateAt(systemNow() + std::chrono::hours(1)) == Finding::State::Bad));
    BOOST_TEST((stateAt(systemNow() - std::chrono::hours(1)) == Finding::State::Bad));
    BOOST_TEST((fromHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") == fromMilliseconds(784'111'777'000)));
    for (const std::string_view wrong : {"", "soon", "Sun, 06 Nov 1994 08:49:37", "1994-11-06T08:49:37Z"})
        BOOST_TEST(!fromHttpDate(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(aWrongSecretAnotherTokenAndAnUnreachableAddressAreReported)
{
    const SandboxProgram sandbox;
    TlsFront front(certificate);
    configure(front.url(), sandbox.url(""));
    {
        const RelayProcess relay(folder.path());
        front.leadTo(relay.url());
        write(folder.file("verify_token"), "another_verify_token_0123456789");
        write(folder.file("app_secret"), "another_secret_0123456789abcdef0");
        const Report report = runDiagnostics();
        for (const std::string check : {"public_address", "app", "page /terms"})
            BOOST_TEST(report.stateOf(check) == "bad", check);
        BOOST_TEST(report.stateOf("tls") == "good");
        BOOST_TEST(report.stateOf("permissions") == "not_checked");
    }
    configure("https://localhost:1", "http://127.0.0.1:1");
    const Report nowhere = runDiagnostics();
    BOOST_TEST(nowhere.stateOf("public_address") == "bad");
    BOOST_TEST(nowhere.stateOf("app") == "bad");
}

BOOST_AUTO_TEST_CASE(aDatabaseThatCannotBeOpenedAndARedisThatIsNotThereAreReported)
{
    configure({}, "http://127.0.0.1:1");
    std::filesystem::create_directory(folder.file("relay.db"));
    std::ofstream(folder.file("relay.toml"), std::ios::app)
        << "[redis]\naddress = \"unix:/nowhere/redis.sock\"\n";
    const Report report = runDiagnostics();
    BOOST_TEST(report.stateOf("database") == "bad");
    BOOST_TEST(report.stateOf("redis") == "bad");
}

BOOST_AUTO_TEST_CASE(settingsThatCannotBeReadAreAFindingToo)
{
    write(folder.file("relay.toml"), "[sever]\n");
    const Report report = runDiagnostics();
    BOOST_TEST(report.exitCode == 1);
    BOOST_TEST(report.stateOf("settings") == "bad");
}

BOOST_AUTO_TEST_CASE(theReportForPeopleNamesNoSecret)
{
    configure({}, "http://127.0.0.1:1");
    const Finished doctor = runRelay({"doctor", "--config", folder.file("relay.toml").string()});
    BOOST_TEST(doctor.output.find("BAD          tls: ") != std::string::npos);
    BOOST_TEST(doctor.output.find("-> ") != std::string::npos);
    for (const std::string_view secret : {appSecret, verifyToken})
        BOOST_TEST((doctor.output + doctor.errors).find(secret) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(onlyAFreshBackupThatOpensIsOne)
{
    const auto state = [](const Settings &settings, std::chrono::hours later) {
        return checkBackups(settings, systemNow() + later).state;
    };
    configure({}, "http://127.0.0.1:1");
    const std::string config = folder.file("relay.toml").string();
    BOOST_REQUIRE(runRelay({"migrate", "--config", config}).exitCode == 0);
    BOOST_REQUIRE(runRelay({"backup", "--config", config}).exitCode == 0);
    Settings settings;
    settings.backup.folder = folder.file("backups");
    settings.backup.key = backupKey;
    BOOST_TEST((state(settings, std::chrono::hours(0)) == Finding::State::Good));
    BOOST_TEST((state(settings, std::chrono::hours(27)) == Finding::State::Bad));
    settings.backup.key = "another passphrase of the same length";
    BOOST_TEST((state(settings, std::chrono::hours(0)) == Finding::State::Bad));
    settings.backup.key = "guessable";
    BOOST_TEST((state(settings, std::chrono::hours(0)) == Finding::State::Bad));
    settings.backup.key = backupKey;
    write(settings.backup.folder / "relay-9999-01-01T00-00-00.000Z.backup", "cut off");
    BOOST_TEST((state(settings, std::chrono::hours(0)) == Finding::State::Bad));
    settings.backup.folder = folder.file("none");
    BOOST_TEST((state(settings, std::chrono::hours(0)) == Finding::State::Bad));
}

BOOST_AUTO_TEST_CASE(lookingMigratesNothingAndMakesNoDatabase)
{
    configure({}, "http://127.0.0.1:1");
    BOOST_TEST(runDiagnostics().stateOf("database") == "bad");
    BOOST_TEST(!std::filesystem::exists(folder.file("relay.db")));
    sqlite3 *handle = nullptr;
    BOOST_REQUIRE(sqlite3_open(folder.file("relay.db").c_str(), &handle) == SQLITE_OK);
    sqlite3_exec(handle, "CREATE TABLE workspaces (id); PRAGMA user_version = 1", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    const Finished doctor = runRelay({"doctor", "--config", folder.file("relay.toml").string()});
    BOOST_TEST(doctor.output.find("the database is at version 1 of ") != std::string::npos);
    BOOST_TEST(doctor.output.find("run 'shoptalk-relay migrate'") != std::string::npos);
    BOOST_REQUIRE(sqlite3_open(folder.file("relay.db").c_str(), &handle) == SQLITE_OK);
    BOOST_TEST(sqlite3_exec(handle, "SELECT id FROM workspaces", nullptr, nullptr, nullptr) == SQLITE_OK);
    BOOST_TEST(sqlite3_exec(handle, "SELECT 1 FROM keys", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(handle);
}

BOOST_AUTO_TEST_SUITE_END()
