// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto sealedbox
#include "crypto/sealedbox.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk::crypto;

namespace {

const std::string secret = "a data key of thirty-two bytes !";

} // namespace

BOOST_AUTO_TEST_CASE(onlyThePrivateHalfOpens)
{
    const KeyPair mine = KeyPair::make();
    const KeyPair other = KeyPair::make();
    const Bytes box = sealToPublicHalf(mine.publicHalf(), asBytes(secret)).value();
    BOOST_TEST(asText(box).find(secret) == std::string::npos);
    BOOST_TEST(asText(openSealed(mine, box).value()) == secret);
    BOOST_TEST((openSealed(other, box).error() == Fault::Tampered));
}

BOOST_AUTO_TEST_CASE(aChangeOfAnyByteIsNoticed)
{
    const KeyPair mine = KeyPair::make();
    const Bytes box = sealToPublicHalf(mine.publicHalf(), asBytes(secret)).value();
    for (std::size_t at = 0; at < box.size(); ++at) {
        Bytes changed = box;
        changed[at] ^= std::byte{1};
        BOOST_TEST(!openSealed(mine, changed).has_value());
    }
    BOOST_TEST((openSealed(mine, BytesView(box).first(40)).error() == Fault::Malformed));
}

BOOST_AUTO_TEST_CASE(thePrivateHalfIsTheWholePair)
{
    const KeyPair mine = KeyPair::make();
    const KeyPair again = KeyPair::fromPrivateHalf(mine.privateHalf()).value();
    BOOST_TEST((again.publicHalf() == mine.publicHalf()));
    BOOST_TEST((KeyPair::fromPrivateHalf(asBytes("short")).error() == Fault::Malformed));
}

BOOST_AUTO_TEST_CASE(thePublicHalfIsThatOfTheCurve)
{
    // RFC 7748, section 6.1: Alice's pair.
    const Bytes alice = fromHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a").value();
    BOOST_TEST(toHex(KeyPair::fromPrivateHalf(alice)->publicHalf())
               == "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
}

BOOST_AUTO_TEST_CASE(aMovedPairLeavesNothingBehind)
{
    KeyPair first = KeyPair::make();
    const Bytes privateHalf(first.privateHalf().begin(), first.privateHalf().end());
    const KeyPair second = std::move(first);
    BOOST_TEST(equalInConstantTime(second.privateHalf(), privateHalf));
    BOOST_TEST(equalInConstantTime(first.privateHalf(), Bytes(32))); // NOLINT(bugprone-use-after-move)
}
