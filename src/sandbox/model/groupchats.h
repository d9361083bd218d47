// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/chats.h"
#include "sandbox/model/numberstates.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// A customer who asked to be let into a group that wants an approval. Source: Groups API, join requests.
struct JoinRequest {
    std::string id;
    const Customer *customer = nullptr;
    std::int64_t createdAtS = 0; ///< Unix time.
};

/// A group and what was written in it since the sandbox started.
struct GroupChat {
    Group group;
    std::vector<const Customer *> participants; ///< Besides the business.
    std::vector<JoinRequest> joinRequests; ///< Open ones, oldest first.
    std::string inviteCode; ///< The end of the invite link; empty: the link was deleted.
    int inviteCodes = 0; ///< How many codes it has had.
    std::optional<ProfilePicture> picture;
    bool isSuspended = false; ///< By Meta.
    bool isDeleted = false; ///< By the business.
    std::deque<ChatMessage>
        messages; ///< In the order in which they came; a deque, because references stay valid.
    std::optional<std::int64_t> windowOpenedS; ///< When any participant last wrote.

    bool has(const Customer &customer) const;
    /// Empty if the link was deleted.
    std::string inviteLink() const;
};

/// The groups of a scenario, and those that were made since.
class GroupChats {
public:
    static constexpr std::size_t maxParticipants = 8; ///< Besides the business. Source: Groups API.
    static constexpr std::size_t maxGroups = 10'000; ///< Of one number.

    explicit GroupChats(const Scenario &scenario);

    /// Null if there is no such group, or if it was deleted.
    GroupChat *find(std::string_view groupId);
    /// The group to which an invite link leads; null if it leads nowhere.
    GroupChat *invitedBy(std::string_view inviteLink);
    /// Also those that were deleted.
    const std::deque<GroupChat> &all() const { return m_groups; }
    std::size_t countOf(std::string_view phoneNumberId) const;
    GroupChat &add(Group group);
    /// Gives the group another invite link; the one before leads nowhere.
    static void renewInviteLink(GroupChat &chat);

    struct Place {
        GroupChat *chat = nullptr;
        ChatMessage *message = nullptr;
    };
    /// Null in both if no message in a group has that id.
    Place message(std::string_view messageId);
    ChatMessage &append(GroupChat &chat, ChatMessage message);

private:
    std::deque<GroupChat> m_groups; ///< A deque, because references stay valid.
    std::map<std::string, Place, std::less<>> m_placeOf;
};

/// True within the 24 hours after any participant's last message. Source: Groups API, pricing.
bool isWindowOpen(const GroupChat &chat, std::int64_t nowS);

} // namespace shoptalk::sandbox
