// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/groupmembership.h"

#include "crypto/bytes.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

tl::unexpected<std::string> impossible(std::string_view why)
{
    return tl::unexpected(std::string(why));
}

/// As at Meta, the id names the customer and the group.
JoinRequest requestOf(const Customer &customer, const GroupChat &chat, std::int64_t nowS)
{
    const std::string raw = customer.name() + ":" + chat.group.id;
    return JoinRequest{crypto::toBase64Url(crypto::asBytes(raw)), &customer, nowS};
}

} // namespace

tl::expected<std::string, std::string> GroupMembership::follow(const Customer &customer,
                                                               std::string_view inviteLink)
{
    GroupChat *chat = m_platform.groups.invitedBy(inviteLink);
    if (chat == nullptr)
        return impossible("this link leads to no group");
    if (chat->has(customer))
        return impossible("the customer is in this group already");
    if (chat->isSuspended)
        return impossible("the group is suspended");
    if (chat->participants.size() >= GroupChats::maxParticipants)
        return impossible("the group is full");
    if (!chat->group.wantsApproval) {
        chat->participants.push_back(&customer);
        m_webhooks.joined(*chat, customer);
        return chat->group.id;
    }
    if (std::ranges::find(chat->joinRequests, &customer, &JoinRequest::customer) != chat->joinRequests.end())
        return impossible("the customer has asked already");
    chat->joinRequests.push_back(requestOf(customer, *chat, m_platform.timeline.nowS()));
    m_webhooks.requested(*chat, chat->joinRequests.back());
    return chat->group.id;
}

tl::expected<void, std::string> GroupMembership::withdraw(const Customer &customer, std::string_view groupId)
{
    GroupChat *chat = m_platform.groups.find(groupId);
    if (chat == nullptr)
        return impossible("there is no such group");
    const auto found = std::ranges::find(chat->joinRequests, &customer, &JoinRequest::customer);
    if (found == chat->joinRequests.end())
        return impossible("the customer did not ask to join this group");
    const JoinRequest request = *found;
    chat->joinRequests.erase(found);
    m_webhooks.withdrawn(*chat, request);
    return {};
}

tl::expected<void, std::string> GroupMembership::leave(const Customer &customer, std::string_view groupId)
{
    GroupChat *chat = m_platform.groups.find(groupId);
    if (chat == nullptr || std::erase(chat->participants, &customer) == 0)
        return impossible("the customer is not in this group");
    m_webhooks.left(*chat, customer);
    return {};
}

tl::expected<void, std::string> GroupMembership::setSuspended(std::string_view groupId, bool isSuspended)
{
    GroupChat *chat = m_platform.groups.find(groupId);
    if (chat == nullptr)
        return impossible("there is no such group");
    if (std::exchange(chat->isSuspended, isSuspended) != isSuspended)
        m_webhooks.suspensionChanged(*chat);
    return {};
}

} // namespace shoptalk::sandbox
