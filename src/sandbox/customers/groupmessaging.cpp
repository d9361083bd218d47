// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/groupmessaging.h"

#include "sandbox/content/contentkinds.h"
#include "sandbox/webhooks/groupvalues.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

} // namespace

GroupMessaging::GroupMessaging(Platform &platform, WebhookOutbox &outbox)
    : m_platform(platform)
    , m_outbox(outbox)
{
}

std::string GroupMessaging::send(GroupChat &chat, const Dispatch &dispatch)
{
    ChatMessage message;
    message.id = messageId(m_platform.random, chat.group.id, false);
    message.atS = m_platform.timeline.nowS();
    message.type = dispatch.type;
    message.content = dispatch.content;
    message.text = textOf(dispatch.type, dispatch.content);
    message.status = "accepted";
    message.callbackData = dispatch.callbackData;
    message.category = "group_" + dispatch.category;
    // Everything is free within the window, and only templates can be sent outside it.
    message.pricing =
        isWindowOpen(chat, message.atS) ? "free_group_customer_service" : std::string("regular");
    m_platform.limits.countMessage(chat.group.phoneNumberId, message.atS);
    ChatMessage &kept = m_platform.groups.append(chat, std::move(message));
    m_platform.timeline.after(m_platform.random.between(milliseconds(120), milliseconds(350)),
                              [this, &chat, &kept] { reachGroup(chat, kept); });
    return kept.id;
}

void GroupMessaging::reachGroup(GroupChat &chat, ChatMessage &message)
{
    if (chat.isDeleted)
        return;
    message.status = "sent";
    const Number &number = *m_platform.scenario.number(chat.group.phoneNumberId);
    post(chat, groupSentValue(number, chat, message, m_platform.timeline.nowS()));
    m_platform.timeline.after(m_platform.random.between(milliseconds(250), milliseconds(900)),
                              [this, &chat, &message] { reachParticipants(chat, message, "delivered"); });
}

void GroupMessaging::reachParticipants(GroupChat &chat, ChatMessage &message, std::string_view status)
{
    std::vector<const Customer *> reached;
    std::ranges::copy_if(chat.participants, std::back_inserter(reached), [&](const Customer *each) {
        return !chat.isDeleted && !each->unreachable && (status == "delivered" || each->readsMessages);
    });
    if (reached.empty())
        return;
    message.status = status;
    const Number &number = *m_platform.scenario.number(chat.group.phoneNumberId);
    post(chat, groupStatusValue(number, chat, message, reached, status, m_platform.timeline.nowS()));
    if (status == "delivered")
        m_platform.timeline.after(m_platform.random.between(milliseconds(700), milliseconds(2200)),
                                  [this, &chat, &message] { reachParticipants(chat, message, "read"); });
}

tl::expected<std::string, std::string> GroupMessaging::say(GroupChat &chat, const Customer &writer,
                                                           const Utterance &utterance)
{
    if (std::ranges::find(chat.participants, &writer) == chat.participants.end())
        return tl::unexpected(std::string("the customer is not in this group"));
    if (utterance.call || !utterance.newNumber.empty())
        return tl::unexpected(std::string("in a group there are only messages"));
    json::object says = utterance.message;
    if (says.empty())
        says = {{"type", "text"}, {"text", json::object{{"body", utterance.text}}}};
    // Placeholders in it mean the messages that the two exchanged alone.
    Chat &alone = m_platform.chats.with(writer, chat.group.phoneNumberId);
    const WebhookItem item = receivedItem(says, CustomerContext{m_platform, alone});
    if (!item)
        return tl::unexpected(item.error());
    ChatMessage message;
    message.id = messageId(m_platform.random, writer.name(), true);
    message.fromCustomer = true;
    message.atS = m_platform.timeline.nowS();
    message.type = textIn(*item, "type");
    if (const json::object *content = objectIn(*item, message.type); content != nullptr)
        message.content = *content;
    message.text = textOf(message.type, message.content);
    message.status = "delivered";
    m_platform.limits.countMessage(chat.group.phoneNumberId, message.atS);
    chat.windowOpenedS = message.atS;
    const Number &number = *m_platform.scenario.number(chat.group.phoneNumberId);
    post(chat, groupMessageValue(number, chat, writer, message, *item));
    return m_platform.groups.append(chat, std::move(message)).id;
}

bool GroupMessaging::businessReads(std::string_view messageId)
{
    const GroupChats::Place place = m_platform.groups.message(messageId);
    if (place.message == nullptr || !place.message->fromCustomer)
        return false;
    place.message->status = "read";
    return true;
}

void GroupMessaging::post(const GroupChat &chat, json::object value)
{
    const std::string &number = chat.group.phoneNumberId;
    m_outbox.post(
        Webhook{m_platform.scenario.wabaOfNumber(number)->id, number, "messages", std::move(value)});
}

} // namespace shoptalk::sandbox
