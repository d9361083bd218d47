// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/groupsending.h"

#include "sandbox/graph/groupendpoints.h"
#include "sandbox/graph/outgoing.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::array<std::string_view, 7> kinds = {"text",     "image",   "video",   "audio",
                                                   "document", "sticker", "template"};

json::value acceptance(const std::string &groupId, const std::string &messageId)
{
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer["contacts"] = json::array{json::object{{"input", groupId}, {"wa_id", groupId}}};
    answer["messages"] = json::array{json::object{{"id", messageId}, {"group_id", groupId}}};
    return answer;
}

} // namespace

GraphAnswer GroupSending::send(const GraphCall &call, const Number &number)
{
    if (const auto refused = checkGroupsAllowed(m_platform, number))
        return tl::unexpected(*refused);
    const auto chat = groupOf(m_platform, number, call.text("to"));
    if (!chat)
        return tl::unexpected(chat.error());
    if (const auto refused = check(call, number, **chat))
        return tl::unexpected(*refused);
    return acceptance((*chat)->group.id, m_messaging.send(**chat, dispatchOf(m_platform, number, call)));
}

std::optional<GraphError> GroupSending::check(const GraphCall &call, const Number &number,
                                              const GroupChat &chat)
{
    if (chat.isSuspended)
        return messagingError(131207, "Group suspended", "The group violates platform policies.");
    if (chat.participants.empty())
        return messagingError(131020, "Bad group", "Cannot send messages to single member groups.");
    if (std::ranges::find(kinds, kindOf(call)) == kinds.end())
        return messagingError(131051, "Unsupported message type",
                              "Groups take texts, media, and templates of texts and media alone.");
    if (const auto refused = checkKind(call, SendContext{m_platform, number, nullptr, false}))
        return refused;
    if (m_platform.faults.strike("rate_limit") || isThroughputReached(m_platform, number))
        return throughputReached();
    const bool isClosed =
        m_platform.faults.strike("window_closed") || !isWindowOpen(chat, m_platform.timeline.nowS());
    return isClosed && kindOf(call) != "template" ? std::optional(windowClosed()) : std::nullopt;
}

bool GroupSending::markRead(const Number &number, const std::string &messageId)
{
    const GroupChats::Place place = m_platform.groups.message(messageId);
    return place.chat != nullptr && place.chat->group.phoneNumberId == number.id
        && m_messaging.businessReads(messageId);
}

} // namespace shoptalk::sandbox
