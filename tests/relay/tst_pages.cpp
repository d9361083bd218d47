// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay pages
#include "relay/pages/htmlpage.h"
#include "requests.h"
#include "runningrelay.h"
#include "temporaryfolder.h"

#include <boost/test/unit_test.hpp>

#include <fstream>

// S28: privacy policy, terms and data deletion, from templates that the operator fills in.
using namespace shoptalk::relay::testing;
using namespace shoptalk::relay;
namespace http = shoptalk::http;

namespace {

Settings published()
{
    Settings settings = testSettings();
    settings.pages.operatorName = "Corner & Sons <Relay>";
    settings.pages.contact = "privacy@corner.example";
    settings.pages.updated = "2026-11-22";
    return settings;
}

} // namespace

BOOST_AUTO_TEST_CASE(eachPageNamesItsOperatorAndHasNoBlanks)
{
    RunningRelay relay(published());
    for (const std::string path : {"/privacy", "/terms", "/data-deletion"}) {
        const http::Response page = get(relay.url(path));
        BOOST_TEST(page.status == 200U);
        BOOST_TEST(*page.headers.get("Content-Type") == "text/html; charset=utf-8");
        BOOST_TEST(page.body.find("Corner &amp; Sons &lt;Relay&gt;") != std::string::npos, path);
        BOOST_TEST(page.body.find("privacy@corner.example") != std::string::npos, path);
        BOOST_TEST(page.body.find("{{") == std::string::npos, path);
        BOOST_TEST(page.body.find("<Relay>") == std::string::npos, path);
    }
}

BOOST_AUTO_TEST_CASE(nothingRunsInThePagesAndNothingComesFromElsewhere)
{
    RunningRelay relay(published());
    const http::Response page = get(relay.url("/privacy"));
    const std::string policy(*page.headers.get("Content-Security-Policy"));
    BOOST_TEST(policy.starts_with("default-src 'none'; style-src 'sha256-"));
    BOOST_TEST(policy.find("unsafe") == std::string::npos);
    BOOST_TEST(policy.find("frame-ancestors 'none'") != std::string::npos);
    BOOST_TEST(*page.headers.get("X-Content-Type-Options") == "nosniff");
    BOOST_TEST(page.body.find("<script") == std::string::npos);
    BOOST_TEST(page.body.find("src=") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(withoutAnOperatorNothingIsPublished)
{
    RunningRelay relay;
    const http::Response page = get(relay.url("/privacy"));
    BOOST_TEST(page.status == 404U);
    BOOST_TEST(page.body.find("has not published") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(theOperatorsOwnTemplatesAreFilledIn)
{
    const TemporaryFolder folder;
    std::ofstream(folder.file("privacy.html"))
        << "<p>We are {{operator}}, at {{relay_url}}; {{unknown}}.</p>";
    Settings settings = published();
    settings.pages.folder = folder.path();
    RunningRelay relay(settings);
    const std::string page = get(relay.url("/privacy")).body;
    BOOST_TEST(
        page.find("<p>We are Corner &amp; Sons &lt;Relay&gt;, at https://relay.example; {{unknown}}.</p>")
        != std::string::npos);
    BOOST_TEST(get(relay.url("/terms")).body.find("<h2>Your part</h2>")
               != std::string::npos); // there is none of it
}

BOOST_AUTO_TEST_CASE(whatIsFilledInIsNotReadAgain)
{
    BOOST_TEST(filledIn("{{a}}{{b}}", {{"a", "{{b}}"}, {"b", "\"'"}}) == "{{b}}&quot;&#39;");
    BOOST_TEST(filledIn("{{a", {{"a", "x"}}) == "{{a");
    BOOST_TEST(filledIn("", {}) == "");
}
