// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/messaging.h"

#include "sandbox/webhooks/webhookvalues.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view lastMessagePlaceholder = "{last_message_id}";

/// `value` with the placeholder replaced in every text.
json::value filledIn(const json::value &value, const std::string &lastMessageId)
{
    if (value.is_string() && value.get_string() == lastMessagePlaceholder)
        return json::string(lastMessageId);
    if (!value.is_object())
        return value;
    json::object filled;
    for (const auto &[key, part] : value.get_object())
        filled[key] = filledIn(part, lastMessageId);
    return filled;
}

/// What the customer says, in the shape of a webhook's messages[] item.
json::object itemOf(const Chat &chat, const Utterance &utterance)
{
    if (utterance.message.empty()) {
        json::object item = {{"type", "text"}};
        item["text"] = json::object{{"body", utterance.text}};
        return item;
    }
    const auto last = std::find_if(chat.messages.rbegin(), chat.messages.rend(),
                                   [](const ChatMessage &message) { return !message.fromCustomer; });
    return filledIn(utterance.message, last != chat.messages.rend() ? last->id : std::string()).get_object();
}

} // namespace

Messaging::Messaging(Platform &platform, WebhookOutbox &outbox)
    : m_platform(platform)
    , m_outbox(outbox)
{
}

void Messaging::whenDelivered(DeliveredAction action)
{
    m_whenDelivered = std::move(action);
}

std::string Messaging::send(const Dispatch &dispatch)
{
    Chat &chat = m_platform.chats.with(*dispatch.customer, dispatch.phoneNumberId);
    ChatMessage message;
    message.id = messageId(m_platform.random, dispatch.customer->waId, false);
    message.atS = m_platform.timeline.nowS();
    message.text = dispatch.text;
    message.status = "accepted";
    message.callbackData = dispatch.callbackData;
    std::string id = message.id;
    m_platform.chats.append(chat, std::move(message));
    const bool isReaction = dispatch.isReaction;
    m_platform.timeline.after(m_platform.random.between(milliseconds(120), milliseconds(350)),
                              [this, id, isReaction] { reachCustomer(id, isReaction); });
    return id;
}

void Messaging::reachCustomer(const std::string &messageId, bool isReaction)
{
    const auto [chat, message] = m_platform.chats.find(messageId);
    if (chat->customer->unreachable || m_platform.faults.strike("undeliverable")) {
        fail(messageId);
        return;
    }
    report(*chat, *message, "sent");
    if (isReaction)
        return;
    m_platform.timeline.after(m_platform.random.between(milliseconds(250), milliseconds(900)),
                              [this, messageId] { deliver(messageId); });
}

void Messaging::deliver(const std::string &messageId)
{
    const auto [chat, message] = m_platform.chats.find(messageId);
    report(*chat, *message, "delivered");
    if (m_whenDelivered)
        m_whenDelivered(*chat, *message);
}

void Messaging::fail(const std::string &messageId)
{
    const auto [chat, message] = m_platform.chats.find(messageId);
    message->status = "failed";
    const Number &number = *m_platform.scenario.number(chat->phoneNumberId);
    post(*chat, failureValue(number, *chat->customer, *message, m_platform.timeline.nowS()));
}

void Messaging::report(const Chat &chat, ChatMessage &message, std::string_view status)
{
    message.status = status;
    const Number &number = *m_platform.scenario.number(chat.phoneNumberId);
    post(chat, statusValue(number, *chat.customer, message, status, m_platform.timeline.nowS()));
}

void Messaging::post(const Chat &chat, json::object value)
{
    const Waba *waba = m_platform.scenario.wabaOfNumber(chat.phoneNumberId);
    m_outbox.post(Webhook{waba->id, chat.phoneNumberId, "messages", std::move(value)});
}

std::string Messaging::say(const Customer &customer, const std::string &phoneNumberId,
                           const Utterance &utterance)
{
    Chat &chat = m_platform.chats.with(customer, phoneNumberId);
    ChatMessage message;
    message.id = messageId(m_platform.random, customer.waId, true);
    message.fromCustomer = true;
    message.atS = m_platform.timeline.nowS();
    message.text = utterance.text;
    message.status = "delivered";
    chat.windowOpenedS = message.atS;
    const Number &number = *m_platform.scenario.number(phoneNumberId);
    post(chat, messageValue(number, customer, message, itemOf(chat, utterance)));
    std::string id = message.id;
    m_platform.chats.append(chat, std::move(message));
    return id;
}

bool Messaging::become(const Customer &who, const Customer &after)
{
    std::vector<Customer> &all = m_platform.scenario.customers;
    const auto found = std::ranges::find_if(all, [&who](const Customer &each) { return &each == &who; });
    if (found == all.end())
        return false;
    const Customer before = *found;
    found->waId = after.waId;
    found->userId = after.userId;
    found->username = after.username;
    found->hidesNumber = after.hidesNumber;
    if (before.waId == after.waId && before.userId == after.userId)
        return true;
    for (const Chat &chat : m_platform.chats.all()) {
        if (chat.customer != &who)
            continue;
        const Number &number = *m_platform.scenario.number(chat.phoneNumberId);
        const std::string id = messageId(m_platform.random, after.waId, true);
        post(chat, changeValue(number, before, *found, id, m_platform.timeline.nowS()));
    }
    return true;
}

void Messaging::customerReads(const std::string &messageId)
{
    const Chats::Place place = m_platform.chats.find(messageId);
    std::vector<ChatMessage> &messages = place.chat->messages;
    for (std::size_t i = place.chat->pastMessages; i < messages.size(); ++i) {
        if (!messages[i].fromCustomer && messages[i].status == "delivered")
            report(*place.chat, messages[i], "read");
        if (&messages[i] == place.message)
            return;
    }
}

bool Messaging::businessReads(std::string_view messageId)
{
    const Chats::Place place = m_platform.chats.find(messageId);
    if (place.message == nullptr || !place.message->fromCustomer)
        return false;
    for (ChatMessage &message : place.chat->messages) {
        if (message.fromCustomer)
            message.status = "read";
        if (&message == place.message)
            break;
    }
    return true;
}

} // namespace shoptalk::sandbox
