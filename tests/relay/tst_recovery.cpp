// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that can't be written for a while: the same process refuses webhooks, recovers, and loses nothing.
#define BOOST_TEST_MODULE relay recovery
#include "lastingrelay.h"
#include "requests.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <thread>

using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;

namespace {

struct Fixture : LastingRelay {
    RelayProcess startRelay() const
    {
        return RelayProcess(folder(), 0,
                            {"LD_PRELOAD=" SHOPTALK_FAULTY_DISK, "SHOPTALK_TEST_DISK=" + folder().string(),
                             "ASAN_OPTIONS=verify_asan_link_order=0"});
    }
    void breakDisk(const std::string &how) const { std::ofstream(folder() / how) << how; }
    void mendDisk(const std::string &how) const { std::filesystem::remove(folder() / how); }
};

/// A webhook that is different for each number.
std::string webhook(int number)
{
    return messageWebhook("1", "10", "event " + std::to_string(number));
}

void checkRefuses(const RelayProcess &relay, int number)
{
    const http::Response answer = postWebhook(relay.url(), webhook(number));
    BOOST_TEST(answer.status == 503U);
    BOOST_TEST(answer.headers.get("Retry-After").has_value());
}

/// The answer is remembered for a second.
void waitUntilReadyIs(unsigned status, const RelayProcess &relay)
{
    while (get(relay.url() + "/readyz").status != status)
        std::this_thread::yield();
}

} // namespace

BOOST_TEST_DECORATOR(*boost::unit_test::timeout(120))
BOOST_DATA_TEST_CASE_F(Fixture, aDiskThatCanBeWrittenAgainIsUsedByTheSameProcess,
                       boost::unit_test::data::make({"full", "read-only"}), how)
{
    std::set<std::string> accepted;
    {
        const RelayProcess relay = startRelay();
        const auto checkTakes = [&relay, &accepted](int number) {
            BOOST_TEST(postWebhook(relay.url(), webhook(number)).status == 200U);
            accepted.insert(webhook(number));
        };
        int number = 0;
        for (int round = 0; round < 3; ++round) {
            for (int count = 0; count < 20; ++count)
                checkTakes(++number);
            breakDisk(how);
            const int firstRefused = number + 1;
            for (int count = 0; count < 5; ++count)
                checkRefuses(relay, ++number);
            waitUntilReadyIs(503U, relay);
            BOOST_TEST(get(relay.url() + "/healthz").status == 200U);
            mendDisk(how);
            waitUntilReadyIs(200U, relay);
            for (int refused = firstRefused; refused <= number; ++refused)
                checkTakes(refused); // As Meta sends it again.
        }
    }
    BOOST_TEST(hasAllOnce(accepted));
}
