// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/platformstate.h"

namespace shoptalk::sandbox {

namespace {

json::array textList(const auto &texts)
{
    json::array list;
    for (const std::string &text : texts)
        list.emplace_back(text);
    return list;
}

json::object activeFaults(const Platform &platform)
{
    json::object faults;
    for (const auto &[name, left] : platform.faults.active())
        faults[name] = left ? json::value(*left) : json::value(true);
    return faults;
}

json::array subscriptionList(const Platform &platform)
{
    json::array list;
    for (const Business &business : platform.scenario.businesses) {
        for (const auto *wabas : {&business.owned, &business.shared}) {
            for (const Waba &waba : *wabas) {
                if (const auto subscription = platform.subscriptions.of(waba.id))
                    list.emplace_back(json::object{{"waba_id", waba.id},
                                                   {"override_callback_uri", subscription->overrideUrl},
                                                   {"since", subscription->sinceS}});
            }
        }
    }
    return list;
}

json::array messageList(const auto &all)
{
    json::array messages;
    for (const ChatMessage &message : all)
        messages.emplace_back(json::object{{"id", message.id},
                                           {"from_customer", message.fromCustomer},
                                           {"at", message.atS},
                                           {"type", message.type},
                                           {"text", message.text},
                                           {"content", message.content},
                                           {"callback_data", message.callbackData},
                                           {"status", message.status}});
    return messages;
}

json::array groupList(const Platform &platform)
{
    json::array list;
    for (const GroupChat &chat : platform.groups.all()) {
        json::object item = {{"id", chat.group.id}, {"phone_number_id", chat.group.phoneNumberId}};
        item["deleted"] = chat.isDeleted;
        item["has_picture"] = chat.picture.has_value();
        item["window_open"] = isWindowOpen(chat, platform.timeline.nowS());
        item["messages"] = messageList(chat.messages);
        list.emplace_back(std::move(item));
    }
    return list;
}

json::array chatList(const Platform &platform)
{
    json::array list;
    for (const Chat &chat : platform.chats.all()) {
        json::object item = {{"phone_number_id", chat.phoneNumberId}, {"wa_id", chat.customer->waId}};
        item["user_id"] = chat.customer->userId;
        item["blocked"] = chat.isBlocked;
        item["typing"] = platform.timeline.nowS() < chat.typingUntilS;
        item["window_open"] = isWindowOpen(chat, platform.timeline.nowS());
        item["messages"] = messageList(chat.messages);
        list.emplace_back(std::move(item));
    }
    return list;
}

} // namespace

json::value platformState(const Platform &platform)
{
    json::object callback = {{"url", platform.subscriptions.app().url}};
    callback["verified"] = platform.subscriptions.app().verified;
    json::object state = {{"now", platform.timeline.nowS()}};
    state["faults"] = activeFaults(platform);
    state["granted"] = textList(platform.logins.granted(platform.scenario.person.id));
    state["declined"] = textList(platform.logins.declined(platform.scenario.person.id));
    state["callback"] = std::move(callback);
    state["subscriptions"] = subscriptionList(platform);
    state["chats"] = chatList(platform);
    state["groups"] = groupList(platform);
    return state;
}

} // namespace shoptalk::sandbox
