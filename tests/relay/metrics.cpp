// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/metrics.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <vector>

using namespace shoptalk::relay;
namespace http = shoptalk::http;

namespace {

struct Answered {
    std::string method;
    std::string route;
    bool isCounted; ///< In the time of the API.
    friend std::ostream &operator<<(std::ostream &out, const Answered &answered)
    {
        return out << answered.method << ' ' << answered.route;
    }
};

const std::vector<Answered> answeredRequests{{"GET", "/v1/me", true},
                                             {"GET", "/v1/events", false},
                                             {"HEAD", "/v1/events", false},
                                             {"POST", "/v1/events", true},
                                             {"GET", "/v1/doorbell", false},
                                             {"PUT", "/v1/doorbell", true},
                                             {"GET", "/v1/oauth/logins/{id}", false},
                                             {"DELETE", "/v1/oauth/logins/{id}", true},
                                             {"POST", "/v1/oauth/logins", true}};

} // namespace

BOOST_DATA_TEST_CASE(theTimeOfTheApiIsWithoutWaitingConsoles, boost::unit_test::data::make(answeredRequests),
                     answered)
{
    Metrics metrics;
    http::Request request;
    request.method = answered.method;
    request.route = answered.route;
    metrics.countAnswer(request, http::textResponse(200, ""), std::chrono::seconds(60));
    BOOST_TEST(metrics.apiSeconds.upTo(metrics.apiSeconds.bounds().size()) == (answered.isCounted ? 1U : 0U));
    BOOST_TEST(metrics.answers[1].value() == 1U);
}
