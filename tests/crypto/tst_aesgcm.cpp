// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto aesgcm
#include "crypto/aesgcm.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace shoptalk::crypto;

namespace {

struct GcmVector {
    std::string_view name, key, iv, plaintext, additionalData, ciphertext, tag;
    friend std::ostream &operator<<(std::ostream &out, const GcmVector &vector) { return out << vector.name; }
};

constexpr std::string_view specKey = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
constexpr std::string_view specText = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                      "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
constexpr std::string_view specData = "feedfacedeadbeeffeedfacedeadbeefabaddad2";

// NIST CAVP gcmEncryptExtIV256.rsp, and test cases 16 to 18 of the GCM specification submitted to NIST.
const std::vector<GcmVector> vectors{
    {"CAVP, nothing to encrypt", "b52c505a37d78eda5dd34f20c22540ea1b58963cf8e5bf8ffa85f9f2492505b4",
     "516c33929df5a3284ff463d7", "", "", "", "bdc1ac884d332457a1d2664f168c76f0"},
    {"CAVP, one block", "31bdadd96698c204aa9ce1448ea94ae1fb4a9a0b3c9d773b51bb1822666b8f22",
     "0d18e06c7c725ac9e362e1ce", "2db5168e932556f8089a0622981d017d", "", "fa4362189661d163fcd6a56d8bf0405a",
     "d636ac1bbedd5cc3ee727dc2ab4a9489"},
    {"CAVP, one block with additional data",
     "92e11dcdaa866f5ce790fd24501f92509aacf4cb8b1339d50c9c1240935dd08b", "ac93a1a6145299bde902f21a",
     "2d71bcfa914e4ac045b2aa60955fad24", "1e0889016f67601c8ebea4943bc23ad6",
     "8995ae2e6df3dbf96fac7b7137bae67f", "eca5aa77d51d4a0a14d9c51e1da474ab"},
    {"specification 16, IV of 12 bytes", specKey, "cafebabefacedbaddecaf888", specText, specData,
     "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6"
     "393ba7a"
     "0abcc9f662",
     "76fc6ece0f4e1768cddf8853bb2d551b"},
    {"specification 17, IV of 8 bytes", specKey, "cafebabefacedbad", specText, specData,
     "c3762df1ca787d32ae47c13bf19844cbaf1ae14d0b976afac52ff7d79bba9de0feb582d33934a4f0954cc2363bc73f7862ac430"
     "e64abe4"
     "99f47c9b1f",
     "3a337dbf46a792c45e454913fe2ea8f2"},
    {"specification 18, IV of 60 bytes", specKey,
     "9313225df88406e555909c5aff5269aa6a7a9538534f7da1e4c303d2a318a728c3c0c95156809539fcf0e2429a6b525416aedbf"
     "5a0de6a"
     "57a637b39b",
     specText, specData,
     "5a8def2f0c9e53f1f75d7853659e2a20eeb2b22aafde6419a058ab4f6f746bf40fc0c3b780f244452da3ebf1c5d82cdea241899"
     "7200ef8"
     "2e44ae7e3f",
     "a44a8266ee1c8eb0c8b5d4cf5ae9f19a"},
    // NIST's files have no IV of 16 bytes, the length that sealed values use: worked out from SP 800-38D by a
    // second implementation, which gives specification 16 to the letter.
    {"IV of 16 bytes", specKey, "cafebabefacedbaddecaf888cafebabe", specText, specData,
     "ab6ae75fe3247e1919fa297b5b47ebf53c0beada201d62d65e512a60d75eb861260ea6279444b8e6bc5639d6e622e718b6a58e6"
     "facf5a769be19"
     "8f89",
     "eb7614b5e20a2f6812e4c338eeac1191"}};

Bytes bytes(std::string_view hex)
{
    return fromHex(hex).value();
}

} // namespace

BOOST_DATA_TEST_CASE(agreesWithTheKnownAnswers, boost::unit_test::data::make(vectors), vector)
{
    const auto output = encryptAesGcm(bytes(vector.key), bytes(vector.iv), bytes(vector.plaintext),
                                      bytes(vector.additionalData));
    BOOST_REQUIRE(output.has_value());
    BOOST_TEST(toHex(output->ciphertext) == vector.ciphertext);
    BOOST_TEST(toHex(output->tag) == vector.tag);
    const auto opened = decryptAesGcm(bytes(vector.key), bytes(vector.iv), bytes(vector.ciphertext),
                                      bytes(vector.tag), bytes(vector.additionalData));
    BOOST_REQUIRE(opened.has_value());
    BOOST_TEST(toHex(*opened) == vector.plaintext);
}

BOOST_DATA_TEST_CASE(refusesAChangedTag, boost::unit_test::data::make(vectors), vector)
{
    Bytes tag = bytes(vector.tag);
    tag.back() ^= std::byte{1};
    const auto opened = decryptAesGcm(bytes(vector.key), bytes(vector.iv), bytes(vector.ciphertext), tag,
                                      bytes(vector.additionalData));
    BOOST_REQUIRE(!opened.has_value());
    BOOST_TEST((opened.error() == Fault::Tampered));
}

BOOST_AUTO_TEST_CASE(refusesWrongLengths)
{
    const Bytes key(gcmKeyBytes);
    const Bytes iv(12);
    BOOST_TEST((encryptAesGcm(Bytes(31), iv, {}, {}).error() == Fault::Malformed));
    BOOST_TEST((encryptAesGcm(key, {}, {}, {}).error() == Fault::Malformed));
    BOOST_TEST((decryptAesGcm(key, iv, {}, Bytes(15), {}).error() == Fault::Malformed));
}
