// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/interactive/answers.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::array<std::string_view, 4> answeredTypes = {"button", "list", "location_request_message",
                                                           "request_contact_info"};

/// Every row of a list, in order.
json::array rowsOf(const json::object &action)
{
    json::array rows;
    for (const json::value &section : action.at("sections").as_array()) {
        for (const json::value &row : section.at("rows").as_array())
            rows.emplace_back(row);
    }
    return rows;
}

json::object chosenFrom(const ChatMessage &asked, std::size_t index)
{
    const json::object &action = asked.content.at("action").as_object();
    const bool isList = textIn(asked.content, "type") == "list";
    const json::array choices = isList ? rowsOf(action) : action.at("buttons").as_array();
    const json::object &chosen = choices[index % choices.size()].as_object();
    const std::string_view reply = isList ? "list_reply" : "button_reply";
    json::object answer = {{"type", reply}};
    answer[reply] = isList ? json::value(chosen) : chosen.at("reply");
    json::object item = {{"type", "interactive"}};
    item["interactive"] = std::move(answer);
    return item;
}

json::object place()
{
    json::object item = {{"type", "location"}};
    item["location"] = json::object{{"latitude", 51.4613}, {"longitude", -0.1156}};
    return item;
}

/// The contact that a customer shares has no name.
json::object ownNumber(const Customer &customer)
{
    json::object phone = {{"phone", "+" + customer.waId}, {"wa_id", customer.waId}, {"type", "CELL"}};
    json::object contact = {{"origin", "contact_request"}};
    contact["phones"] = json::array{std::move(phone)};
    json::object item = {{"type", "contacts"}};
    item["contacts"] = json::array{std::move(contact)};
    return item;
}

} // namespace

bool canBeAnswered(std::string_view interactiveType)
{
    return std::ranges::find(answeredTypes, interactiveType) != answeredTypes.end();
}

json::object answerTo(const ChatMessage &asked, std::size_t index, const CustomerContext &context)
{
    const std::string type = textIn(asked.content, "type");
    json::object item = type == "location_request_message" ? place()
        : type == "request_contact_info"                   ? ownNumber(*context.chat.customer)
                                                           : chosenFrom(asked, index);
    item["context"] = json::object{
        {"from", digitsOf(context.platform.scenario.number(context.chat.phoneNumberId)->displayPhoneNumber)},
        {"id", asked.id}};
    return item;
}

} // namespace shoptalk::sandbox
