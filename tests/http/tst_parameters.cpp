// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http parameters
#include "http/message.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::http;

BOOST_AUTO_TEST_CASE(decodesNamesAndValues)
{
    const Parameters parameters =
        parseParameters("hub.mode=subscribe&text=Gr%C3%BC%C3%9Fe+dir%2B1&flag&empty=&=x");
    BOOST_TEST(parameters.at("hub.mode") == "subscribe");
    BOOST_TEST(parameters.at("text") == "Grüße dir+1");
    BOOST_TEST(parameters.at("flag").empty());
    BOOST_TEST(parameters.at("empty").empty());
    BOOST_TEST(parameters.at("") == "x");
    BOOST_TEST(parseParameters("").empty());
    BOOST_TEST(parseParameters("&&").empty());
}

BOOST_AUTO_TEST_CASE(dropsWhatIsUnreadable)
{
    const Parameters parameters = parseParameters("a=%&b=%4&c=%zz&d=%41&%=e");
    BOOST_TEST(parameters.size() == 1U);
    BOOST_TEST(parameters.at("d") == "A");
}

BOOST_AUTO_TEST_CASE(theLastOfSeveralCounts)
{
    BOOST_TEST(parseParameters("a=1&a=2").at("a") == "2");
}

BOOST_AUTO_TEST_CASE(encodingIsUndoneByDecoding)
{
    std::string everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.push_back(static_cast<char>(byte));
    const Parameters parameters{{"plain", "a-b.c_d~9"}, {"e v&=+%", everyByte}};
    const std::string encoded = encodeParameters(parameters);
    BOOST_TEST(encoded.find("plain=a-b.c_d~9") != std::string::npos);
    BOOST_TEST((parseParameters(encoded) == parameters));
}

BOOST_AUTO_TEST_CASE(headerNamesCompareWithoutCase)
{
    Headers headers;
    headers.add("X-One", "1");
    headers.add("x-one", "2");
    BOOST_TEST(*headers.get("X-ONE") == "1");
    headers.set("x-ONE", "3");
    BOOST_TEST(*headers.get("X-One") == "3");
    BOOST_TEST(headers.all().size() == 1U);
    BOOST_TEST(!headers.get("X-Two").has_value());
}

BOOST_AUTO_TEST_CASE(errorsHaveOneShape)
{
    const Response response = errorResponse(422, "invalid_request", "\"limit\" is 1 to 500.");
    BOOST_TEST(response.status == 422U);
    BOOST_TEST(*response.headers.get("Content-Type") == "application/json");
    const auto expected = R"({"error":{"code":"invalid_request","message":"\"limit\" is 1 to 500."}})";
    BOOST_TEST((boost::json::parse(response.body) == boost::json::parse(expected)));
}
