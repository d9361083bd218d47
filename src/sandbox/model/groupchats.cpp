// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/groupchats.h"

#include <algorithm>

namespace shoptalk::sandbox {

GroupChats::GroupChats(const Scenario &scenario)
{
    for (const Group &group : scenario.groups) {
        GroupChat &chat = m_groups.emplace_back();
        chat.group = &group;
        for (const std::string &waId : group.participants)
            chat.participants.push_back(scenario.customerByWaId(waId));
    }
}

GroupChat *GroupChats::find(std::string_view groupId)
{
    const auto found =
        std::ranges::find_if(m_groups, [&](const GroupChat &chat) { return chat.group->id == groupId; });
    return found != m_groups.end() ? &*found : nullptr;
}

GroupChats::Place GroupChats::message(std::string_view messageId)
{
    const auto found = m_placeOf.find(messageId);
    return found != m_placeOf.end() ? found->second : Place();
}

ChatMessage &GroupChats::append(GroupChat &chat, ChatMessage message)
{
    ChatMessage &kept = chat.messages.emplace_back(std::move(message));
    m_placeOf[kept.id] = Place{&chat, &kept};
    return kept;
}

bool isWindowOpen(const GroupChat &chat, std::int64_t nowS)
{
    return isWindowOpen(chat.windowOpenedS, nowS);
}

} // namespace shoptalk::sandbox
