// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/randomsource.h"
#include "sandbox/model/scenario.h"

#include <algorithm>
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
    std::string type = "text"; ///< "image", as in the Graph API.
    json::object content; ///< The object under the key of that name; empty for the scenario's past texts. A
                          ///< past message may still have the `file` of the scenario in it.
    std::string text; ///< The readable text: a text's body, a caption, the title of a button.
    std::string status; ///< Of ours: accepted, sent, delivered, read, failed. Of theirs: delivered, read.
    std::string callbackData; ///< biz_opaque_callback_data of ours.
    std::string category = "service"; ///< The category that ours is charged as: service, or the template's.
    std::string pricing = "free_customer_service"; ///< The `type` of ours in `pricing`.
    bool toUserId = false; ///< Ours was addressed to a business-scoped user id.
    bool isOutsideWindow = false; ///< Ours was sent outside the service window.
    bool isRevoked = false; ///< Theirs was deleted by them.
};

/// The conversation of one number with one customer.
struct Chat {
    std::size_t index = 0; ///< The place among all chats.
    std::string phoneNumberId;
    const Customer *customer = nullptr;
    std::vector<ChatMessage> messages; ///< In the order in which they came.
    std::size_t pastMessages = 0; ///< How many of them are from before the sandbox started.
    std::optional<std::int64_t> windowOpenedS; ///< When the customer last opened the service window.
    std::optional<std::int64_t> adMessageS; ///< When the customer last came from an ad, until it is answered.
    std::int64_t freeEntryUntilS = 0; ///< Messages are free until then, because the customer came from an ad.
    std::string freeEntryId; ///< The id of that conversation.
    std::int64_t typingUntilS = 0; ///< The customer sees that the business types.
    bool isBlocked = false; ///< The business blocked the customer.
    bool refusesMarketing = false; ///< The customer asked for no more offers.
};

/// Every conversation. It begins with the past messages of the scenario.
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
    /// The business's last message to this chat's customer that `fits`, or null.
    template <class Fits>
    static const ChatMessage *lastFromBusiness(const Chat &chat, const Fits &fits)
    {
        const auto last =
            std::find_if(chat.messages.rbegin(), chat.messages.rend(),
                         [&](const auto &message) { return !message.fromCustomer && fits(message); });
        return last != chat.messages.rend() ? &*last : nullptr;
    }
    void append(Chat &chat, ChatMessage message);

private:
    void seed(const Scenario &scenario, const Customer &customer, RandomSource &random);

    std::deque<Chat> m_chats; ///< A deque, because references stay valid.
    std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>>
        m_placeOf; ///< Id to chat and message.
};

/// True within the 24 hours after a moment; false without one.
bool isWindowOpen(const std::optional<std::int64_t> &openedS, std::int64_t nowS);
/// True within the 24 hours after the customer's last message.
bool isWindowOpen(const Chat &chat, std::int64_t nowS);

} // namespace shoptalk::sandbox
