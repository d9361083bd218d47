// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/groupchats.h"

#include "crypto/bytes.h"
#include "crypto/digest.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view linkBase = "https://chat.whatsapp.com/";
constexpr std::size_t inviteCodeLength = 22;

} // namespace

bool GroupChat::has(const Customer &customer) const
{
    return std::ranges::find(participants, &customer) != participants.end();
}

std::string GroupChat::inviteLink() const
{
    return inviteCode.empty() ? std::string() : std::string(linkBase) + inviteCode;
}

GroupChats::GroupChats(const Scenario &scenario)
{
    for (const Group &group : scenario.groups) {
        GroupChat &chat = add(group);
        for (const std::string &who : group.participants)
            chat.participants.push_back(scenario.customerNamed(who));
    }
}

GroupChat &GroupChats::add(Group group)
{
    GroupChat &chat = m_groups.emplace_back();
    chat.group = std::move(group);
    renewInviteLink(chat);
    return chat;
}

/// The code is computed instead of chosen by chance, so that the links of a scenario do not change what else
/// happens by chance.
void GroupChats::renewInviteLink(GroupChat &chat)
{
    const std::string seed = chat.group.id + "/" + std::to_string(++chat.inviteCodes);
    chat.inviteCode = crypto::toBase64Url(crypto::sha256(crypto::asBytes(seed))).substr(0, inviteCodeLength);
}

GroupChat *GroupChats::find(std::string_view groupId)
{
    const auto found = std::ranges::find_if(
        m_groups, [&](const GroupChat &chat) { return chat.group.id == groupId && !chat.isDeleted; });
    return found != m_groups.end() ? &*found : nullptr;
}

GroupChat *GroupChats::invitedBy(std::string_view inviteLink)
{
    const auto found = std::ranges::find_if(m_groups, [&](const GroupChat &chat) {
        return !chat.isDeleted && !chat.inviteCode.empty() && chat.inviteLink() == inviteLink;
    });
    return found != m_groups.end() ? &*found : nullptr;
}

std::size_t GroupChats::countOf(std::string_view phoneNumberId) const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_groups, [&](const GroupChat &chat) {
        return chat.group.phoneNumberId == phoneNumberId && !chat.isDeleted;
    }));
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
