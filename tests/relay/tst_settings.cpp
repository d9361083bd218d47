// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay settings
#include "relay/settingkeys.h"
#include "relay/settings.h"
#include "temporaryfolder.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <ostream>
#include <regex>
#include <set>

using namespace shoptalk::relay;
using shoptalk::relay::testing::TemporaryFolder;

namespace {

struct Fixture {
    TemporaryFolder folder;

    void write(const std::string &name, std::string_view content) const
    {
        std::ofstream(folder.file(name)) << content;
    }
    auto load(std::string_view toml, const Environment &environment = {}) const
    {
        write("relay.toml", toml);
        return loadSettings(folder.file("relay.toml"), environment);
    }
};

struct Bad {
    std::string_view name;
    std::string_view toml;
    std::string_view reason;
    std::string_view named; ///< What the detail speaks of.
    friend std::ostream &operator<<(std::ostream &out, const Bad &bad) { return out << bad.name; }
};

const std::vector<Bad> badFiles{
    {"an address in place of the file", "[database]\npath = \"postgresql://a:b@c/d\"\n", "bad_value",
     "database.path"},
    {"no app id", "[meta]\napp_id = \"abc\"\n", "bad_value", "meta.app_id"},
    {"no TOML", "[server\n", "unreadable_file", "line 1"},
    {"unknown section", "[sever]\nlisten = \"127.0.0.1:1\"\n", "unknown_key", "sever"},
    {"unknown key", "[server]\nlistn = \"127.0.0.1:1\"\n", "unknown_key", "server.listn"},
    {"key without a section", "listen = \"127.0.0.1:1\"\n", "unknown_key", "listen"},
    {"secret in the file", "[meta]\napp_secret = \"abc\"\n", "unknown_key", "meta.app_secret"},
    {"wrong type", "[server]\nlisten = 8080\n", "bad_value", "server.listen"},
    {"no port", "[server]\nlisten = \"127.0.0.1\"\n", "bad_value", "server.listen"},
    {"port too large", "[server]\nlisten = \"127.0.0.1:65536\"\n", "bad_value", "server.listen"},
    {"no truth value", "[meta]\nwebhook_override = \"yes\"\n", "bad_value", "meta.webhook_override"},
    {"no address", "[meta]\ngraph_url = \"graph.facebook.com\"\n", "bad_value", "meta.graph_url"},
    {"no format", "[log]\nformat = \"xml\"\n", "bad_value", "log.format"},
    {"a site with a path", "[server]\ncors_origins = [\"https://a.example/b\"]\n", "bad_value",
     "server.cors_origins"},
    {"a proxy without an address", "[server]\ntrusted_proxies = [\"10.0.0.1\", \"proxy\"]\n", "bad_value",
     "server.trusted_proxies"},
    {"a network that is too long", "[server]\ntrusted_proxies = [\"10.0.0.0/33\"]\n", "bad_value",
     "server.trusted_proxies"},
    {"a limit of nothing", "[limits]\ndevice_per_minute = 0\n", "bad_value", "limits.device_per_minute"},
    {"a limit that is no number", "[limits]\naddress_per_minute = \"many\"\n", "bad_value",
     "limits.address_per_minute"},
    {"no Redis", "[redis]\naddress = \"redis\"\n", "bad_value", "redis.address"},
    {"password in the file", "[redis]\npassword = \"abc\"\n", "unknown_key", "redis.password"},
    {"no place for metrics", "[metrics]\nlisten = \"on\"\n", "bad_value", "metrics.listen"},
    {"no level", "[log]\nlevel = \"loud\"\n", "bad_value", "log.level"},
    {"missing secret file", "[meta]\napp_secret_file = \"none\"\n", "unreadable_file",
     "meta.app_secret_file names no readable file"},
    {"missing secret file with its whole path", "[backup]\nkey_file = \"/etc/none\"\n", "unreadable_file",
     "backup.key_file names no readable file (/etc/none)"},
    {"missing secret file of another app", "[meta]\nother_app_secret_files = [\"none\"]\n", "unreadable_file",
     "meta.other_app_secret_files"},
    {"empty secret file", "[meta]\napp_secret_file = \"empty\"\n", "unreadable_file",
     "meta.app_secret_file names a file that holds no secret"},
    {"no database", "[server]\nlisten = \"127.0.0.1:1\"\n", "missing_value", "database.path"}};

} // namespace

BOOST_FIXTURE_TEST_SUITE(settings, Fixture)

BOOST_AUTO_TEST_CASE(readsEverySetting)
{
    write("secret", "app secret\n");
    write("old", "  old secret \r\n");
    write("verify", "verify");
    write("second", "second secret");
    const auto settings = load(R"([server]
listen = "[::1]:9000"
public_url = "https://relay.example/"
trusted_proxies = ["10.0.0.1", "::1"]
cors_origins = ["https://shop.example"]
[database]
path = "data/relay.db"
[meta]
app_id = "700000000000001"
app_secret_file = "secret"
previous_app_secret_file = "old"
verify_token_file = "verify"
graph_url = "http://127.0.0.1:8081"
graph_version = "v25.0"
login_config_id = "900000000000001"
signup_config_id = "900000000000002"
sdk_url = "http://127.0.0.1:8081/sdk.js"
dialog_origin = "http://127.0.0.1:8081"
webhook_override = true
other_app_secret_files = ["second", "old"]
[pages]
folder = "pages"
operator = "Corner Shop"
contact = "a@b.example"
updated = "2026-11-22"
[log]
level = "warning"
format = "text"
[metrics]
listen = "127.0.0.2:9000"
[limits]
device_per_minute = 7
address_per_minute = 8
[backup]
folder = "copies"
keep = 3
key_file = "old"
[redis]
address = "unix:/run/redis.sock"
password_file = "secret"
)");
    BOOST_REQUIRE(settings.has_value());
    BOOST_TEST(settings->listenAddress == "::1");
    BOOST_TEST(settings->listenPort == 9000);
    BOOST_TEST(settings->publicUrl == "https://relay.example");
    BOOST_TEST((settings->trustedProxies == std::vector<std::string>{"10.0.0.1", "::1"}));
    BOOST_TEST(settings->databasePath == folder.file("data/relay.db"));
    BOOST_TEST(settings->metaAppId == "700000000000001");
    BOOST_TEST(settings->appSecret == "app secret");
    BOOST_TEST(settings->previousAppSecret == "  old secret");
    BOOST_TEST(settings->verifyToken == "verify");
    BOOST_TEST((settings->otherAppSecrets == std::vector<std::string>{"second secret", "  old secret"}));
    BOOST_TEST(settings->pages.folder == folder.file("pages"));
    BOOST_TEST(settings->pages.operatorName == "Corner Shop");
    BOOST_TEST(settings->pages.contact == "a@b.example");
    BOOST_TEST(settings->pages.updated == "2026-11-22");
    BOOST_TEST(settings->graphUrl == "http://127.0.0.1:8081");
    BOOST_TEST(settings->graphVersion == "v25.0");
    BOOST_TEST(settings->loginConfigId == "900000000000001");
    BOOST_TEST(settings->signupConfigId == "900000000000002");
    BOOST_TEST(settings->sdkUrl == "http://127.0.0.1:8081/sdk.js");
    BOOST_TEST(settings->dialogOrigin == "http://127.0.0.1:8081");
    BOOST_TEST(settings->webhookOverride);
    BOOST_TEST((settings->logLevel == LogLevel::Warning));
    BOOST_TEST((settings->logFormat == LogFormat::Text));
    BOOST_TEST(settings->metricsAddress == "127.0.0.2");
    BOOST_TEST(settings->metricsPort == 9000);
    BOOST_TEST(settings->limits.devicePerMinute == 7);
    BOOST_TEST(settings->limits.addressPerMinute == 8);
    BOOST_TEST(settings->backup.keep == 3);
    BOOST_TEST(settings->backup.key == "  old secret");
    BOOST_TEST(settings->limits.redisAddress == "unix:/run/redis.sock");
    BOOST_TEST(settings->limits.redisPassword == "app secret");
    BOOST_TEST((settings->corsOrigins == std::vector<std::string>{"https://shop.example"}));
    BOOST_TEST(checkReadyToServe(*settings).has_value());
}

BOOST_AUTO_TEST_CASE(theEnvironmentStandsOverTheFile)
{
    const Environment environment{{"SHOPTALK_RELAY_SERVER_LISTEN", "127.0.0.1:0"},
                                  {"SHOPTALK_RELAY_META_APP_SECRET", "from the environment"},
                                  {"SHOPTALK_RELAY_META_WEBHOOK_OVERRIDE", "true"},
                                  {"SHOPTALK_RELAY_SERVER_TRUSTED_PROXIES", "10.0.0.1, 10.0.0.2"},
                                  {"HOME", "/nowhere"}};
    const auto settings =
        load("[server]\nlisten = \"127.0.0.1:80\"\n[database]\npath = \"/a.db\"\n", environment);
    BOOST_REQUIRE(settings.has_value());
    BOOST_TEST(settings->listenPort == 0);
    BOOST_TEST(settings->appSecret == "from the environment");
    BOOST_TEST(settings->webhookOverride);
    BOOST_TEST(settings->trustedProxies.size() == 2U);
    BOOST_TEST(settings->databasePath == "/a.db");
}

BOOST_AUTO_TEST_CASE(anUnknownNameInTheEnvironmentIsAnError)
{
    const auto settings = load("[database]\npath = \"a.db\"\n", {{"SHOPTALK_RELAY_SERVER_LISTN", "x"}});
    BOOST_REQUIRE(!settings.has_value());
    BOOST_TEST(settings.error().reason == "unknown_key");
    BOOST_TEST(settings.error().detail.find("SHOPTALK_RELAY_SERVER_LISTN") != std::string::npos);
}

BOOST_DATA_TEST_CASE(saysWhatIsWrong, boost::unit_test::data::make(badFiles), bad)
{
    write("empty", "\n");
    const auto settings = load(bad.toml);
    BOOST_REQUIRE(!settings.has_value());
    BOOST_TEST(settings.error().reason == bad.reason);
    BOOST_TEST(settings.error().detail.find(bad.named) != std::string::npos, settings.error().detail);
}

BOOST_AUTO_TEST_CASE(everySettingIsDescribed)
{
    std::ifstream file(SHOPTALK_SOURCE_DIR "/docs/relay.md");
    const std::string guide{std::istreambuf_iterator<char>(file), {}};
    for (const SettingKey &key : settingKeys()) {
        std::string name =
            std::string(key.section) + (key.environmentOnly ? '_' : '.') + std::string(key.name);
        if (key.environmentOnly)
            std::ranges::transform(name, name.begin(),
                                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        BOOST_TEST(guide.find('`' + name + '`') != std::string::npos, name);
    }
}

/// Containers can't be started everywhere, so their file is read: it sets only what the relay knows.
BOOST_AUTO_TEST_CASE(theContainersSetWhatThereIsAndGetEverySecretThatTheyName)
{
    std::ifstream file(SHOPTALK_SOURCE_DIR "/packaging/relay/compose.yaml");
    const std::string compose{std::istreambuf_iterator<char>(file), {}};
    std::set<std::string> known;
    for (const SettingKey &key : settingKeys()) {
        std::string name = "SHOPTALK_RELAY_" + std::string(key.section) + '_' + std::string(key.name);
        std::ranges::transform(name, name.begin(),
                               [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        known.insert(name);
    }
    static const std::regex entry(R"((SHOPTALK_RELAY_[A-Z_]+): \"?([^"\n]*))");
    int entries = 0;
    for (std::sregex_iterator at(compose.begin(), compose.end(), entry); at != std::sregex_iterator(); ++at) {
        ++entries;
        BOOST_TEST(known.contains((*at)[1].str()), (*at)[1].str());
        const std::string value = (*at)[2].str();
        if (!value.starts_with("/run/secrets/"))
            continue;
        const std::string secret = value.substr(13);
        BOOST_TEST(compose.find("\n  " + secret + ": { file: ./secrets/" + secret + " }")
                       != std::string::npos,
                   secret);
        BOOST_TEST(std::regex_search(compose, std::regex("secrets: \\[[^\\]]*\\b" + secret + "\\b")), secret);
    }
    BOOST_TEST(entries >= 8);
}

BOOST_AUTO_TEST_CASE(aMissingFileIsReported)
{
    const auto settings = loadSettings(folder.file("none.toml"), {});
    BOOST_REQUIRE(!settings.has_value());
    BOOST_TEST(settings.error().detail.find("none.toml") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(servingNeedsTheApp)
{
    const auto settings = load("[database]\npath = \"a.db\"\n");
    BOOST_REQUIRE(settings.has_value());
    BOOST_TEST(checkReadyToServe(*settings).error().detail == "meta.app_id is needed");
}

BOOST_AUTO_TEST_SUITE_END()
