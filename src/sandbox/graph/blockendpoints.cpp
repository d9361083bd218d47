// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/blockendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/paging.h"

namespace shoptalk::sandbox {

namespace {

constexpr int blockFailed = 139100;
constexpr int notWrittenLately = 139102; // The page names 139100 to 139103; which is which is not confirmed.
constexpr int unknownUser = 139101;

json::object failure(const std::string &input, int code, std::string_view details)
{
    json::object error = {{"message", "(#" + std::to_string(code) + ") " + std::string(details)},
                          {"code", code}};
    error["error_data"] = json::object{{"details", details}};
    json::object failed = {{"input", input}};
    failed["errors"] = json::array{std::move(error)};
    return failed;
}

} // namespace

std::vector<GraphEndpoint> BlockEndpoints::endpoints()
{
    const std::string path = "/{id}/block_users";
    return {{"GET", path, [this](const GraphCall &call) { return list(call); }},
            {"POST", path, [this](const GraphCall &call) { return change(call, Change::Block); }},
            {"DELETE", path, [this](const GraphCall &call) { return change(call, Change::Unblock); }}};
}

std::optional<GraphError> BlockEndpoints::check(const GraphCall &call) const
{
    return checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id()));
}

GraphAnswer BlockEndpoints::list(const GraphCall &call)
{
    if (const auto refused = check(call))
        return tl::unexpected(*refused);
    std::vector<GraphNode> blocked;
    for (const Chat &chat : m_platform.chats.all()) {
        if (chat.phoneNumberId != call.id() || !chat.isBlocked)
            continue;
        GraphNode node{
            "BlockedUser", {{"messaging_product", "whatsapp"}}, {"messaging_product", "user_id"}, {}};
        node.values["user_id"] = chat.customer->userId;
        if (chat.customer->showsNumber()) {
            node.values["wa_id"] = chat.customer->waId;
            node.ordinary.emplace_back("wa_id");
        }
        blocked.push_back(std::move(node));
    }
    return page(call, blocked);
}

GraphAnswer BlockEndpoints::change(const GraphCall &call, Change change)
{
    if (const auto refused = check(call))
        return tl::unexpected(*refused);
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    const json::value *users = call.parameters.if_contains("block_users");
    if (users == nullptr || !users->is_array() || users->get_array().empty())
        return tl::unexpected(invalidParameter("The parameter block_users is required."));
    const Number &number = *m_platform.scenario.number(call.id());
    json::array done;
    json::array failed;
    for (const json::value &wanted : users->get_array()) {
        auto outcome = changeOne(wanted, number, change);
        if (outcome)
            done.emplace_back(std::move(*outcome));
        else
            failed.emplace_back(std::move(outcome.error()));
    }
    json::object lists;
    lists[change == Change::Block ? "added_users" : "removed_users"] = std::move(done);
    const bool hasFailed = !failed.empty();
    if (hasFailed)
        lists["failed_users"] = std::move(failed);
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer["block_users"] = std::move(lists);
    if (!hasFailed)
        return answer;
    GraphError error = messagingError(blockFailed, "Failed to block/unblock some users",
                                      "Some of the users could not be blocked or unblocked.");
    error.beside = std::move(answer);
    return tl::unexpected(std::move(error));
}

tl::expected<json::object, json::object> BlockEndpoints::changeOne(const json::value &wanted,
                                                                   const Number &number, Change change)
{
    const json::object *user = wanted.if_object();
    const std::string phone = user != nullptr ? textIn(*user, "user") : std::string();
    const std::string userId = user != nullptr ? textIn(*user, "user_id") : std::string();
    const std::string input = phone.empty() ? userId : phone;
    const Customer *customer = phone.empty() ? m_platform.scenario.customerByUserId(userId)
                                             : m_platform.scenario.customerByWaId(digitsOf(phone));
    if (customer == nullptr)
        return tl::unexpected(failure(input, unknownUser, "The user could not be found."));
    Chat &chat = m_platform.chats.with(*customer, number.id);
    if (change == Change::Block && !isWindowOpen(chat, m_platform.timeline.nowS()))
        return tl::unexpected(
            failure(input, notWrittenLately, "The user has not written within the last 24 hours."));
    chat.isBlocked = change == Change::Block;
    json::object item = {{"input", input}};
    if (customer->showsNumber())
        item["wa_id"] = customer->waId;
    item["user_id"] = customer->userId;
    return item;
}

} // namespace shoptalk::sandbox
