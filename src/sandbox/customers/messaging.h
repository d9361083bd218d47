// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <tl/expected.hpp>

#include <functional>
#include <string>

namespace shoptalk::sandbox {

/// A message that the business wants to send, after it was checked.
struct Dispatch {
    std::string phoneNumberId;
    const Customer *customer = nullptr;
    std::string type = "text";
    json::object content; ///< What stands under the key of that name.
    std::string callbackData;
    std::string category = "service"; ///< Or that of the template, in small letters.
    bool toUserId = false; ///< Addressed to the business-scoped user id.
    bool isHeld = false; ///< It is delivered half an hour later.
};

/// The messages of both sides: what the business sends becomes sent, delivered, read and perhaps played; what
/// customers say is stored and told by webhook.
class Messaging {
public:
    using DeliveredAction = std::function<void(Chat &, const ChatMessage &)>;

    Messaging(Platform &platform, WebhookOutbox &outbox);

    /// Called when a message has reached its customer.
    void whenDelivered(DeliveredAction action);

    /// Takes a message and gives its id; the statuses follow by webhook.
    std::string send(const Dispatch &dispatch);
    /// The customer says something to a number, calls it, or gets another number. Gives the id of the message
    /// or the call, or why it cannot be said.
    tl::expected<std::string, std::string> say(const Customer &customer, const std::string &phoneNumberId,
                                               const Utterance &utterance);
    /// The customer is known by the identifiers of `after` from now on. Whoever talked with them is told,
    /// unless only the username or the showing of the number changes. False: there is no such customer.
    bool become(const Customer &who, const Customer &after);
    /// The customer has seen this message and all of the business's before it, and plays its voice messages.
    void customerReads(const std::string &messageId);
    /// The business has seen this message and all of the customer's before it. False: no such message.
    bool businessReads(std::string_view messageId);

private:
    void reachCustomer(const std::string &messageId);
    void deliver(const std::string &messageId);
    void play(const std::string &messageId);
    void fail(const std::string &messageId, int code);
    void report(const Chat &chat, ChatMessage &message, std::string_view status);
    std::string ring(const Customer &customer, const std::string &phoneNumberId, std::chrono::seconds talk);
    void post(const Chat &chat, json::object value, std::string_view field = "messages");

    Platform &m_platform;
    WebhookOutbox &m_outbox;
    DeliveredAction m_whenDelivered;
};

} // namespace shoptalk::sandbox
