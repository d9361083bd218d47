// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto bytes
#include "crypto/bytes.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <set>

using namespace shoptalk::crypto;

namespace {

struct Encoding {
    std::string_view text;
    std::string_view base64;
    std::string_view base64Url;
    friend std::ostream &operator<<(std::ostream &out, const Encoding &encoding)
    {
        return out << encoding.base64;
    }
};

// RFC 4648, section 10, and one with both letters in which the alphabets differ.
const std::vector<Encoding> encodings{{"", "", ""},
                                      {"f", "Zg==", "Zg"},
                                      {"fo", "Zm8=", "Zm8"},
                                      {"foo", "Zm9v", "Zm9v"},
                                      {"foob", "Zm9vYg==", "Zm9vYg"},
                                      {"fooba", "Zm9vYmE=", "Zm9vYmE"},
                                      {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
                                      {"\xfb\xff\xfe", "+//+", "-__-"}};

const std::vector<std::string_view> notBase64Url{
    "A", "AAAAA", "Zg=", "Zg===", "Z=g=", "Zh", "Zm9=", "+//+", "Zm 9v", "Zm9v\n"};
const std::vector<std::string_view> notBase64{"Zg", "Zg=", "Zh==", "-__-", "====", "Zg==Zg==", "Zm9v\n"};
const std::vector<std::string_view> notHex{"a", "0g", "  ", "0x", "é"};

} // namespace

BOOST_DATA_TEST_CASE(encodesAndDecodesAsTheStandardSays, boost::unit_test::data::make(encodings), encoding)
{
    const BytesView bytes = asBytes(encoding.text);
    BOOST_TEST(toBase64(bytes) == encoding.base64);
    BOOST_TEST(toBase64Url(bytes) == encoding.base64Url);
    BOOST_TEST(asText(fromBase64(encoding.base64).value()) == encoding.text);
    BOOST_TEST(asText(fromBase64Url(encoding.base64Url).value()) == encoding.text);
}

BOOST_AUTO_TEST_CASE(base64UrlMayBePadded)
{
    BOOST_TEST(asText(fromBase64Url("Zg==").value()) == "f");
    BOOST_TEST(asText(fromBase64Url("Zm8=").value()) == "fo");
}

BOOST_DATA_TEST_CASE(refusesWhatIsNotBase64Url, boost::unit_test::data::make(notBase64Url), text)
{
    const auto decoded = fromBase64Url(text);
    BOOST_REQUIRE(!decoded.has_value());
    BOOST_TEST((decoded.error() == Fault::Malformed));
}

BOOST_DATA_TEST_CASE(refusesWhatIsNotBase64, boost::unit_test::data::make(notBase64), text)
{
    BOOST_TEST(!fromBase64(text).has_value());
}

BOOST_AUTO_TEST_CASE(everyByteSurvivesEachEncoding)
{
    Bytes all(256);
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at] = static_cast<std::byte>(at);
    BOOST_TEST((fromHex(toHex(all)).value() == all));
    BOOST_TEST((fromBase64(toBase64(all)).value() == all));
    BOOST_TEST((fromBase64Url(toBase64Url(all)).value() == all));
}

BOOST_AUTO_TEST_CASE(hexIsLowerCaseAndReadInBothCases)
{
    BOOST_TEST(toHex(asBytes("\x0f\xa0")) == "0fa0");
    BOOST_TEST(asText(fromHex("0FA0").value()) == "\x0f\xa0");
}

BOOST_DATA_TEST_CASE(refusesWhatIsNotHex, boost::unit_test::data::make(notHex), text)
{
    BOOST_TEST(!fromHex(text).has_value());
}

BOOST_AUTO_TEST_CASE(comparesContentAndLength)
{
    BOOST_TEST(equalInConstantTime(asBytes("token"), asBytes("token")));
    BOOST_TEST(equalInConstantTime({}, {}));
    BOOST_TEST(!equalInConstantTime(asBytes("token"), asBytes("tokeN")));
    BOOST_TEST(!equalInConstantTime(asBytes("token"), asBytes("toke")));
    BOOST_TEST(!equalInConstantTime(asBytes("token"), {}));
}

BOOST_AUTO_TEST_CASE(wipingLeavesNothing)
{
    std::string secret = "hunter2 hunter2 hunter2";
    const char *const where = secret.data();
    const std::size_t length = secret.size();
    wipe(secret);
    BOOST_TEST(secret.empty());
    BOOST_TEST(std::string_view(where, length).find_first_not_of('\0') == std::string_view::npos);
    Bytes key = randomBytes(32);
    wipe(key);
    BOOST_TEST((key == Bytes(32)));
}

BOOST_AUTO_TEST_CASE(randomBytesDoNotRepeat)
{
    std::set<Bytes> seen;
    for (int round = 0; round < 100; ++round)
        BOOST_TEST(seen.insert(randomBytes(32)).second);
    BOOST_TEST(randomBytes(0).empty());
}
