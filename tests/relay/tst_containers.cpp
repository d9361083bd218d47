// SPDX-License-Identifier: GPL-3.0-or-later
// The files for containers in packaging/relay keep secrets out of images and environments. No container is
// started here: the files are read, and commands that need no container are run.
#define BOOST_TEST_MODULE relay containers
#include "guide.h"
#include "relay/clientaddress.h"
#include "relay/limits/rediscounts.h"
#include "temporaryfolder.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;

namespace {

const std::string source = SHOPTALK_SOURCE_DIR "/";

/// The lines below `heading`, as far as they are indented deeper. Empty if there is none.
std::string blockUnder(const std::string &text, const std::string &heading)
{
    std::string block;
    bool isInside = false;
    const std::size_t indent = heading.find_first_not_of(' ');
    for (const std::string &line : linesOf(text)) {
        const std::size_t own = line.find_first_not_of(' ');
        if (isInside && own != std::string::npos && own <= indent)
            break;
        if (isInside)
            block += line + '\n';
        isInside = isInside || line == heading || line.starts_with(heading + " &");
    }
    return block;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

struct Compose {
    std::string text = contentOf(source + "packaging/relay/compose.yaml");
    std::string services = blockUnder(text, "services:");
    std::string relay = blockUnder(services, "  relay:");
    std::string redis = blockUnder(services, "  redis:");
    std::string owner = blockUnder(text, "x-owner:");
};

/// Every image that the files name: an exact version, or a stage of the same file.
void checkIsPinned(const std::string &image)
{
    static const std::regex exact("[a-z/-]+:[0-9]+\\.[0-9]+(\\.[0-9]+)?(-[a-z]+)?");
    BOOST_TEST(std::regex_match(image, exact), image);
}

} // namespace

BOOST_AUTO_TEST_SUITE(containers)

BOOST_AUTO_TEST_CASE(everyImageHasAnExactVersion)
{
    const std::string container = contentOf(source + "packaging/relay/Containerfile");
    int images = 0;
    for (const std::string &line : linesOf(Compose().text + container)) {
        static const std::regex names("(?:    image: |  image: |FROM )([^ ]+).*");
        std::smatch match;
        if (!std::regex_match(line, match, names))
            continue;
        checkIsPinned(match[1]);
        ++images;
    }
    BOOST_TEST(images == 6); // Two stages; Caddy, PostgreSQL, Redis and the relay.
}

BOOST_AUTO_TEST_CASE(whatServesHasNoAddressOfTheTablesOwner)
{
    const Compose compose;
    BOOST_TEST(!compose.relay.empty());
    BOOST_TEST(!contains(compose.relay, "owner"));
    BOOST_TEST(!contains(blockUnder(compose.text, "x-relay:"), "owner"));
    BOOST_TEST(contains(compose.relay, "migrate: { condition: service_completed_successfully }"));
    BOOST_TEST(contains(compose.owner, "OWNER_URL_FILE: /run/secrets/owner_url"));
    for (const std::string service : {"  migrate:", "  backup:"})
        BOOST_TEST(contains(blockUnder(compose.services, service), "<<: *owner"), service);
}

BOOST_AUTO_TEST_CASE(everyServiceThatOthersWaitForSaysWhetherItIsWell)
{
    const Compose compose;
    for (const std::string service : {"  relay:", "  postgres:", "  redis:"})
        BOOST_TEST(contains(blockUnder(compose.services, service), "healthcheck:"), service);
    BOOST_TEST(contains(compose.relay, R"(["CMD", "shoptalk-relay", "ready", )"));
    BOOST_TEST(contains(contentOf(source + "packaging/relay/Containerfile"), "HEALTHCHECK"));
    BOOST_TEST(contains(blockUnder(compose.services, "  caddy:"), "relay: { condition: service_healthy }"));
}

BOOST_AUTO_TEST_CASE(postgresIsWellOnceItAnswersTheOtherContainers)
{
    const std::string postgres = blockUnder(Compose().services, "  postgres:");
    BOOST_TEST(std::regex_search(postgres, std::regex("pg_isready -h [0-9.]+ ")), postgres);
}

BOOST_AUTO_TEST_CASE(caddyReachesTheRelayFromTheAddressThatItTrusts)
{
    const Compose compose;
    std::smatch upstream;
    const std::string caddyfile = contentOf(source + "packaging/relay/Caddyfile");
    BOOST_REQUIRE(std::regex_search(caddyfile, upstream, std::regex("reverse_proxy ([a-z-]+):8080 ")));
    // The name of a service is known on each of its networks: only an alias belongs to one of them.
    const std::string name = upstream[1];
    BOOST_TEST(blockUnder(compose.services, "  " + name + ':').empty(), name);
    const std::string onInside = "inside: { aliases: [" + name + "] }";
    BOOST_TEST(contains(blockUnder(compose.relay, "    networks:"), onInside), name);
    const std::size_t alias = compose.text.find('[' + name + ']');
    BOOST_TEST(compose.text.find('[' + name + ']', alias + 1) == std::string::npos);

    std::smatch trusted;
    BOOST_REQUIRE(std::regex_search(compose.relay, trusted, std::regex("TRUSTED_PROXIES: \"([0-9.]+)\"")));
    const std::string caddy = blockUnder(compose.services, "  caddy:");
    BOOST_TEST(contains(caddy, "inside: { ipv4_address: " + std::string(trusted[1]) + " }"));
    std::smatch chosen;
    BOOST_REQUIRE(std::regex_search(compose.text, chosen, std::regex("ip_range: ([0-9./]+) ")));
    BOOST_TEST(!isAmong(trusted[1], {chosen[1]})); // No other container gets it by chance.
}

BOOST_AUTO_TEST_CASE(everySecretIsAFileThatGitAndTheBuildPassOver)
{
    const Compose compose;
    const TemporaryFolder folder;
    std::set<std::string> files;
    static const std::regex file("  ([a-z_]+): \\{ file: \\./secrets/([a-z_]+) \\}");
    for (const std::string &line : linesOf(blockUnder(compose.text, "secrets:"))) {
        std::smatch match;
        BOOST_REQUIRE_MESSAGE(std::regex_match(line, match, file), line);
        BOOST_TEST(match[1] == match[2]);
        files.insert(match[1]);
    }
    const std::set<std::string> expected{"app_secret",        "backup_key",     "database_url", "owner_url",
                                         "postgres_password", "redis_password", "verify_token"};
    BOOST_TEST((files == expected));
    // No variable of the environment holds one: `docker inspect` shows those.
    for (const std::string &line : linesOf(compose.services)) {
        const bool namesSecret =
            std::regex_search(line, std::regex("(PASSWORD|SECRET|TOKEN|KEY|_URL)[A-Z_]*: "));
        if (namesSecret && !contains(line, "PUBLIC_URL"))
            BOOST_TEST(contains(line, "_FILE: /run/secrets/"), line);
    }
}

BOOST_AUTO_TEST_CASE(gitIgnoresThem)
{
    const TemporaryFolder folder;
    const std::string git =
        "cd " + folder.path().string() + " && git init -q . && cp " + source + ".gitignore . && ";
    for (const std::string secret : {"packaging/relay/secrets/owner_url", "packaging/relay/.env", "relay.key",
                                     "certificate.pem", "relay-2026.backup"})
        BOOST_TEST(std::system((git + "git check-ignore -q " + secret).c_str()) == 0, secret);
    for (const std::string kept :
         {"src/secrets/vault.cpp", "tests/secrets/tst_vault.cpp", "packaging/relay/relay.toml"})
        BOOST_TEST(std::system((git + "git check-ignore -q " + kept).c_str()) != 0, kept);
}

BOOST_AUTO_TEST_CASE(theBuildSeesOnlyWhatItCopiesByName)
{
    const std::vector<std::string> ignored = linesOf(contentOf(source + ".dockerignore"));
    const std::set<std::string> lines(ignored.begin(), ignored.end());
    BOOST_TEST(lines.contains("*"));
    for (const std::string never :
         {"packaging/relay/secrets", "**/.env", "**/*.pem", "**/*.key", "**/*.backup"})
        BOOST_TEST(lines.contains(never), never);
    BOOST_TEST(!lines.contains("!packaging"));
    BOOST_TEST(!lines.contains("!.git"));
    // The last rule that matches counts: no rule includes anything again that another one excludes.
    const auto secrets = std::ranges::find(ignored, "packaging/relay/secrets");
    BOOST_TEST(
        std::none_of(secrets, ignored.end(), [](const std::string &line) { return line.starts_with('!'); }));
    for (const std::string &line : linesOf(contentOf(source + "packaging/relay/Containerfile"))) {
        if (!line.starts_with("COPY ") || line.starts_with("COPY --from"))
            continue;
        std::istringstream words(line.substr(5));
        std::vector<std::string> paths{std::istream_iterator<std::string>(words), {}};
        paths.pop_back(); // Where it goes.
        for (const std::string &path : paths) {
            BOOST_TEST((path != "." && !path.starts_with("packaging/relay/secrets")), line);
            BOOST_TEST(lines.contains('!' + path), path);
            BOOST_TEST(std::filesystem::exists(source + path), path);
        }
    }
}

BOOST_AUTO_TEST_CASE(redisAsksForThePasswordAndShowsItToNobody)
{
    const Compose compose;
    const TemporaryFolder folder;
    std::ofstream(folder.file("redis_password")) << "an-invented-password\n";
    std::string script = blockUnder(compose.redis, "      - |");
    for (const auto &[from, to] : std::vector<std::pair<std::string, std::string>>{
             {"$$", "$"},
             {"/run/secrets/", folder.path().string() + '/'},
             {"/tmp/redis.conf", folder.file("redis.conf").string()}}) {
        for (std::size_t at = 0; (at = script.find(from, at)) != std::string::npos; at += to.size())
            script.replace(at, from.size(), to);
    }
    BOOST_REQUIRE(contains(script, "exec redis-server"));
    // The same, but on a socket of its own and without a port.
    const std::string socket = folder.file("redis.sock").string();
    script.replace(script.find("exec redis-server"), 0,
                   "printf 'port 0\\nunixsocket " + socket + "\\n' >>" + folder.file("redis.conf").string()
                       + "\n");
    std::array<int, 2> ends{};
    BOOST_REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execl("/bin/sh", "/bin/sh", "-euc", script.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string output;
    char character = 0;
    while (!contains(output, "ready to accept connections at") && ::read(ends[0], &character, 1) == 1)
        output.push_back(character);
    RedisCounts wrongPassword({"unix:" + socket, "another-password"});
    BOOST_TEST(!wrongPassword.count("key", std::chrono::minutes(1)).has_value());
    RedisCounts relay({"unix:" + socket, "an-invented-password"});
    BOOST_TEST(relay.count("key", std::chrono::minutes(1)).has_value());
    BOOST_TEST(!contains(contentOf("/proc/" + std::to_string(child) + "/cmdline"), "an-invented-password"));
    BOOST_TEST(
        (std::filesystem::status(folder.file("redis.conf")).permissions() == std::filesystem::perms(0600)));
    ::kill(child, SIGTERM);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    BOOST_TEST(WIFEXITED(status)); // A signal reaches Redis itself: nothing stands between.
    BOOST_TEST(contains(compose.redis, "secrets: [redis_password]"));
    BOOST_TEST(contains(compose.relay, "SHOPTALK_RELAY_REDIS_PASSWORD_FILE: /run/secrets/redis_password"));
}

BOOST_AUTO_TEST_CASE(noUnitLeavesADumpOfItsMemory)
{
    for (const std::string unit : {"shoptalk-relay.service", "shoptalk-relay-backup.service"})
        BOOST_TEST(contains(contentOf(source + "packaging/relay/" + unit), "\nLimitCORE=0\n"), unit);
    BOOST_TEST(contains(blockUnder(Compose().text, "x-relay:"), "ulimits: { core: 0 }"));
}

BOOST_AUTO_TEST_SUITE_END()
