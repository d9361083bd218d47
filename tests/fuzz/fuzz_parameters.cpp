// SPDX-License-Identifier: GPL-3.0-or-later
// Query strings and forms of any bytes: decoded parameters are the same after encoding and decoding.
#include "check.h"
#include "http/message.h"

using namespace shoptalk::http;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Parameters parameters = parseParameters({reinterpret_cast<const char *>(data), size});
    CHECK(parseParameters(encodeParameters(parameters)) == parameters);
    return 0;
}
