// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/groupendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/paging.h"

namespace shoptalk::sandbox {

namespace {

GraphNode groupNode(const GroupChat &chat)
{
    const Group &group = *chat.group;
    json::array participants;
    for (const Customer *each : chat.participants) {
        json::object participant = {{"user_id", each->userId}};
        if (!each->hidesNumber)
            participant["wa_id"] = each->waId;
        participants.emplace_back(std::move(participant));
    }
    GraphNode node{"WhatsAppGroup", {{"id", group.id}, {"messaging_product", "whatsapp"}}, {}, {}};
    node.ordinary = {"id", "messaging_product"};
    node.values["subject"] = group.subject;
    node.values["description"] = group.description;
    node.values["join_approval_mode"] = "auto_approve";
    node.values["suspended"] = false;
    node.values["creation_timestamp"] = group.createdAtS;
    node.values["total_participant_count"] = participants.size();
    node.values["participants"] = std::move(participants);
    return node;
}

GraphNode listedNode(const GroupChat &chat)
{
    return GraphNode{"WhatsAppGroup",
                     {{"id", chat.group->id},
                      {"subject", chat.group->subject},
                      {"created_at", std::to_string(chat.group->createdAtS)}},
                     {"id", "subject", "created_at"},
                     {}};
}

} // namespace

std::optional<GraphError> checkGroupsAllowed(const Platform &platform, const Number &number)
{
    const json::value &isOfficial = platform.numbers.of(number.id).fields.at("is_official_business_account");
    if (isOfficial.is_bool() && isOfficial.get_bool() && !number.onBusinessApp)
        return {};
    return messagingError(10, "Application does not have permission for this action",
                          "Groups need an official business account that is not in the phone app.");
}

tl::expected<GroupChat *, GraphError> groupOf(Platform &platform, const Number &number,
                                              std::string_view groupId)
{
    GroupChat *chat = platform.groups.find(groupId);
    if (chat == nullptr || chat->group->phoneNumberId != number.id)
        return tl::unexpected(
            messagingError(131041, "Group unknown", "The group does not exist, or the number is not in it."));
    return chat;
}

std::vector<GraphEndpoint> GroupEndpoints::endpoints()
{
    const auto isGroup = [this](const std::string &id) { return m_platform.groups.find(id) != nullptr; };
    return {
        {"GET", "/{id}/groups", [this](const GraphCall &call) { return list(call); }},
        {"GET", "/{id}", [this](const GraphCall &call) { return one(call); }, TokenRule::Required, isGroup}};
}

GraphAnswer GroupEndpoints::list(const GraphCall &call)
{
    if (const auto refused = checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id())))
        return tl::unexpected(*refused);
    if (const auto refused = checkGroupsAllowed(m_platform, *m_platform.scenario.number(call.id())))
        return tl::unexpected(*refused);
    std::vector<GraphNode> nodes;
    for (const GroupChat &chat : m_platform.groups.all()) {
        if (chat.group->phoneNumberId == call.id())
            nodes.push_back(listedNode(chat));
    }
    GraphAnswer answer = page(call, nodes);
    if (!answer)
        return answer;
    json::object &whole = answer->as_object(); // The list is one level deeper here.
    json::object data = {{"groups", whole.at("data")}};
    whole["data"] = std::move(data);
    return answer;
}

GraphAnswer GroupEndpoints::one(const GraphCall &call)
{
    const GroupChat &chat = *m_platform.groups.find(call.id());
    const Waba *waba = m_platform.scenario.wabaOfNumber(chat.group->phoneNumberId);
    if (const auto refused = checkMessaging(m_platform, call, waba))
        return tl::unexpected(*refused);
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    return select(groupNode(chat), *fields).map([](json::object found) {
        return json::value(std::move(found));
    });
}

} // namespace shoptalk::sandbox
