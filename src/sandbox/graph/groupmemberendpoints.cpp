// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/groupmemberendpoints.h"

#include "sandbox/graph/groupendpoints.h"
#include "sandbox/graph/paging.h"

#include <algorithm>
#include <set>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

constexpr int participantIsUnreachable = 131026;
constexpr int requestIsUnknown = 131009;
constexpr int requestPartlyFailed = 131201;
constexpr int participantIsDuplicate = 131202;
constexpr int groupIsFull = 131204;
constexpr int participantIsNotIn = 131212;

json::value linkAnswer(const GroupChat &chat)
{
    json::object answer = {{"messaging_product", "whatsapp"}};
    if (!chat.inviteCode.empty())
        answer["invite_link"] = chat.inviteLink();
    return answer;
}

GraphNode requestNode(const JoinRequest &request)
{
    GraphNode node{"WhatsAppGroupJoinRequest", identifiersOf(*request.customer), {}, {}};
    node.values["join_request_id"] = request.id;
    node.values["creation_timestamp"] = request.createdAtS;
    for (const auto &each : node.values)
        node.ordinary.emplace_back(each.key());
    return node;
}

/// Changes the participants that are still unchanged when the request is carried out.
void addParticipant(GroupChat &chat, ParticipantChange &change)
{
    if (change.customer == nullptr || change.customer->unreachable)
        change.code = participantIsUnreachable;
    else if (chat.has(*change.customer))
        change.code = participantIsDuplicate;
    else if (chat.participants.size() >= GroupChats::maxParticipants)
        change.code = groupIsFull;
    else
        chat.participants.push_back(change.customer);
}

void removeParticipant(GroupChat &chat, ParticipantChange &change)
{
    if (change.customer == nullptr || std::erase(chat.participants, change.customer) == 0)
        change.code = participantIsNotIn;
}

} // namespace

std::vector<GraphEndpoint> GroupMemberEndpoints::endpoints()
{
    const std::string link = "/{id}/invite_link";
    const std::string requests = "/{id}/join_requests";
    const std::string participants = "/{id}/participants";
    return {{"GET", link, [this](const GraphCall &call) { return inviteLink(call); }},
            {"POST", link, [this](const GraphCall &call) { return renewLink(call); }},
            {"DELETE", link, [this](const GraphCall &call) { return deleteLink(call); }},
            {"GET", requests, [this](const GraphCall &call) { return joinRequests(call); }},
            {"POST", requests, [this](const GraphCall &call) { return decide(call, Decision::Approve); }},
            {"DELETE", requests, [this](const GraphCall &call) { return decide(call, Decision::Reject); }},
            {"POST", participants, [this](const GraphCall &call) { return add(call); }},
            {"DELETE", participants, [this](const GraphCall &call) { return remove(call); }}};
}

GraphAnswer GroupMemberEndpoints::inviteLink(const GraphCall &call)
{
    const auto chat = groupNamed(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    return linkAnswer(**chat);
}

GraphAnswer GroupMemberEndpoints::renewLink(const GraphCall &call)
{
    const auto chat = groupToChange(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    GroupChats::renewInviteLink(**chat);
    return linkAnswer(**chat);
}

GraphAnswer GroupMemberEndpoints::deleteLink(const GraphCall &call)
{
    const auto chat = groupToChange(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    (*chat)->inviteCode.clear();
    return json::object{{"messaging_product", "whatsapp"}, {"success", "true"}}; // A text, as at Meta.
}

GraphAnswer GroupMemberEndpoints::joinRequests(const GraphCall &call)
{
    const auto chat = groupNamed(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    std::vector<GraphNode> nodes;
    for (const JoinRequest &request : (*chat)->joinRequests)
        nodes.push_back(requestNode(request));
    return page(call, nodes);
}

GraphAnswer GroupMemberEndpoints::decide(const GraphCall &call, Decision decision)
{
    const auto chat = groupToChange(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    const json::value *ids = call.parameters.if_contains("join_requests");
    if (ids == nullptr || !ids->is_array() || ids->get_array().empty())
        return tl::unexpected(invalidParameter("The parameter join_requests is required."));
    json::array done;
    json::array failed;
    for (const json::value &each : ids->get_array()) {
        const std::string id(each.is_string() ? each.get_string() : json::string());
        if (const int code = decideOne(**chat, id, decision); code != 0)
            failed.emplace_back(
                json::object{{"join_request_id", id}, {"errors", json::array{failureOf(code)}}});
        else
            done.emplace_back(id);
    }
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer[decision == Decision::Approve ? "approved_join_requests" : "rejected_join_requests"] =
        std::move(done);
    if (failed.empty())
        return answer;
    answer["failed_join_requests"] = std::move(failed);
    answer["errors"] = json::array{failureOf(requestPartlyFailed)};
    GraphError partial = messagingError(requestPartlyFailed, "Request partially succeeded", {});
    partial.isPartialSuccess = true;
    partial.beside = std::move(answer);
    return tl::unexpected(std::move(partial));
}

int GroupMemberEndpoints::decideOne(GroupChat &chat, const std::string &id, Decision decision)
{
    const auto found = std::ranges::find(chat.joinRequests, id, &JoinRequest::id);
    if (found == chat.joinRequests.end())
        return requestIsUnknown;
    const Customer &customer = *found->customer;
    if (decision == Decision::Approve && chat.participants.size() >= GroupChats::maxParticipants)
        return groupIsFull;
    chat.joinRequests.erase(found);
    if (decision == Decision::Reject)
        return 0;
    chat.participants.push_back(&customer);
    m_webhooks.joined(chat, customer);
    return 0;
}

tl::expected<std::vector<ParticipantChange>, GraphError>
GroupMemberEndpoints::namedIn(const GraphCall &call) const
{
    const json::value *list = call.parameters.if_contains("participants");
    if (list == nullptr || !list->is_array() || list->get_array().empty())
        return tl::unexpected(invalidParameter("The parameter participants is required."));
    if (list->get_array().size() > GroupChats::maxParticipants)
        return tl::unexpected(
            messagingError(groupIsFull, "Participant overlimit", "Group participant size exceeds limit."));
    std::vector<ParticipantChange> changes;
    std::set<std::string> seen;
    for (const json::value &each : list->get_array()) {
        const json::object *one = each.if_object();
        const std::string phone = one != nullptr ? textIn(*one, "user") : std::string();
        const std::string userId = one != nullptr ? textIn(*one, "user_id") : std::string();
        if (phone.empty() && userId.empty())
            return tl::unexpected(invalidParameter("The parameter participants[]['user'] is required."));
        const Customer *customer = phone.empty() ? m_platform.scenario.customerByUserId(userId)
                                                 : m_platform.scenario.customerByWaId(digitsOf(phone));
        const std::string &input = phone.empty() ? userId : phone;
        if (!seen.insert(customer != nullptr ? customer->userId : input).second)
            return tl::unexpected(messagingError(participantIsDuplicate, "Duplicate participant",
                                                 "Duplicate participants in the participant array input."));
        changes.push_back(ParticipantChange{input, customer});
    }
    return changes;
}

GraphAnswer GroupMemberEndpoints::add(const GraphCall &call)
{
    return changeLater(call, addParticipant, &GroupWebhooks::added);
}

GraphAnswer GroupMemberEndpoints::remove(const GraphCall &call)
{
    return changeLater(call, removeParticipant, &GroupWebhooks::removed);
}

GraphAnswer GroupMemberEndpoints::changeLater(const GraphCall &call, ChangeOne changeOne, Report report)
{
    const auto chat = groupToChange(m_platform, call);
    if (!chat)
        return tl::unexpected(chat.error());
    auto changes = namedIn(call);
    if (!changes)
        return tl::unexpected(changes.error());
    const std::string requestId = newRequestId(m_platform.random);
    m_platform.timeline.after(
        m_platform.random.between(milliseconds(300), milliseconds(900)),
        [this, chat = *chat, changes = std::move(*changes), requestId, changeOne, report]() mutable {
            for (ParticipantChange &change : changes)
                changeOne(*chat, change);
            (m_webhooks.*report)(*chat, changes, requestId);
        });
    return requestTaken(requestId);
}

} // namespace shoptalk::sandbox
