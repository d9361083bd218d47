// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/placeholders.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

std::string lastId(const Chat &chat, bool fromCustomer)
{
    const auto last =
        std::find_if(chat.messages.rbegin(), chat.messages.rend(), [&](const ChatMessage &each) {
            return each.fromCustomer == fromCustomer && each.type != "reaction" && !each.isRevoked;
        });
    return last != chat.messages.rend() ? last->id : std::string();
}

} // namespace

json::value withoutPlaceholders(const json::value &value, const Chat &chat)
{
    if (value.is_string() && value.get_string() == "{last_message_id}")
        return json::string(lastId(chat, false));
    if (value.is_string() && value.get_string() == "{own_message_id}")
        return json::string(lastId(chat, true));
    if (value.is_array()) {
        json::array filled;
        for (const json::value &each : value.get_array())
            filled.emplace_back(withoutPlaceholders(each, chat));
        return filled;
    }
    if (!value.is_object())
        return value;
    json::object filled;
    for (const auto &[key, each] : value.get_object())
        filled[key] = withoutPlaceholders(each, chat);
    return filled;
}

} // namespace shoptalk::sandbox
