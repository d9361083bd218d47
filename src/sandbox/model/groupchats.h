// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/chats.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// A group and what was written in it since the sandbox started.
struct GroupChat {
    const Group *group = nullptr;
    std::vector<const Customer *> participants; ///< Besides the business.
    std::deque<ChatMessage>
        messages; ///< In the order in which they came; a deque, because references stay valid.
    std::optional<std::int64_t> windowOpenedS; ///< When any participant last wrote.
};

/// The groups of a scenario.
class GroupChats {
public:
    explicit GroupChats(const Scenario &scenario);

    /// Null if there is no such group.
    GroupChat *find(std::string_view groupId);
    const std::deque<GroupChat> &all() const { return m_groups; }

    struct Place {
        GroupChat *chat = nullptr;
        ChatMessage *message = nullptr;
    };
    /// Null in both if no message in a group has that id.
    Place message(std::string_view messageId);
    ChatMessage &append(GroupChat &chat, ChatMessage message);

private:
    std::deque<GroupChat> m_groups;
    std::map<std::string, Place, std::less<>> m_placeOf;
};

/// True within the 24 hours after any participant's last message. Source: Groups API, pricing.
bool isWindowOpen(const GroupChat &chat, std::int64_t nowS);

} // namespace shoptalk::sandbox
