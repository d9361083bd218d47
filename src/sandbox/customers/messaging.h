// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <functional>
#include <string>

namespace shoptalk::sandbox {

/// What the business wants to send.
struct Dispatch {
    std::string phoneNumberId;
    const Customer *customer = nullptr;
    std::string text; ///< Empty for a reaction.
    std::string callbackData;
    bool isReaction = false; ///< Gets no status beyond sent.
};

/// Messages on their way: what the business sends becomes sent, delivered and read; what customers say is
/// stored and told by webhook.
class Messaging {
public:
    using DeliveredAction = std::function<void(Chat &, const ChatMessage &)>;

    Messaging(Platform &platform, WebhookOutbox &outbox);

    /// Called when a text has reached its customer.
    void whenDelivered(DeliveredAction action);

    /// Takes a message and gives its id; the statuses follow by webhook.
    std::string send(const Dispatch &dispatch);
    /// The customer says something to a number. Gives the message's id.
    std::string say(const Customer &customer, const std::string &phoneNumberId, const Utterance &utterance);
    /// The customer is known by the identifiers of `after` from now on. Whoever talked with them is told,
    /// unless only the username or the showing of the number changes. False: there is no such customer.
    bool become(const Customer &who, const Customer &after);
    /// The customer has seen this message and all of ours before it.
    void customerReads(const std::string &messageId);
    /// The business has seen this message and all of the customer's before it. False: no such message.
    bool businessReads(std::string_view messageId);

private:
    void reachCustomer(const std::string &messageId, bool isReaction);
    void deliver(const std::string &messageId);
    void fail(const std::string &messageId);
    void report(const Chat &chat, ChatMessage &message, std::string_view status);
    void post(const Chat &chat, json::object value);

    Platform &m_platform;
    WebhookOutbox &m_outbox;
    DeliveredAction m_whenDelivered;
};

} // namespace shoptalk::sandbox
