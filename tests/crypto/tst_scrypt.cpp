// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto scrypt
#include "crypto/scrypt.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk::crypto;

// RFC 7914, section 12; the first half of each answer, as our keys have 32 bytes.
BOOST_AUTO_TEST_CASE(agreesWithRfc7914)
{
    BOOST_TEST(toHex(scrypt({}, {}, {4, 1, 1}).value())
               == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442");
    BOOST_TEST(toHex(scrypt(asBytes("password"), asBytes("NaCl"), {10, 8, 16}).value())
               == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162");
    BOOST_TEST(toHex(scrypt(asBytes("pleaseletmein"), asBytes("SodiumChloride"), {14, 8, 1}).value())
               == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
}

BOOST_AUTO_TEST_CASE(refusesACostThatWouldEatTheComputer)
{
    for (const ScryptCost &cost : {ScryptCost{0, 8, 1}, ScryptCost{30, 8, 1}, ScryptCost{17, 0, 1},
                                   ScryptCost{17, 8, 0}, ScryptCost{22, 32, 1}})
        BOOST_TEST((scrypt(asBytes("p"), asBytes("s"), cost).error() == Fault::Malformed));
}
