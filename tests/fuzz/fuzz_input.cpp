// SPDX-License-Identifier: GPL-3.0-or-later
// Headers, queries and bodies from anybody, of any bytes.
#include "check.h"
#include "crypto/bytes.h"
#include "relay/api/input.h"
#include "relay/attemptlimiter.h"
#include "relay/clientaddress.h"
#include "relay/pairingcode.h"

using namespace shoptalk;
using namespace shoptalk::relay;

namespace {

void takeAddress(const std::string &text)
{
    http::Request request;
    request.remoteAddress = "127.0.0.1";
    request.headers.set("X-Forwarded-For", text);
    const std::string client = clientAddress(request, {"127.0.0.1", "::1"});
    CHECK(networkOf(client) != "unknown"); // Only real addresses count.
    addressForLimits(text);
    CHECK(!networkOf(text).empty());
}

void takeBytes(const std::string &text)
{
    if (const auto bytes = crypto::fromBase64Url(text))
        CHECK(crypto::fromBase64Url(crypto::toBase64Url(*bytes)).value() == *bytes);
    if (const auto bytes = crypto::fromBase64(text))
        CHECK(crypto::fromBase64(crypto::toBase64(*bytes)).value() == *bytes);
    if (const auto bytes = crypto::fromHex(text))
        CHECK(crypto::fromHex(crypto::toHex(*bytes)).value() == *bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    takeAddress(text);
    takeBytes(text);
    pairingCodeHash(text);
    const auto number = integerIn({{"n", text}}, "n", 0, 1, 500);
    CHECK(!number || (*number >= 1 && *number <= 500));
    if (const auto object = objectIn(text)) {
        const auto name = textIn(*object, "device_name", {.minBytes = 1, .maxBytes = 20});
        CHECK(!name || (!name->empty() && name->size() <= 20));
    }
    return 0;
}
