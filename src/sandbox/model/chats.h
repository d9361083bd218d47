// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/randomsource.h"
#include "sandbox/model/scenario.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

struct ChatMessage {
    std::string id;
    bool fromCustomer = false;
    std::int64_t atS = 0;
    std::string text; ///< Empty for other kinds.
    std::string status; ///< Of ours: accepted, sent, delivered, read, failed. Of theirs: delivered, read.
    std::string callbackData; ///< biz_opaque_callback_data of ours.
};

/// One number's conversation with one customer.
struct Chat {
    std::size_t index = 0; ///< Among all chats.
    std::string phoneNumberId;
    const Customer *customer = nullptr;
    std::vector<ChatMessage> messages; ///< In the order in which they came.
    std::size_t pastMessages = 0; ///< So many of them are from before the sandbox started.
    std::optional<std::int64_t> windowOpenedS; ///< When the customer last opened the service window.
};

/// Every conversation, seeded with the scenario's past.
class Chats {
public:
    Chats(const Scenario &scenario, RandomSource &random);

    Chat &with(const Customer &customer, const std::string &phoneNumberId);
    const std::deque<Chat> &all() const { return m_chats; }

    struct Place {
        Chat *chat = nullptr;
        ChatMessage *message = nullptr;
    };
    /// Null in both if no message has that id.
    Place find(std::string_view messageId);
    void append(Chat &chat, ChatMessage message);

private:
    void seed(const Scenario &scenario, const Customer &customer, RandomSource &random);

    std::deque<Chat> m_chats; ///< References stay good.
    std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>>
        m_placeOf; ///< Id to chat and message.
};

/// The 24 hours after a customer's message.
bool isWindowOpen(const Chat &chat, std::int64_t nowS);

} // namespace shoptalk::sandbox
