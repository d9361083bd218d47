// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/portfoliolimits.h"
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
    json::object content; ///< The object under the key with the name of the type.
    std::string callbackData;
    std::string category = "service"; ///< Or the template's, in small letters.
    bool toUserId = false; ///< Addressed to the business-scoped user id.
    bool isHeld = false; ///< It is delivered half an hour later.
};

/// The messages of both sides: those of the business become sent, delivered, read and perhaps played; those
/// of customers are stored and reported by webhook.
class Messaging {
public:
    using DeliveredAction = std::function<void(Chat &, const ChatMessage &)>;

    Messaging(Platform &platform, WebhookOutbox &outbox);

    /// Called when a message has reached its customer.
    void whenDelivered(DeliveredAction action);

    /// Accepts a message and gives its id; the statuses follow by webhook.
    std::string send(const Dispatch &dispatch);
    /// The customer writes to a number, calls it, or gets another number. Gives the id of the message or the
    /// call, or why it is not possible.
    tl::expected<std::string, std::string> say(const Customer &customer, const std::string &phoneNumberId,
                                               const Utterance &utterance);
    /// Gives the customer the identifiers of `after`. Businesses in conversation with them are notified,
    /// unless only the username or the visibility of the number changes. False if there is no such customer.
    bool become(const Customer &who, const Customer &after);
    /// Whether the portfolio has the customer's number, because it wrote to it. False if nothing changes.
    bool setInContactBook(const Customer &who, bool isIn);
    /// The customer has seen this message and all of the business's before it, and plays its voice messages.
    void customerReads(const std::string &messageId);
    /// The business has seen this message and all of the customer's before it. False if there is no such
    /// message.
    bool businessReads(std::string_view messageId);

private:
    Customer *changeable(const Customer &who);
    void reachCustomer(const std::string &messageId);
    void deliver(const std::string &messageId);
    void play(const std::string &messageId);
    void fail(const std::string &messageId, int code);
    void report(const Chat &chat, ChatMessage &message, std::string_view status);
    std::string ring(const Customer &customer, const std::string &phoneNumberId, std::chrono::seconds talk);
    void post(const Chat &chat, json::object value, std::string_view field = "messages");

    Platform &m_platform;
    WebhookOutbox &m_outbox;
    PortfolioLimits m_portfolioLimits;
    DeliveredAction m_whenDelivered;
};

} // namespace shoptalk::sandbox
