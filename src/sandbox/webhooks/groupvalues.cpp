// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/groupvalues.h"

#include "sandbox/customers/pricing.h"
#include "sandbox/webhooks/webhookvalues.h"

namespace shoptalk::sandbox {

namespace {

json::object statusOf(const GroupChat &chat, const ChatMessage &message, std::string_view status,
                      std::int64_t atS)
{
    json::object item = {{"id", message.id}, {"status", status}, {"timestamp", std::to_string(atS)}};
    item["recipient_id"] = chat.group.id;
    item["recipient_type"] = "group";
    if (!message.callbackData.empty())
        item["biz_opaque_callback_data"] = message.callbackData;
    return item;
}

} // namespace

json::object groupMessageValue(const Number &number, const GroupChat &chat, const Customer &writer,
                               const ChatMessage &message, const json::object &item)
{
    json::object value = messageValue(number, writer, message, item);
    value["messages"].as_array().front().as_object()["group_id"] = chat.group.id;
    return value;
}

json::object groupSentValue(const Number &number, const GroupChat &chat, const ChatMessage &message,
                            std::int64_t atS)
{
    json::object value = valueFor(number);
    value["statuses"] = json::array{statusOf(chat, message, "sent", atS)};
    return value;
}

json::object groupStatusValue(const Number &number, const GroupChat &chat, const ChatMessage &message,
                              std::span<const Customer *const> participants, std::string_view status,
                              std::int64_t atS)
{
    json::array items;
    for (const Customer *participant : participants) {
        json::object item = statusOf(chat, message, status, atS);
        if (participant->showsNumber())
            item["recipient_participant_id"] = participant->waId;
        item["recipient_participant_user_id"] = participant->userId;
        if (status == "delivered")
            item["pricing"] = pricingOf(message);
        items.emplace_back(std::move(item));
    }
    json::object value = valueFor(number);
    value["statuses"] = std::move(items);
    return value;
}

} // namespace shoptalk::sandbox
