// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto streamsealing
#include "crypto/streamsealing.h"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace shoptalk::crypto;

namespace {

const std::string body = R"({"text":{"body":"two loaves"}})";
const std::string place = "event/ws_a/1/webhook";

struct Fixture {
    Bytes key = randomBytes(streamKeyBytes);
    Bytes sealed = sealBody(key, asBytes(body), place).value();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(streamsealing, Fixture)

BOOST_AUTO_TEST_CASE(whatWasSealedOpens)
{
    BOOST_TEST(asText(openBody(key, sealed, place).value()) == body);
    BOOST_TEST(sealed.size() == body.size() + streamSealBytes);
    BOOST_TEST(asText(sealed).find("loaves") == std::string::npos);
    BOOST_TEST(openBody(key, sealBody(key, {}, place).value(), place).value().empty());
}

BOOST_AUTO_TEST_CASE(itOpensAtItsPlaceAndWithItsKeyOnly)
{
    BOOST_TEST((openBody(key, sealed, "event/ws_a/2/webhook").error() == Fault::Tampered));
    BOOST_TEST((openBody(key, sealed, "event/ws_b/1/webhook").error() == Fault::Tampered));
    BOOST_TEST((openBody(randomBytes(streamKeyBytes), sealed, place).error() == Fault::Tampered));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        Bytes changed = sealed;
        changed[at] ^= std::byte{0x80};
        BOOST_TEST(!openBody(key, changed, place).has_value());
    }
}

BOOST_AUTO_TEST_CASE(anotherFormIsRefused)
{
    BOOST_TEST((sealBody(randomBytes(31), asBytes(body), place).error() == Fault::Malformed));
    BOOST_TEST((openBody(randomBytes(31), sealed, place).error() == Fault::Malformed));
    BOOST_TEST((openBody(key, BytesView(sealed).first(39), place).error() == Fault::Malformed));
}

BOOST_AUTO_TEST_CASE(neverTheSameTwice)
{
    std::set<std::string> seen;
    for (int round = 0; round < 200; ++round)
        BOOST_TEST(seen.insert(asText(sealBody(key, asBytes(body), place).value()).substr(0, 24)).second);
}

BOOST_AUTO_TEST_SUITE_END()
