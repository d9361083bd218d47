// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/messaging.h"

#include "sandbox/content/contentkinds.h"
#include "sandbox/customers/pricing.h"
#include "sandbox/model/metaerrorcodes.h"
#include "sandbox/webhooks/webhookvalues.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

constexpr int undeliverable = 131026;
/// Meta documents no code of its own for the messaging limit; this one says that there are restrictions on
/// how many messages a number can send.
constexpr int messagingLimitReached = 131048;
constexpr std::chrono::minutes holdTime{30};
/// How long a call rings before somebody answers, or nobody does.
constexpr std::chrono::seconds ringTime{8};

/// The customer's message in the form of a webhook's messages[] item.
WebhookItem itemOf(const CustomerContext &context, const Utterance &utterance)
{
    if (!utterance.message.empty())
        return receivedItem(utterance.message, context);
    json::object item = {{"type", "text"}};
    item["text"] = json::object{{"body", utterance.text}};
    return item;
}

/// Edits and deletions change a message that opened the service window already; system notices are not from
/// the customer.
bool opensWindow(std::string_view type)
{
    return type != "edit" && type != "revoke" && type != "system";
}

/// A number that a business never saw changes without a notice.
bool isReported(const Customer &before, const Customer &after)
{
    const bool sawNumber = before.showsNumber() && after.showsNumber();
    return before.userId != after.userId || (sawNumber && before.waId != after.waId);
}

StatusReach reachOf(const ChatMessage &message)
{
    const ContentKind *kind = contentKindOf(message.type);
    return kind != nullptr && kind->reachOf != nullptr ? kind->reachOf(message.content) : StatusReach::Read;
}

} // namespace

Messaging::Messaging(Platform &platform, WebhookOutbox &outbox)
    : m_platform(platform)
    , m_outbox(outbox)
    , m_portfolioLimits(platform, outbox)
{
}

void Messaging::whenDelivered(DeliveredAction action)
{
    m_whenDelivered = std::move(action);
}

std::string Messaging::send(const Dispatch &dispatch)
{
    Chat &chat = m_platform.chats.with(*dispatch.customer, dispatch.phoneNumberId);
    answerAd(m_platform, chat);
    if (!dispatch.toUserId)
        setInContactBook(*dispatch.customer, true);
    ChatMessage message;
    message.id = messageId(m_platform.random, dispatch.customer->name(), false);
    message.atS = m_platform.timeline.nowS();
    m_platform.limits.countMessage(dispatch.phoneNumberId, message.atS);
    m_platform.limits.countPairSend(dispatch.phoneNumberId, dispatch.customer->userId, message.atS);
    message.type = dispatch.type;
    message.content = dispatch.content;
    message.text = textOf(dispatch.type, dispatch.content);
    message.status = "accepted";
    message.callbackData = dispatch.callbackData;
    message.category = dispatch.category;
    message.toUserId = dispatch.toUserId;
    message.isOutsideWindow = !isWindowOpen(chat, message.atS);
    message.pricing = countedPricing(m_platform, chat, dispatch.category);
    const bool isUnpaid = message.pricing == "regular" && m_platform.faults.strike("payment_missing");
    std::string id = message.id;
    const bool isLost = isUnpaid || m_platform.faults.strike("no_status");
    if (isLost)
        uncountPricing(m_platform, chat, message);
    m_platform.chats.append(chat, std::move(message));
    if (isLost)
        return id;
    const milliseconds underWay = m_platform.random.between(milliseconds(120), milliseconds(350));
    m_platform.timeline.after(dispatch.isHeld ? underWay + holdTime : underWay,
                              [this, id] { reachCustomer(id); });
    return id;
}

void Messaging::reachCustomer(const std::string &messageId)
{
    const auto [chat, message] = m_platform.chats.find(messageId);
    for (const std::string &name : m_platform.faults.activeAfter("failed_")) {
        m_platform.faults.strike("failed_" + name);
        return fail(messageId, metaErrorCodeNamed(name)->code);
    }
    if (chat->customer->unreachable || m_platform.faults.strike("undeliverable"))
        return fail(messageId, undeliverable);
    const Number &number = *m_platform.scenario.number(chat->phoneNumberId);
    if (message->isOutsideWindow && !m_portfolioLimits.mayReach(number, *chat->customer))
        return fail(messageId, messagingLimitReached);
    if (message->isOutsideWindow)
        m_portfolioLimits.countReached(number, *chat->customer);
    report(*chat, *message, "sent");
    if (reachOf(*message) == StatusReach::Sent || m_platform.faults.strike("no_delivery"))
        return uncountPricing(m_platform, *chat, *message);
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

void Messaging::play(const std::string &messageId)
{
    const auto [chat, message] = m_platform.chats.find(messageId);
    report(*chat, *message, "played");
}

void Messaging::fail(const std::string &messageId, int code)
{
    const auto [chat, message] = m_platform.chats.find(messageId);
    message->status = "failed";
    uncountPricing(m_platform, *chat, *message);
    const Number &number = *m_platform.scenario.number(chat->phoneNumberId);
    post(*chat, failureValue(number, *chat->customer, *message, code, m_platform.timeline.nowS()));
}

void Messaging::report(const Chat &chat, ChatMessage &message, std::string_view status)
{
    message.status = status;
    const Number &number = *m_platform.scenario.number(chat.phoneNumberId);
    post(chat, statusValue(number, chat, message, status, m_platform.timeline.nowS()));
}

void Messaging::post(const Chat &chat, json::object value, std::string_view field)
{
    const Waba *waba = m_platform.scenario.wabaOfNumber(chat.phoneNumberId);
    m_outbox.post(Webhook{waba->id, chat.phoneNumberId, std::string(field), std::move(value)});
}

/// The beginning of the call is reported at once, its end when it is over.
std::string Messaging::ring(const Customer &customer, const std::string &phoneNumberId,
                            std::chrono::seconds talk)
{
    Chat &chat = m_platform.chats.with(customer, phoneNumberId);
    CustomerCall call;
    call.id = callId(m_platform.random);
    call.begunAtS = m_platform.timeline.nowS();
    call.talkedS = talk.count();
    if (chat.isBlocked)
        return call.id;
    chat.windowOpenedS = call.begunAtS;
    const Number &number = *m_platform.scenario.number(phoneNumberId);
    post(chat, callBegunValue(number, customer, call), "calls");
    m_platform.timeline.after(ringTime + talk, [this, &chat, call] {
        const Number &called = *m_platform.scenario.number(chat.phoneNumberId);
        post(chat, callEndedValue(called, *chat.customer, call, m_platform.timeline.nowS()), "calls");
    });
    return call.id;
}

tl::expected<std::string, std::string>
Messaging::say(const Customer &customer, const std::string &phoneNumberId, const Utterance &utterance)
{
    if (utterance.call)
        return ring(customer, phoneNumberId, *utterance.call);
    if (!utterance.newNumber.empty()) {
        Customer after = customer;
        after.waId = utterance.newNumber;
        become(customer, after);
        return std::string();
    }
    Chat &chat = m_platform.chats.with(customer, phoneNumberId);
    const CustomerContext context{m_platform, chat};
    const WebhookItem item = itemOf(context, utterance);
    if (!item)
        return tl::unexpected(item.error());
    ChatMessage message;
    message.id = messageId(m_platform.random, customer.name(), true);
    message.fromCustomer = true;
    message.atS = m_platform.timeline.nowS();
    m_platform.limits.countMessage(phoneNumberId, message.atS);
    message.type = textIn(*item, "type");
    if (const json::object *content = objectIn(*item, message.type); content != nullptr)
        message.content = *content;
    message.text = textOf(message.type, message.content);
    message.status = "delivered";
    std::string id = message.id;
    if (!chat.isBlocked) { // Messages of a blocked customer are not reported.
        if (opensWindow(message.type))
            chat.windowOpenedS = message.atS;
        if (item->contains("referral"))
            chat.adMessageS = message.atS;
        const Number &number = *m_platform.scenario.number(phoneNumberId);
        post(chat, messageValue(number, customer, message, *item));
    }
    m_platform.chats.append(chat, std::move(message));
    return id;
}

Customer *Messaging::changeable(const Customer &who)
{
    std::vector<Customer> &all = m_platform.scenario.customers;
    const auto found = std::ranges::find_if(all, [&who](const Customer &each) { return &each == &who; });
    return found != all.end() ? &*found : nullptr;
}

bool Messaging::setInContactBook(const Customer &who, bool isIn)
{
    Customer *found = changeable(who);
    const bool changes = found != nullptr && found->isInContactBook != isIn;
    if (changes)
        found->isInContactBook = isIn;
    return changes;
}

bool Messaging::become(const Customer &who, const Customer &after)
{
    Customer *found = changeable(who);
    if (found == nullptr)
        return false;
    const Customer before = *found;
    found->waId = after.waId;
    found->userId = after.userId;
    found->username = after.username;
    found->hidesNumber = after.hidesNumber;
    found->isInContactBook = false; // Nobody has written to this number yet.
    if (!isReported(before, *found))
        return true;
    for (const Chat &chat : m_platform.chats.all()) {
        if (chat.customer != &who)
            continue;
        const Number &number = *m_platform.scenario.number(chat.phoneNumberId);
        const std::string id = messageId(m_platform.random, after.name(), true);
        post(chat, changeValue(number, before, *found, id, m_platform.timeline.nowS()));
    }
    return true;
}

void Messaging::customerReads(const std::string &messageId)
{
    const Chats::Place place = m_platform.chats.find(messageId);
    std::vector<ChatMessage> &messages = place.chat->messages;
    for (std::size_t i = place.chat->pastMessages; i < messages.size(); ++i) {
        if (!messages[i].fromCustomer && messages[i].status == "delivered") {
            report(*place.chat, messages[i], "read");
            if (reachOf(messages[i]) == StatusReach::Played)
                m_platform.timeline.after(m_platform.random.between(milliseconds(500), milliseconds(2000)),
                                          [this, id = messages[i].id] { play(id); });
        }
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
