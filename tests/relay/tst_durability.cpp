// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay durability
#include "lastingrelay.h"
#include "requests.h"
#include "senders.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;

BOOST_FIXTURE_TEST_SUITE(durability, LastingRelay)

BOOST_AUTO_TEST_CASE(whatWasAnswered200SurvivesAHundredKillsUnderLoad)
{
    std::set<std::string> accepted;
    for (int round = 0; round < 100; ++round) {
        RelayProcess relay(folder());
        Senders senders(relay.url(), std::to_string(round));
        senders.waitUntilAccepted(1 + (round * 37) % 60);
        relay.kill();
        accepted.merge(senders.accepted());
    }
    BOOST_TEST(accepted.size() >= 1'000U);
    BOOST_TEST(hasAllOnce(accepted));
}

BOOST_AUTO_TEST_CASE(stoppingUnderLoadAnswersWhatIsUnderWayAndLosesNothing)
{
    RelayProcess relay(folder());
    Senders senders(relay.url(), "stop");
    senders.waitUntilAccepted(200);
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    BOOST_TEST(hasAllOnce(senders.accepted()));
}

BOOST_AUTO_TEST_CASE(whatDoesNotFitOnTheDiskIsNeverAnswered200)
{
    std::set<std::string> accepted;
    int refused = 0;
    {
        const RelayProcess relay(folder(), 1'500'000);
        for (int number = 0; refused < 5 && number < 5000; ++number) {
            const std::string body =
                messageWebhook("1", "10", std::string(2000, 'x') + std::to_string(number));
            const http::Response answer = postWebhook(relay.url(), body);
            if (answer.status == 200) {
                accepted.insert(body);
                continue;
            }
            ++refused;
            BOOST_TEST(answer.status == 503U);
            BOOST_TEST(answer.headers.get("Retry-After").has_value());
        }
        BOOST_TEST(get(relay.url() + "/healthz").status == 200U);
    }
    BOOST_TEST(refused == 5);
    BOOST_TEST(accepted.size() > 10U);
    BOOST_TEST(hasAllOnce(accepted));
}

BOOST_AUTO_TEST_SUITE_END()
