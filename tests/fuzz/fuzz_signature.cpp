// SPDX-License-Identifier: GPL-3.0-or-later
// Signature headers of any bytes: only the right one is valid.
#include "check.h"
#include "relay/webhook/signature.h"

using namespace shoptalk;
using namespace shoptalk::relay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SignatureCheck check({"one secret", "another"});
    static const std::string digest =
        crypto::toHex(crypto::HmacSha256(crypto::asBytes("one secret")).of(crypto::asBytes("body")));
    const std::string_view header(reinterpret_cast<const char *>(data), size);
    std::string lower(header);
    for (char &c : lower)
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool isRight = header.starts_with("sha256=") && lower.substr(7) == digest;
    CHECK((check.check(header, "body") == SignatureCheck::State::Valid) == isRight);
    return 0;
}
