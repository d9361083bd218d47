// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto digest
#include "crypto/digest.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <thread>

using namespace shoptalk::crypto;

namespace {

struct MacVector {
    std::string key;
    std::string message;
    std::string mac; ///< Hex; a prefix where the standard truncates.
    friend std::ostream &operator<<(std::ostream &out, const MacVector &vector) { return out << vector.mac; }
};

std::string bytesOf(std::string_view hex)
{
    return asText(fromHex(hex).value());
}

// RFC 4231, test cases 1 to 7.
const std::vector<MacVector> rfc4231{
    {std::string(20, '\x0b'), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
    {"Jefe", "what do ya want for nothing?",
     "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
    {std::string(20, '\xaa'), std::string(50, '\xdd'),
     "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
    {bytesOf("0102030405060708090a0b0c0d0e0f10111213141516171819"), std::string(50, '\xcd'),
     "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"},
    {std::string(20, '\x0c'), "Test With Truncation", "a3b6167473100ee06e0c796c2955552b"},
    {std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
     "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
    {std::string(131, '\xaa'),
     "This is a test using a larger than block-size key and a larger than block-size data. The key needs to "
     "be "
     "hashed before being used by the HMAC algorithm.",
     "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"}};

std::string counting(int bytes)
{
    std::string key;
    for (int i = 0; i < bytes; ++i)
        key += static_cast<char>(i);
    return key;
}

// NIST, examples with intermediate values for FIPS 198-1, HMAC with SHA-256.
const std::vector<MacVector> nist{{counting(64), "Sample message for keylen=blocklen",
                                   "8bb9a1db9806f20df7f77b82138c7914d174d59e13dc4d0169c9057b133e1d62"},
                                  {counting(32), "Sample message for keylen<blocklen",
                                   "a28cf43130ee696a98f14a37678b56bcfcbdd9e5cf69717fecf5480f0ebdf790"},
                                  {counting(100), "Sample message for keylen=blocklen",
                                   "bdccb6c72ddeadb500ae768386cb38cc41c63dbb0878ddb9c7a38a431b78378d"}};

// Bodies as the platform signs them: escaped ASCII and the same text in UTF-8 have different signatures.
const std::string appSecret = "invented_secret_0123456789abcdef";
const std::vector<MacVector> webhooks{
    {appSecret, R"({"object":"whatsapp_business_account","entry":[]})",
     "f2b5b936a7fab768db5c9cf7b2f0e1bc9e8829d46329e9090089e96f0ab990f7"},
    {appSecret, R"({"t":"Gr\u00fc\u00dfe \ud83d\ude00 a\/b"})",
     "9192658db8ee18c5188a940dbcd93940f1271e40e21483998952752a25f267e6"},
    {appSecret, R"({"t":"Grüße 😀 a/b"})", "92580c03fed2b4b78225b309989c574321a88bee8ff2a9f2840bf9d5bda798b5"},
    {appSecret, "EAAInventedToken", "fd92426f561bb66a6481c5ce5187769078d4595c57e678990ff9e1df3abf6f3d"}};

std::string macOf(const MacVector &vector)
{
    return toHex(HmacSha256(asBytes(vector.key)).of(asBytes(vector.message)));
}

} // namespace

BOOST_DATA_TEST_CASE(agreesWithRfc4231, boost::unit_test::data::make(rfc4231), vector)
{
    BOOST_TEST(macOf(vector).starts_with(vector.mac));
}

BOOST_DATA_TEST_CASE(agreesWithTheExamplesOfNist, boost::unit_test::data::make(nist), vector)
{
    BOOST_TEST(macOf(vector) == vector.mac);
}

BOOST_DATA_TEST_CASE(signsAsThePlatformDoes, boost::unit_test::data::make(webhooks), vector)
{
    BOOST_TEST(macOf(vector) == vector.mac);
}

BOOST_AUTO_TEST_CASE(checksASignedRequest)
{
    const std::string signature = "S2fnNsEMMb6UN2Wq54A9Qm_kqB_LKyMBhaRRtghajzU";
    const std::string payload = "eyJ1c2VyX2lkIjoiMjE4MDAwMDAwMDAwMDAxIiwiYWxnb3JpdGhtIjoiSE1BQy1TSEEyNTYiLCJp"
                                "c3N1ZWRfYXQiOjE3OTAwMDAwMDB9";
    BOOST_TEST(toBase64Url(HmacSha256(asBytes(appSecret)).of(asBytes(payload))) == signature);
}

BOOST_AUTO_TEST_CASE(takesAnEmptyKeyAndAnEmptyMessage)
{
    BOOST_TEST(toHex(HmacSha256({}).of({}))
               == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

BOOST_AUTO_TEST_CASE(oneKeyServesManyThreads)
{
    const HmacSha256 mac(asBytes(appSecret));
    const Digest expected = mac.of(asBytes(webhooks.front().message));
    std::array<int, 4> wrong{};
    std::vector<std::thread> threads;
    for (int &count : wrong) {
        threads.emplace_back([&mac, &expected, &count] {
            for (int round = 0; round < 1000; ++round)
                count += mac.of(asBytes(webhooks.front().message)) == expected ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    BOOST_TEST((wrong == std::array<int, 4>{}));
}

// FIPS 180-4 example values.
BOOST_AUTO_TEST_CASE(sha256AgreesWithItsStandard)
{
    BOOST_TEST(toHex(sha256({})) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(toHex(sha256(asBytes("abc")))
               == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(toHex(sha256(asBytes("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")))
               == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}
