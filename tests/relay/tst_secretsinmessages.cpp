// SPDX-License-Identifier: GPL-3.0-or-later
// S10: error messages of libraries about a secret are not passed on. The real program, with a real PostgreSQL
// and a real Redis, prints and logs nothing of the password.
#define BOOST_TEST_MODULE relay secretsinmessages
#include "postgrescluster.h"
#include "redisserver.h"
#include "relayprocess.h"
#include "requests.h"
#include "temporaryfolder.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace shoptalk::relay::testing;

namespace {

/// A password as written into an address, and the rest of that address.
struct Written {
    std::string name;
    std::string password;
    std::string place; ///< From the "@" on.
    friend std::ostream &operator<<(std::ostream &out, const Written &written) { return out << written.name; }
};

const std::vector<Written> mistakes{
    {"a percent sign that encodes nothing", "Zq7xKm%Vw9j", "localhost/shoptalk"},
    {"a slash", "Zq7xKm/Vw9jPt", "localhost/shoptalk"},
    {"a slash behind digits, taken for a port", "54321/Vw9jPt", "localhost/shoptalk"},
    {"an at sign", "Zq7xKm@Vw9jPt", "localhost/shoptalk"},
    {"a question mark", "Zq7xKm?Vw9jPt", "localhost/shoptalk"},
    {"a question mark and an equals sign", "Zq7xKm?Vw9j=Ptbn", "localhost/shoptalk"},
    {"a number sign", "Zq7xKm#Vw9jPt", "localhost/shoptalk"},
    {"a space", "Zq7xKm Vw9jPt", "localhost/shoptalk"},
    {"a bracket", "Zq7xKm[Vw9jPt", "localhost/shoptalk"},
    {"all is well, but nobody answers", "Zq7xKmVw9jPt", "localhost:1/shoptalk"},
    {"all is well, but there is no such host", "Zq7xKmVw9jPt", "nowhere.invalid/shoptalk"},
};

/// Checks that no four characters in a row of the secret are in the text.
void checkHoldsNothingOf(const std::string &secret, const std::string &text)
{
    for (std::size_t at = 0; at + 4 <= secret.size(); ++at)
        BOOST_TEST(text.find(secret.substr(at, 4)) == std::string::npos, text);
}

struct Fixture {
    std::string write(const std::string &name, const std::string &text) const
    {
        std::ofstream(folder.file(name)) << text << '\n';
        return folder.file(name).string();
    }
    /// Writes a configuration with that address for both roles.
    std::string configure(const std::string &url) const
    {
        return writeConfiguration(folder.path(), "http://127.0.0.1:1", {url, url}).string();
    }
    /// Everything that a command prints.
    std::string printedBy(const std::string &command, const std::string &config) const
    {
        const Finished finished = runRelay({command, "--config", config});
        BOOST_TEST(finished.exitCode == 1);
        return finished.output + finished.errors;
    }

    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(secretsinmessages, Fixture)

BOOST_DATA_TEST_CASE_F(Fixture, noPieceOfThePasswordIsPrinted, boost::unit_test::data::make(mistakes),
                       written)
{
    const std::string config =
        configure("postgresql://shoptalk_relay:" + written.password + "@" + written.place);
    for (const std::string command : {"serve", "doctor", "migrate", "backup", "audit", "devices"}) {
        const std::string printed = printedBy(command, config);
        checkHoldsNothingOf(written.password, printed);
        if (command == "serve" || command == "doctor")
            BOOST_TEST(printed.find("database.") != std::string::npos, printed);
    }
}

BOOST_AUTO_TEST_CASE(aRealServerThatRefusesIsReportedWithoutTheAddress)
{
    const PostgresCluster &cluster = PostgresCluster::shared();
    const std::string known = cluster.url("nowhere"); // "host=… user=… dbname=nowhere"
    const std::string socket = known.substr(5, known.find(' ') - 5);
    const std::string wrongAddress =
        configure("postgresql://Zq7xKmRole:Zq7xKmVw9jPt@/postgres?host=" + socket);
    const std::string refused = printedBy("serve", wrongAddress);
    BOOST_TEST(refused.find("PostgreSQL does not know this role") != std::string::npos, refused);
    checkHoldsNothingOf("Zq7xKmVw9jPt", refused);
    const std::string nowhere =
        configure("postgresql://shoptalk_relay:Zq7xKmVw9jPt@/Zq7xKmBase?host=" + socket);
    const std::string unknown = printedBy("doctor", nowhere);
    BOOST_TEST(unknown.find("PostgreSQL has no database of that name") != std::string::npos, unknown);
    checkHoldsNothingOf("Zq7xKm", unknown);
}

BOOST_AUTO_TEST_CASE(aServerThatGoesAwayIsReportedInTheLogWithoutTheAddress)
{
    PostgresCluster cluster;
    const std::string database = cluster.makeDatabase();
    const std::string secret = " password=Zq7xKmVw9jPt";
    writeConfiguration(folder.path(), "http://127.0.0.1:1",
                       {cluster.url(database) + secret, cluster.ownerUrl(database) + secret});
    const RelayProcess relay(folder.path());
    cluster.kill();
    BOOST_TEST(get(relay.url() + "/readyz").status == 503U);
    std::ifstream log(folder.file("relay.log"));
    const std::string written{std::istreambuf_iterator<char>(log), {}};
    BOOST_TEST(written.find("not_ready") != std::string::npos);
    checkHoldsNothingOf("Zq7xKmVw9jPt", written);
    cluster.start();
}

BOOST_AUTO_TEST_CASE(aRedisThatRepeatsWhatItRefusesIsNotQuoted)
{
    const RedisServer redis("Zq7xKmVw9jPt", {"--rename-command", "EVAL", ""});
    const std::string config = configure("postgresql://nobody@localhost:1/none");
    write("redis_password", "Zq7xKmVw9jPt");
    std::ofstream(config, std::ios::app)
        << "[redis]\naddress = \"" << redis.address() << "\"\npassword_file = \"redis_password\"\n";
    const std::string printed = printedBy("doctor", config);
    BOOST_TEST(printed.find("redis: does not answer: the command was refused: ERR") != std::string::npos,
               printed);
    BOOST_TEST(printed.find("shoptalk:doctor") == std::string::npos, printed);
    checkHoldsNothingOf("Zq7xKmVw9jPt", printed);
}

BOOST_DATA_TEST_CASE_F(Fixture, settingsThatAreNotTomlAreNotQuoted,
                       boost::unit_test::data::make(std::vector<std::string>{
                           "[meta]\napp_secret = tZq7xKmVw9jPt\n", "[meta]\napp_secret = 0xZq7xKmVw9jPt\n",
                           "[meta]\napp_secret = \"\\Zq7xKmVw9jPt\"\n", "[meta]\nZq7xKmVw9jPt\n",
                           "[meta\nZq7xKmVw9jPt\n", "[meta]\nZq7xKmVw9jPt = 1\nZq7xKmVw9jPt = 2\n"}),
                       text)
{
    const std::string config = write("relay.toml", text);
    for (const std::string command : {"serve", "doctor"}) {
        const std::string printed = printedBy(command, config);
        checkHoldsNothingOf("Zq7xKmVw9jPt", printed);
        BOOST_TEST(printed.find("relay.toml: line ") != std::string::npos, printed);
    }
}

BOOST_DATA_TEST_CASE_F(Fixture, aSecretInPlaceOfItsFilesNameIsNotPrinted,
                       boost::unit_test::data::make(std::vector<std::string>{
                           "Zq7xKmVw9jPt", "/Zq7xKmVw9jPt", "/Zq7xKm/Vw9jPt", "Zq7xKm/Vw9jPt",
                           "postgresql://shoptalk_relay:Zq7xKm@Vw9jPt/shoptalk"}),
                       secret)
{
    for (const std::string name : {"app_secret_file", "verify_token_file", "other_app_secret_files"}) {
        const std::string config = write("relay.toml", "[meta]\n" + name + " = \"" + secret + '"');
        for (const std::string command : {"serve", "doctor"}) {
            const std::string printed = printedBy(command, config);
            for (const std::string piece : {"Zq7xKm", "Vw9jPt"})
                checkHoldsNothingOf(piece, printed);
            BOOST_TEST(printed.find("meta." + name + " names no readable file") != std::string::npos,
                       printed);
        }
    }
}

BOOST_DATA_TEST_CASE_F(
    Fixture, aSecretInPlaceOfAnotherSettingIsNotPrinted,
    boost::unit_test::data::make(std::vector<std::string>{
        "[meta]\napp_id = \"Zq7xKmVw9jPt\"\n",
        "[database]\npath = \"postgresql://shoptalk_relay:Zq7xKmVw9jPt@localhost/shoptalk\"\n"}),
    text)
{
    const std::string config = write("relay.toml", text);
    for (const std::string command : {"serve", "doctor"})
        checkHoldsNothingOf("Zq7xKmVw9jPt", printedBy(command, config));
}

BOOST_AUTO_TEST_SUITE_END()
