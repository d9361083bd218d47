// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/graphcall.h"

#include <algorithm>

namespace shoptalk::sandbox {

std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

json::value success()
{
    json::object answer;
    answer["success"] = true;
    return answer;
}

} // namespace shoptalk::sandbox
