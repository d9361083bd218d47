// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/groupendpoints.h"

#include "crypto/bytes.h"
#include "sandbox/graph/access.h"
#include "sandbox/graph/groupsettings.h"
#include "sandbox/graph/paging.h"

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

constexpr int groupChangeFailed = 131000;
constexpr std::size_t maxListedGroups = 1024;
constexpr std::string_view requestIdLetters = "0123456789ABCDEF";

GraphNode groupNode(const GroupChat &chat)
{
    const Group &group = chat.group;
    json::array participants;
    for (const Customer *each : chat.participants)
        participants.emplace_back(identifiersOf(*each));
    GraphNode node{"WhatsAppGroup", {{"id", group.id}, {"messaging_product", "whatsapp"}}, {}, {}};
    node.ordinary = {"id", "messaging_product"};
    node.values["subject"] = group.subject;
    node.values["description"] = group.description;
    node.values["join_approval_mode"] = group.wantsApproval ? "approval_required" : "auto_approve";
    node.values["suspended"] = chat.isSuspended;
    node.values["creation_timestamp"] = group.createdAtS;
    node.values["total_participant_count"] = participants.size();
    node.values["participants"] = std::move(participants);
    return node;
}

GraphNode listedNode(const GroupChat &chat)
{
    return GraphNode{"WhatsAppGroup",
                     {{"id", chat.group.id},
                      {"subject", chat.group.subject},
                      {"created_at", std::to_string(chat.group.createdAtS)}},
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
    if (chat == nullptr || chat->group.phoneNumberId != number.id)
        return tl::unexpected(
            messagingError(131041, "Group unknown", "The group does not exist, or the number is not in it."));
    return chat;
}

tl::expected<GroupChat *, GraphError> groupNamed(Platform &platform, const GraphCall &call)
{
    GroupChat *chat = platform.groups.find(call.id());
    if (chat == nullptr)
        return tl::unexpected(
            messagingError(131041, "Group unknown", "The group does not exist, or the number is not in it."));
    const Waba *waba = platform.scenario.wabaOfNumber(chat->group.phoneNumberId);
    if (const auto refused = checkMessaging(platform, call, waba))
        return tl::unexpected(*refused);
    return chat;
}

tl::expected<GroupChat *, GraphError> groupToChange(Platform &platform, const GraphCall &call)
{
    const auto chat = groupNamed(platform, call);
    if (!chat)
        return chat;
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    if ((*chat)->isSuspended)
        return tl::unexpected(
            messagingError(131207, "Group suspended", "The group violates platform policies."));
    return chat;
}

std::string newRequestId(RandomSource &random)
{
    return random.characters(32, requestIdLetters);
}

json::value requestTaken(const std::string &requestId)
{
    return json::object{{"messaging_product", "whatsapp"}, {"request_id", requestId}};
}

std::vector<GraphEndpoint> GroupEndpoints::endpoints()
{
    const auto isGroup = [this](const std::string &id) { return m_platform.groups.find(id) != nullptr; };
    const auto single = [&isGroup](const std::string &method, auto answer) {
        return GraphEndpoint{method, "/{id}", std::move(answer), TokenRule::Required, isGroup};
    };
    return {{"GET", "/{id}/groups", [this](const GraphCall &call) { return list(call); }},
            {"POST", "/{id}/groups", [this](const GraphCall &call) { return create(call); }},
            single("GET", [this](const GraphCall &call) { return one(call); }),
            single("POST", [this](const GraphCall &call) { return change(call); }),
            single("DELETE", [this](const GraphCall &call) { return remove(call); })};
}

GraphAnswer GroupEndpoints::list(const GraphCall &call)
{
    if (const auto refused = checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id())))
        return tl::unexpected(*refused);
    if (const auto refused = checkGroupsAllowed(m_platform, *m_platform.scenario.number(call.id())))
        return tl::unexpected(*refused);
    std::vector<GraphNode> nodes;
    for (const GroupChat &chat : m_platform.groups.all()) {
        if (chat.group.phoneNumberId == call.id() && !chat.isDeleted)
            nodes.push_back(listedNode(chat));
    }
    GraphAnswer answer = page(call, nodes, maxListedGroups);
    if (!answer)
        return answer;
    json::object &whole = answer->as_object(); // The list is one level deeper here.
    json::object data = {{"groups", whole.at("data")}};
    whole["data"] = std::move(data);
    return answer;
}

GraphAnswer GroupEndpoints::create(const GraphCall &call)
{
    if (const auto refused = checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id())))
        return tl::unexpected(*refused);
    if (const auto refused = checkGroupsAllowed(m_platform, *m_platform.scenario.number(call.id())))
        return tl::unexpected(*refused);
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    const auto wanted = wantedGroup(call, m_platform.timeline.nowS());
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (m_platform.groups.countOf(call.id()) >= GroupChats::maxGroups)
        return tl::unexpected(messagingError(131211, "Group create limit reached",
                                             "The number has the maximum number of groups."));
    const std::string requestId = newRequestId(m_platform.random);
    m_platform.timeline.after(m_platform.random.between(milliseconds(300), milliseconds(900)),
                              [this, group = *wanted, requestId] { makeGroup(group, requestId); });
    return requestTaken(requestId);
}

void GroupEndpoints::makeGroup(const Group &wanted, const std::string &requestId)
{
    if (m_platform.faults.strike("group_change_fails"))
        return m_webhooks.notCreated(wanted, requestId, groupChangeFailed);
    const Number &number = *m_platform.scenario.number(wanted.phoneNumberId);
    const std::string raw =
        "capi_group:" + digitsOf(number.displayPhoneNumber) + ":120363" + numericId(m_platform.random, 12);
    Group group = wanted;
    group.id = crypto::toBase64Url(crypto::asBytes(raw)) + "ZD"; // How Meta's ids of objects end.
    m_webhooks.created(m_platform.groups.add(std::move(group)), requestId);
}

GraphAnswer GroupEndpoints::one(const GraphCall &call)
{
    const auto chat = groupNamed(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    const auto fields = parseFields(call.text("fields"));
    if (!fields)
        return tl::unexpected(fields.error());
    return select(groupNode(**chat), *fields).map([](json::object found) {
        return json::value(std::move(found));
    });
}

GraphAnswer GroupEndpoints::change(const GraphCall &call)
{
    const auto chat = groupToChange(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    const auto settings = wantedSettings(call);
    if (!settings)
        return tl::unexpected(settings.error());
    const std::string requestId = newRequestId(m_platform.random);
    m_platform.timeline.after(
        m_platform.random.between(milliseconds(300), milliseconds(900)),
        [this, chat = *chat, settings = *settings, requestId] { applySettings(*chat, settings, requestId); });
    return requestTaken(requestId);
}

void GroupEndpoints::applySettings(GroupChat &chat, const GroupSettings &settings,
                                   const std::string &requestId)
{
    if (m_platform.faults.strike("group_change_fails"))
        return m_webhooks.settingsChanged(chat, settings, requestId, groupChangeFailed);
    if (settings.subject)
        chat.group.subject = *settings.subject;
    if (settings.description)
        chat.group.description = *settings.description;
    if (settings.picture)
        chat.picture = settings.picture;
    m_webhooks.settingsChanged(chat, settings, requestId);
}

/// Everybody is out of the group, the business as well. Meta asks for no messaging_product here.
GraphAnswer GroupEndpoints::remove(const GraphCall &call)
{
    const auto chat = groupNamed(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    const std::string requestId = newRequestId(m_platform.random);
    m_platform.timeline.after(m_platform.random.between(milliseconds(300), milliseconds(900)),
                              [this, chat = *chat, requestId] {
                                  const bool fails = m_platform.faults.strike("group_change_fails");
                                  chat->isDeleted = !fails;
                                  m_webhooks.deleted(*chat, requestId, fails ? groupChangeFailed : 0);
                              });
    return success();
}

} // namespace shoptalk::sandbox
