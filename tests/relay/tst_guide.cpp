// SPDX-License-Identifier: GPL-3.0-or-later
// docs/relay.md is followed word for word: its commands, its lines for the settings, its values for Meta's
// dashboard, with the real sandbox and a real TLS proxy, until the doctor finds nothing wrong.
#define BOOST_TEST_MODULE relay guide
#include "guide.h"
#include "postgrescluster.h"
#include "relayprocess.h"
#include "temporaryfolder.h"
#include "tests/sandbox/sandboxprogram.h"
#include "tlsfront.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

using namespace shoptalk::relay::testing;
using shoptalk::sandbox::testing::SandboxProgram;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

const std::string unitFolder = SHOPTALK_SOURCE_DIR "/packaging/relay/";

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

/// A new server in a folder, which has /etc and /var. Scripts replace the commands that need root or systemd.
struct Server {
    Server()
        : certificate(trustedCertificate())
        , front(certificate)
        , guide({{"https://relay.example.com", front.url()}, {"/etc/shoptalk-relay", etc().string()}})
    {
        for (const std::string name : {"etc", "var", "bin"})
            std::filesystem::create_directory(folder.file(name));
        installPackage();
        // As the group that the package makes, its user and its services are not here.
        standIn("sudo", "[ \"$1\" != -u ] || shift 2; exec env \"$@\"");
        standIn("chgrp", "shift; for file; do [ -e \"$file\" ] || exit 1; done");
        standIn("systemctl", "echo \"$*\" >>" + folder.file("systemctl.log").string());
        standIn("curl", "exit 0");
        set("PATH", folder.file("bin").string() + ":" SHOPTALK_BIN_DIR ":" + std::getenv("PATH"));
        set("SHOPTALK_RELAY_SERVER_LISTEN", "127.0.0.1:0"); // Other tests run at the same time.
        set("SHOPTALK_RELAY_METRICS_LISTEN", "off");
        set("SHOPTALK_RELAY_META_GRAPH_URL", sandbox.url(""));
    }

    std::filesystem::path etc() const { return folder.file("etc"); }
    static void set(const char *name, const std::string &value) { ::setenv(name, value.c_str(), 1); }
    /// Installs relay.toml, with this server's folder for the data.
    void installPackage() const
    {
        std::string settings = contentOf(unitFolder + "relay.toml");
        for (std::size_t at = 0; (at = settings.find("/var/lib/shoptalk-relay", at)) != std::string::npos;)
            settings.replace(at, 23, folder.file("var").string());
        std::ofstream(etc() / "relay.toml") << settings;
    }
    void standIn(const std::string &name, const std::string &script) const
    {
        std::ofstream(folder.file("bin/" + name)) << "#!/bin/sh\n" << script << '\n';
        std::filesystem::permissions(folder.file("bin/" + name), std::filesystem::perms(0755));
    }
    /// Runs commands as if they were typed into a terminal; `typed` is their input.
    void type(const std::string &commands, const std::string &typed = {}) const
    {
        std::ofstream(folder.file("script")) << "set -eu\n" << commands;
        std::ofstream(folder.file("typed")) << typed;
        const std::string command =
            "sh " + folder.file("script").string() + " <" + folder.file("typed").string();
        BOOST_REQUIRE_MESSAGE(std::system(command.c_str()) == 0, commands);
    }
    /// What systemd runs for that service.
    void runService(const std::string &name) const
    {
        const std::string unit = contentOf(unitFolder + name + ".service");
        const std::size_t begin = unit.find("ExecStart=/usr/bin/") + 19;
        std::string command = unit.substr(begin, unit.find('\n', begin) - begin);
        const std::string installed = "/etc/shoptalk-relay";
        command.replace(command.find(installed), installed.size(), etc().string());
        type(command + '\n');
    }
    /// Enters the callback address at Meta, which asks it at once, as the dashboard does.
    void enterAtMeta(const std::vector<std::string> &fields) const
    {
        std::string token = contentOf(etc() / "verify_token");
        token.erase(token.find_last_not_of('\n') + 1);
        const auto answer = sandbox.postForm("/v26.0/700000000000001/subscriptions",
                                             {{"access_token", "700000000000001|" + std::string(appSecret)},
                                              {"object", "whatsapp_business_account"},
                                              {"callback_url", guide.valuesInRow("callback URL").front()},
                                              {"verify_token", token},
                                              {"fields", joined(fields)}});
        BOOST_REQUIRE_MESSAGE(answer.status == 200, answer.body);
    }

    /// Every program that is started from now on trusts it.
    http::testing::Certificate trustedCertificate() const
    {
        http::testing::Certificate made = http::testing::certificateForLocalhost();
        std::ofstream(folder.file("authority.pem")) << made.certificate;
        set("SSL_CERT_FILE", folder.file("authority.pem").string());
        return made;
    }

    TemporaryFolder folder;
    http::testing::Certificate certificate;
    SandboxProgram sandbox;
    TlsFront front;
    Guide guide;
};

std::map<std::string, std::string> statesIn(const json::value &report)
{
    std::map<std::string, std::string> states;
    for (const json::value &finding : report.at("findings").as_array()) {
        const std::string state(finding.at("verdict").as_string());
        const std::string says(finding.at("says").as_string());
        BOOST_TEST((state != "not_checked" || says.starts_with("because ")), says);
        states[std::string(finding.at("check").as_string())] = state;
    }
    return states;
}

} // namespace

BOOST_AUTO_TEST_CASE(followingTheGuideEndsWithADoctorThatFindsNothingWrong)
{
    Server server;
    const Guide &guide = server.guide;
    server.type(guide.blocks("2. Secrets").front(), std::string(appSecret) + '\n');
    for (const auto &[section, line] : settingsIn(guide.blocks("3. Settings", "toml").front()))
        takeComment(server.etc() / "relay.toml", section, line);
    server.type(guide.blocks("3. Settings").front());
    BOOST_TEST(contentOf(server.folder.file("systemctl.log")) == "enable --now shoptalk-relay\n");
    const RelayProcess relay(server.etc());
    server.front.leadTo(relay.url());
    const std::string caddyfile = guide.blocks("4. TLS").front();
    BOOST_TEST(contentOf(unitFolder + "relay.toml").find("listen = \"127.0.0.1:8080\"") != std::string::npos);
    BOOST_TEST(caddyfile.find("reverse_proxy 127.0.0.1:8080") != std::string::npos);
    std::vector<std::string> fields = guide.valuesInRow("fields: subscribe each");
    for (const std::string &field : guide.valuesInRow("fields for a number that stays"))
        fields.push_back(field);
    server.enterAtMeta(fields);
    // What Meta sends when somebody presses "Test".
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("123456123", "0", "sample")).status == 200U);
    server.type(guide.blocks("6. Backups").front());
    BOOST_TEST(contentOf(server.folder.file("systemctl.log")).find("start shoptalk-relay-backup")
               != std::string::npos);
    server.runService("shoptalk-relay-backup");

    std::string doctor = guide.blocks("7. Doctor").front();
    doctor.insert(doctor.find('\n'), " --json >" + server.folder.file("report").string());
    server.type(doctor); // Its exit code is 0.
    const json::value report = json::parse(contentOf(server.folder.file("report")));
    BOOST_TEST(report.at("healthy").as_bool());
    std::map<std::string, std::string> states = statesIn(report);
    BOOST_TEST(states.extract("app_mode").mapped() == "not_checked");
    BOOST_TEST(states.extract("permissions").mapped() == "not_checked");
    for (const auto &[check, state] : states)
        BOOST_TEST(state == "good", check);
    for (const std::string check :
         {"database", "redis", "tls", "public_address", "page /privacy", "page /terms", "page /data-deletion",
          "app", "app_webhooks", "coexistence_webhooks", "backups"})
        BOOST_TEST(states.contains(check), check);
}

BOOST_AUTO_TEST_CASE(theGuidesWayWithPostgresServesWithoutTheAddressOfTheOwner)
{
    const Server server;
    const std::string database = PostgresCluster::shared().makeDatabase();
    const std::string ownerUrl = server.folder.file("owner_url").string();
    const Guide guide({{"/etc/shoptalk-relay", server.etc().string()}, {"/root/owner_url", ownerUrl}});
    std::ofstream(server.etc() / "database_url") << PostgresCluster::shared().url(database) << '\n';
    std::ofstream(ownerUrl) << PostgresCluster::shared().ownerUrl(database) << '\n';
    server.type(guide.blocks("2. Secrets").front(), std::string(appSecret) + '\n');
    for (const auto &[section, line] : settingsIn(guide.blocks("3. Settings", "toml").front()))
        takeComment(server.etc() / "relay.toml", section, line);
    const std::string instead = settingsIn(guide.blocks("PostgreSQL instead", "toml").front()).front().second;
    std::string settings = contentOf(server.etc() / "relay.toml");
    const std::size_t path = settings.find("path = ");
    settings.replace(path, settings.find('\n', path) - path, instead);
    std::ofstream(server.etc() / "relay.toml") << settings;
    const std::string config = (server.etc() / "relay.toml").string();
    const Finished early = runRelay({"serve", "--config", config});
    BOOST_TEST(early.errors.find("run migrate") != std::string::npos, early.errors);
    server.type(guide.blocks("PostgreSQL instead").front());
    const RelayProcess relay(server.etc());
    BOOST_TEST(get(relay.url() + "/readyz").status == 200U);
    const json::value report = json::parse(runRelay({"doctor", "--json", "--config", config}).output);
    BOOST_TEST(statesIn(report).at("database") == "good");
}

BOOST_AUTO_TEST_CASE(everyAddressThatTheGuideGivesToMetaIsServed)
{
    const Server server;
    server.type(server.guide.blocks("2. Secrets").front(), std::string(appSecret) + '\n');
    for (const auto &[section, line] : settingsIn(server.guide.blocks("3. Settings", "toml").front()))
        takeComment(server.etc() / "relay.toml", section, line);
    const RelayProcess relay(server.etc());
    const auto here = [&](const std::string &what) {
        return relay.url() + server.guide.valuesInRow(what).front().substr(server.front.url().size());
    };
    for (const std::string page : {"privacy policy URL", "terms of service URL"})
        BOOST_TEST(get(here(page)).status == 200U, page);
    for (const std::string callback : {"data deletion: callback URL", "deauthorize callback URL"}) {
        const unsigned status = postJson(here(callback), {}).status; // Nothing that Meta signed.
        BOOST_TEST((status == 400U || status == 401U || status == 403U), callback);
    }
}

BOOST_AUTO_TEST_CASE(beforeTheFirstStepEachCheckSaysWhatItIsAndNamesItsSetting)
{
    const Server server;
    const Finished finished =
        runRelay({"doctor", "--json", "--config", (server.etc() / "relay.toml").string()});
    BOOST_TEST(finished.exitCode == 1);
    const json::value report = json::parse(finished.output);
    const std::map<std::string, std::string> states = statesIn(report);
    for (const std::string check : {"app_id", "app_secret", "verify_token", "database", "redis", "tls",
                                    "public_address", "page /privacy", "page /terms", "page /data-deletion",
                                    "app", "app_webhooks", "coexistence_webhooks", "app_mode", "permissions",
                                    "backups", "clock", "test_event", "unroutable_webhooks"})
        BOOST_TEST(states.contains(check), check);
    for (const json::value &finding : report.at("findings").as_array()) {
        if (finding.at("verdict").as_string() == "good")
            continue;
        const std::string mend(finding.at("mend").as_string());
        const auto names = [&mend](std::string_view what) { return mend.find(what) != std::string::npos; };
        const std::vector<std::string_view> places{"server.", "meta.",  "pages.",       "database.",
                                                   "backup.", "redis.", "--token-file", "App Dashboard"};
        BOOST_TEST(std::ranges::any_of(places, names), mend);
    }
}
