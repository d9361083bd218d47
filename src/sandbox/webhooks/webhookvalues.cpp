// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/webhookvalues.h"

#include "sandbox/customers/pricing.h"
#include "sandbox/model/metaerrorcodes.h"

#include <algorithm>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

std::string stamp(std::int64_t atS)
{
    return std::to_string(atS);
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

json::object contactOf(const Customer &customer, bool withUsername)
{
    json::object profile = {{"name", customer.profileName}};
    if (withUsername && !customer.username.empty())
        profile["username"] = customer.username;
    json::object contact = {{"profile", std::move(profile)}};
    if (customer.showsNumber())
        contact["wa_id"] = customer.waId;
    contact["user_id"] = customer.userId;
    return contact;
}

json::object statusItem(const Customer &customer, const ChatMessage &message, std::string_view status,
                        std::int64_t atS)
{
    json::object item = {{"id", message.id}, {"status", status}, {"timestamp", stamp(atS)}};
    if (customer.showsNumber())
        item["recipient_id"] = customer.waId;
    if (!message.callbackData.empty())
        item["biz_opaque_callback_data"] = message.callbackData;
    return item;
}

/// Only customers who came from an ad have a conversation in their statuses. Source: v24.0 and later.
json::object conversationOf(const Chat &chat)
{
    json::object conversation = {{"id", chat.freeEntryId}};
    conversation["expiration_timestamp"] = stamp(chat.freeEntryUntilS);
    conversation["origin"] = json::object{{"type", "referral_conversion"}};
    return conversation;
}

json::object pastItem(const std::string &businessDigits, const Customer &customer, const ChatMessage &message)
{
    json::object item;
    if (message.fromCustomer) {
        if (customer.showsNumber())
            item["from"] = customer.waId;
        item["from_user_id"] = customer.userId;
    } else {
        item["from"] = businessDigits;
        if (customer.showsNumber())
            item["to"] = customer.waId;
        item["to_user_id"] = customer.userId;
    }
    item["id"] = message.id;
    item["timestamp"] = stamp(message.atS);
    if (message.content.contains("file")) {
        item["type"] = "media_placeholder"; // The file comes in a separate webhook.
    } else if (!message.content.empty()) {
        item["type"] = message.type;
        item[message.type] = message.content;
    } else {
        item["type"] = "text";
        item["text"] = json::object{{"body", message.text}};
    }
    item["history_context"] = json::object{{"status", upperCase(message.status)}};
    return item;
}

/// The members that both events of a call have.
json::object callItem(const Number &number, const Customer &customer, const CustomerCall &call,
                      std::string_view event, std::int64_t atS)
{
    json::object item = {{"id", call.id}, {"event", event}, {"direction", "USER_INITIATED"}};
    if (customer.showsNumber())
        item["from"] = customer.waId;
    item["from_user_id"] = customer.userId;
    item["to"] = digitsOf(number.displayPhoneNumber);
    item["timestamp"] = stamp(atS);
    return item;
}

json::object callValue(const Number &number, const Customer &customer, json::object item)
{
    json::object value = valueFor(number);
    value["contacts"] = json::array{contactOf(customer, true)};
    value["calls"] = json::array{std::move(item)};
    return value;
}

} // namespace

json::object valueFor(const Number &number)
{
    json::object metadata = {{"display_phone_number", digitsOf(number.displayPhoneNumber)},
                             {"phone_number_id", number.id}};
    return {{"messaging_product", "whatsapp"}, {"metadata", std::move(metadata)}};
}

json::object messageValue(const Number &number, const Customer &customer, const ChatMessage &message,
                          const json::object &item)
{
    json::object sent;
    if (customer.showsNumber())
        sent["from"] = customer.waId;
    sent["from_user_id"] = customer.userId;
    sent["id"] = message.id;
    sent["timestamp"] = stamp(message.atS);
    for (const auto &[key, value] : item)
        sent[key] = value;
    json::object value = valueFor(number);
    value["contacts"] = json::array{contactOf(customer, true)};
    value["messages"] = json::array{std::move(sent)};
    return value;
}

json::object statusValue(const Number &number, const Chat &chat, const ChatMessage &message,
                         std::string_view status, std::int64_t atS)
{
    const Customer &customer = *chat.customer;
    json::object item = statusItem(customer, message, status, atS);
    item["recipient_user_id"] = customer.userId;
    if (status == "sent" || status == "delivered") {
        item["pricing"] = pricingOf(message);
        if (message.pricing == "free_entry_point")
            item["conversation"] = conversationOf(chat);
    }
    json::object value = valueFor(number);
    value["contacts"] = json::array{contactOf(customer, status != "sent")};
    value["statuses"] = json::array{std::move(item)};
    return value;
}

json::object failureValue(const Number &number, const Customer &customer, const ChatMessage &message,
                          int code, std::int64_t atS)
{
    const auto known = metaErrorCodeNamed(std::to_string(code));
    const std::string title(known ? known->title : "Something went wrong");
    json::object error = {{"code", code}, {"title", title}, {"message", title}};
    error["error_data"] = json::object{{"details", title + "."}};
    error["href"] = "/documentation/business-messaging/whatsapp/support/error-codes"; // Without a host.
    json::object item = statusItem(customer, message, "failed", atS);
    if (message.toUserId)
        item["recipient_user_id"] = customer.userId;
    item["errors"] = json::array{std::move(error)};
    json::object value = valueFor(number);
    value["statuses"] = json::array{std::move(item)};
    return value;
}

json::object preferenceValue(const Number &number, const Customer &customer, std::string_view preference,
                             std::int64_t atS)
{
    json::object item;
    if (customer.showsNumber())
        item["wa_id"] = customer.waId;
    item["user_id"] = customer.userId;
    item["detail"] = "User requested to " + std::string(preference) + " marketing messages";
    item["category"] = "marketing_messages";
    item["value"] = preference;
    item["timestamp"] = atS; // A number here, unlike elsewhere.
    json::object value = valueFor(number);
    value["contacts"] = json::array{contactOf(customer, false)};
    value["user_preferences"] = json::array{std::move(item)};
    return value;
}

json::object echoValue(const Number &number, const Customer &customer, const ChatMessage &message,
                       const json::object &item)
{
    json::object echo = {{"from", digitsOf(number.displayPhoneNumber)}};
    if (customer.showsNumber())
        echo["to"] = customer.waId;
    echo["to_user_id"] = customer.userId;
    echo["id"] = message.id;
    echo["timestamp"] = stamp(message.atS);
    for (const auto &[key, each] : item)
        echo[key] = each;
    json::object value = valueFor(number);
    value["contacts"] = json::array{contactOf(customer, true)};
    value["message_echoes"] = json::array{std::move(echo)};
    return value;
}

json::object changeValue(const Number &number, const Customer &before, const Customer &after,
                         const std::string &id, std::int64_t atS)
{
    const bool isNumber = before.showsNumber() && after.showsNumber() && before.waId != after.waId;
    json::object system = {
        {"type", isNumber ? "user_changed_number" : "user_changed_user_id"},
        {"body",
         "User " + after.profileName + " changed from "
             + (isNumber ? before.waId + " to " + after.waId : before.userId + " to " + after.userId)}};
    if (isNumber)
        system["wa_id"] = after.waId;
    system["user_id"] = after.userId;
    system["previous_user_id"] = before.userId;
    json::object item = {{"id", id}, {"timestamp", stamp(atS)}, {"type", "system"}};
    if (isNumber)
        item["from"] = before.waId;
    item["system"] = std::move(system);
    json::object value = valueFor(number);
    value["messages"] = json::array{std::move(item)};
    return value;
}

json::object callBegunValue(const Number &number, const Customer &customer, const CustomerCall &call)
{
    return callValue(number, customer, callItem(number, customer, call, "connect", call.begunAtS));
}

json::object callEndedValue(const Number &number, const Customer &customer, const CustomerCall &call,
                            std::int64_t atS)
{
    json::object item = callItem(number, customer, call, "terminate", atS);
    item["status"] = call.talkedS > 0 ? "COMPLETED" : "FAILED";
    if (call.talkedS > 0) {
        item["start_time"] = stamp(atS - call.talkedS);
        item["end_time"] = stamp(atS);
        item["duration"] = call.talkedS;
    }
    return callValue(number, customer, std::move(item));
}

json::object contactItem(const Customer &customer, std::int64_t atS)
{
    json::object contact = {{"full_name", customer.contactName}};
    contact["first_name"] = customer.contactName.substr(0, customer.contactName.find(' '));
    if (customer.showsNumber())
        contact["phone_number"] = customer.waId;
    contact["user_id"] = customer.userId;
    if (!customer.username.empty())
        contact["username"] = customer.username;
    json::object item = {{"type", "contact"}, {"action", "add"}, {"contact", std::move(contact)}};
    item["metadata"] = json::object{{"timestamp", stamp(atS)}};
    return item;
}

json::object threadItem(const Number &number, const Chat &chat, std::size_t first, std::size_t end)
{
    const std::string businessDigits = digitsOf(number.displayPhoneNumber);
    const Customer &customer = *chat.customer;
    json::object context;
    json::object thread;
    if (customer.showsNumber()) {
        thread["id"] = customer.waId;
        context["wa_id"] = customer.waId;
    }
    context["user_id"] = customer.userId;
    if (!customer.username.empty())
        context["username"] = customer.username;
    json::array messages;
    for (std::size_t i = first; i < end; ++i)
        messages.emplace_back(pastItem(businessDigits, customer, chat.messages[i]));
    thread["context"] = std::move(context);
    thread["messages"] = std::move(messages);
    return thread;
}

json::object historyMediaValue(const Number &number, const Customer &customer, const ChatMessage &message,
                               const json::object &item)
{
    json::object past = pastItem(digitsOf(number.displayPhoneNumber), customer, message);
    for (const auto &[key, each] : item)
        past[key] = each;
    json::object value = valueFor(number);
    value["contacts"] = json::array{contactOf(customer, true)};
    value[message.fromCustomer ? "messages" : "message_echoes"] = json::array{std::move(past)};
    return value;
}

json::value webhookBody(const std::string &wabaId, std::string_view field, json::object value,
                        std::int64_t timeS)
{
    json::object change = {{"value", std::move(value)}, {"field", field}};
    json::object entry = {{"id", wabaId}};
    if (timeS != 0)
        entry["time"] = timeS;
    entry["changes"] = json::array{std::move(change)};
    json::object body = {{"object", "whatsapp_business_account"}};
    body["entry"] = json::array{std::move(entry)};
    return body;
}

} // namespace shoptalk::sandbox
