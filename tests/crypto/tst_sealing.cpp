// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto sealing
#include "crypto/sealing.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace shoptalk::crypto;

namespace {

const std::string secret = "EAAInventedToken_with_some_length_0123456789";
const std::string account = "account:42";

struct Fixture {
    Bytes key = randomBytes(sealKeyBytes);
    std::string sealed = seal(key, asBytes(secret), account).value();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sealing, Fixture)

BOOST_AUTO_TEST_CASE(whatWasSealedOpens)
{
    BOOST_TEST(asText(unseal(key, sealed, account).value()) == secret);
    const std::string empty = seal(key, {}, account).value();
    BOOST_TEST(unseal(key, empty, account).value().empty());
}

BOOST_AUTO_TEST_CASE(hasTheAgreedForm)
{
    const std::size_t first = sealed.find(':');
    const std::size_t second = sealed.find(':', first + 1);
    BOOST_TEST(first == 32U);
    BOOST_TEST(second == 65U);
    BOOST_TEST(sealed.size() == 66 + 2 * secret.size());
    BOOST_TEST(std::ranges::all_of(sealed, [](char c) {
        return std::string_view("0123456789abcdef:").find(c) != std::string_view::npos;
    }));
    BOOST_TEST(sealed.find(secret) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(neverTheSameTwice)
{
    std::set<std::string> ivs;
    for (int round = 0; round < 200; ++round)
        BOOST_TEST(ivs.insert(seal(key, asBytes(secret), account)->substr(0, 32)).second);
}

BOOST_AUTO_TEST_CASE(aChangeOfAnyByteIsNoticed)
{
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        if (sealed[at] == ':')
            continue;
        std::string changed = sealed;
        changed[at] = changed[at] == '0' ? '1' : '0';
        const auto opened = unseal(key, changed, account);
        BOOST_TEST_CONTEXT("byte " << at)
        {
            BOOST_REQUIRE(!opened.has_value());
            BOOST_TEST((opened.error() == Fault::Tampered));
        }
    }
}

BOOST_AUTO_TEST_CASE(aLostByteOrColonIsNoticed)
{
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string shorter = sealed;
        shorter.erase(at, 1);
        BOOST_TEST(!unseal(key, shorter, account).has_value(), "without byte " << at);
        BOOST_TEST(!unseal(key, sealed.substr(0, at), account).has_value(), "cut at byte " << at);
    }
    BOOST_TEST((unseal(key, sealed + ":00", account).error() == Fault::Malformed));
    BOOST_TEST((unseal(key, "", account).error() == Fault::Malformed));
}

BOOST_AUTO_TEST_CASE(anotherKeyOrAnotherAccountDoesNotOpen)
{
    BOOST_TEST((unseal(randomBytes(sealKeyBytes), sealed, account).error() == Fault::Tampered));
    BOOST_TEST((unseal(key, sealed, "account:43").error() == Fault::Tampered));
    BOOST_TEST((unseal(key, sealed, "").error() == Fault::Tampered));
    for (std::size_t at = 0; at < key.size(); ++at) {
        Bytes changed = key;
        changed[at] ^= std::byte{1};
        BOOST_TEST((unseal(changed, sealed, account).error() == Fault::Tampered));
    }
}

BOOST_AUTO_TEST_CASE(refusesAKeyOfAnotherLength)
{
    BOOST_TEST((seal(randomBytes(16), asBytes(secret), account).error() == Fault::Malformed));
    BOOST_TEST((unseal(randomBytes(33), sealed, account).error() == Fault::Malformed));
}

BOOST_AUTO_TEST_SUITE_END()
