// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/interactive/answers.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::array<std::string_view, 6> answeredTypes = {
    "button", "list", "location_request_message", "request_contact_info", "flow", "call_permission_request"};
/// A permission to call that is not permanent ends after a week.
constexpr std::int64_t permissionS = 7 * 24 * 60 * 60;

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

/// A form that the customer filled in: its values are JSON in a text.
json::object filledForm()
{
    json::object reply = {{"name", "flow"}, {"body", "Sent"}};
    reply["response_json"] = R"({"flow_token":"unused","size":"M","colour":"white"})";
    json::object item = {{"type", "interactive"}};
    item["interactive"] = json::object{{"type", "nfm_reply"}, {"nfm_reply", std::move(reply)}};
    return item;
}

json::object callPermission(std::int64_t nowS)
{
    json::object reply = {
        {"response", "accept"}, {"is_permanent", false}, {"response_source", "user_action"}};
    reply["expiration_timestamp"] = std::to_string(nowS + permissionS);
    json::object item = {{"type", "interactive"}};
    item["interactive"] =
        json::object{{"type", "call_permission_reply"}, {"call_permission_reply", std::move(reply)}};
    return item;
}

json::object replyTo(const ChatMessage &asked, std::size_t index, const CustomerContext &context)
{
    const std::string type = textIn(asked.content, "type");
    if (type == "location_request_message")
        return place();
    if (type == "request_contact_info")
        return ownNumber(*context.chat.customer);
    if (type == "flow")
        return filledForm();
    if (type == "call_permission_request")
        return callPermission(context.platform.timeline.nowS());
    return chosenFrom(asked, index);
}

} // namespace

bool canBeAnswered(std::string_view interactiveType)
{
    return std::ranges::find(answeredTypes, interactiveType) != answeredTypes.end();
}

json::object answerTo(const ChatMessage &asked, std::size_t index, const CustomerContext &context)
{
    json::object item = replyTo(asked, index, context);
    item["context"] = json::object{
        {"from", digitsOf(context.platform.scenario.number(context.chat.phoneNumberId)->displayPhoneNumber)},
        {"id", asked.id}};
    return item;
}

} // namespace shoptalk::sandbox
