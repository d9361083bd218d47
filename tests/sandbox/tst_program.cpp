// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_program
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <sstream>
#include <thread>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

/// A folder with the files that the program needs, removed with the object.
struct Files {
    Files()
    {
        writeFile(folder / "secret", "s3cret");
        writeFile(folder / "verify", "token");
        writeFile(folder / "empty", "\n");
    }
    ~Files() { std::filesystem::remove_all(folder); }
    Files(const Files &) = delete;
    Files &operator=(const Files &) = delete;

    std::vector<std::string> arguments(const std::string &scenario,
                                       const std::string &secret = "secret") const
    {
        return {"--scenario",          scenario,
                "--app-secret-file",   (folder / secret).string(),
                "--verify-token-file", (folder / "verify").string()};
    }

    std::filesystem::path folder = freshFolder();
};

} // namespace

BOOST_AUTO_TEST_CASE(it_says_in_one_line_where_it_listens_and_ends_gracefully)
{
    SandboxProgram sandbox;
    BOOST_TEST(sandbox.output().starts_with(R"({"listening":"http://127.0.0.1:)"));
    BOOST_TEST(sandbox.get("/sandbox/state").status == 200);
    BOOST_TEST(sandbox.stop() == 0);
    BOOST_TEST(sandbox.log().find("\"event\":\"stopped\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(it_ends_though_a_webhook_still_waits)
{
    Receiver receiver(verifyToken);
    SandboxProgram sandbox({"--webhook-url", receiver.url()});
    sandbox.connected();
    receiver.answerNext(std::vector<unsigned>(1000, 500));
    sandbox.say(ines, "x");
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(sandbox.stop() == 0);
}

BOOST_AUTO_TEST_CASE(its_log_is_json_without_secrets_and_messages)
{
    const Receiver receiver(verifyToken);
    SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string code = sandbox.code();
    const std::string token = textIn(sandbox.exchange(code).object(), "access_token");
    sandbox.post("/v26.0/" + mainWaba + "/subscribed_apps", {}, token);
    sandbox.get("/v26.0/me?access_token=" + token);
    sandbox.send(token, "+34600000001", "a private word");
    sandbox.say(ines, "another private word");
    receiver.waitForStatuses(3);
    sandbox.stop();
    const std::string log = sandbox.log();
    for (const std::string &secret : {token, code, appSecret, verifyToken, ines, std::string("private word")})
        BOOST_TEST(log.find(secret) == std::string::npos);
    std::istringstream lines(log);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        BOOST_TEST(!textIn(boost::json::parse(line).as_object(), "event").empty());
    BOOST_TEST(count > 5);
}

BOOST_AUTO_TEST_CASE(a_bad_start_is_explained)
{
    const Files files;
    const Outcome unknownOption = runToEnd({"--scenari", "x"});
    BOOST_TEST(unknownOption.exitCode != 0);
    const Outcome noSecret = runToEnd(files.arguments(scenarioFile("small.json"), "empty"));
    BOOST_TEST(noSecret.exitCode == 1);
    BOOST_TEST(noSecret.log.find("is empty") != std::string::npos);
    writeFile(files.folder / "bad.json", R"({"app":{"id":"1"}})");
    const Outcome badScenario = runToEnd(files.arguments((files.folder / "bad.json").string()));
    BOOST_TEST(badScenario.exitCode == 1);
    BOOST_TEST(badScenario.log.find("app.name is missing") != std::string::npos);
    writeFile(
        files.folder / "nofile.json",
        R"({"app":{"id":"1","name":"A"},"user":{"id":"2","name":"U"},"scripts":{"s":{"on_text":[{"answers":[
              {"message":{"type":"image","image":{"file":"media/none.jpg"}}}]}]}}})");
    const Outcome missingFile = runToEnd(files.arguments((files.folder / "nofile.json").string()));
    BOOST_TEST(missingFile.exitCode == 1);
    BOOST_TEST(missingFile.log.find("media/none.jpg is not beside the scenario") != std::string::npos);
    std::vector<std::string> badFault = files.arguments(scenarioFile("small.json"));
    badFault.insert(badFault.end(), {"--fault", "bad_weather"});
    BOOST_TEST(runToEnd(badFault).exitCode != 0);
    std::vector<std::string> badPort = files.arguments(scenarioFile("small.json"));
    badPort.insert(badPort.end(), {"--listen", "127.0.0.1:70000"});
    BOOST_TEST(runToEnd(badPort).exitCode != 0);
}

BOOST_AUTO_TEST_CASE(a_port_in_use_is_explained)
{
    const Files files;
    const SandboxProgram sandbox;
    std::vector<std::string> arguments = files.arguments(scenarioFile("small.json"));
    arguments.insert(arguments.end(), {"--listen", sandbox.url("").substr(std::string("http://").size())});
    const Outcome outcome = runToEnd(arguments);
    BOOST_TEST(outcome.exitCode == 1);
    BOOST_TEST(outcome.log.find("address_in_use") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_levers_check_what_they_are_given)
{
    const SandboxProgram sandbox;
    BOOST_TEST(sandbox.post("/sandbox/faults", {{"name", "bad_weather"}, {"on", true}}).status == 422);
    BOOST_TEST(sandbox.post("/sandbox/faults", {{"name", "rate_limit"}}).status == 422);
    BOOST_TEST(sandbox.post("/sandbox/clock", {{"advance_s", -1}}).status == 422);
    BOOST_TEST(sandbox.get("/sandbox/faults").object().at("faults").as_array().size() > 20);
}

BOOST_AUTO_TEST_CASE(skipping_time_moves_the_stamps)
{
    const SandboxProgram sandbox;
    const std::int64_t before = sandbox.state().at("now").as_int64();
    sandbox.post("/sandbox/clock", {{"advance_s", 1000}});
    BOOST_TEST(sandbox.state().at("now").as_int64() >= before + 1000);
}

BOOST_AUTO_TEST_CASE(a_stopped_clock_moves_by_what_is_skipped_alone)
{
    const SandboxProgram sandbox;
    sandbox.post("/sandbox/clock", {{"advance_s", 0}, {"stop", true}});
    const std::int64_t before = sandbox.state().at("now").as_int64();
    while (std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()) <= before)
        std::this_thread::yield(); // until the next second has begun everywhere else
    BOOST_TEST(sandbox.state().at("now").as_int64() == before);
    sandbox.post("/sandbox/clock", {{"advance_s", 29}});
    BOOST_TEST(sandbox.state().at("now").as_int64() == before + 29);
}

BOOST_AUTO_TEST_CASE(an_answer_can_be_slow)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("slow_answer", true, 1);
    const auto begin = std::chrono::steady_clock::now();
    BOOST_TEST(sandbox.get("/v26.0/me", token).status == 200);
    BOOST_TEST((std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(100)));
}
