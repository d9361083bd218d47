// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http lookup
#include "http/client.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/test/unit_test.hpp>

#include <future>
#include <netdb.h>

using namespace shoptalk::http;

namespace {

std::promise<void> released;
std::shared_future<void> release = released.get_future().share();

} // namespace

/// Replaces the system's function: a name server that does not answer before the test allows it.
extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    release.wait();
    return EAI_AGAIN;
}

BOOST_AUTO_TEST_CASE(aLookUpThatHangsIsUnderTheTimeLimit)
{
    boost::asio::io_context context;
    ClientRequest request;
    request.url = "http://relay.example/";
    request.timeout = std::chrono::milliseconds(50);
    auto answer = boost::asio::co_spawn(context, send(request), boost::asio::use_future);
    while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        context.run_one();
    const Result<Response> response = answer.get(); // The name server hangs still.
    BOOST_REQUIRE(!response.has_value());
    BOOST_TEST((response.error().kind == Error::Kind::Timeout));
    released.set_value();
    context.run();
}
