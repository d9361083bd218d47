// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/chats.h"

#include <algorithm>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t windowS = 86400;

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

Chats::Chats(const Scenario &scenario, RandomSource &random)
{
    for (const Customer &customer : scenario.customers)
        seed(scenario, customer, random);
}

void Chats::seed(const Scenario &scenario, const Customer &customer, RandomSource &random)
{
    Chat &chat = with(customer, customer.phoneNumberId);
    const Number *number = scenario.number(customer.phoneNumberId);
    const bool countsForWindow = scenario.historyOpensWindow || !number->onBusinessApp;
    for (const PastMessage &past : customer.past) {
        ChatMessage message;
        message.id = messageId(random, customer.name(), past.fromCustomer);
        message.fromCustomer = past.fromCustomer;
        message.atS = past.atS;
        message.text = past.text;
        if (!past.message.empty())
            message.type = textIn(past.message, "type");
        if (const json::object *content = objectIn(past.message, message.type); content != nullptr)
            message.content = *content;
        message.status = lowerCase(past.status);
        if (past.fromCustomer && countsForWindow)
            chat.windowOpenedS = past.atS;
        append(chat, std::move(message));
    }
    chat.pastMessages = chat.messages.size();
}

Chat &Chats::with(const Customer &customer, const std::string &phoneNumberId)
{
    const auto found = std::ranges::find_if(m_chats, [&](const Chat &chat) {
        return chat.customer == &customer && chat.phoneNumberId == phoneNumberId;
    });
    if (found != m_chats.end())
        return *found;
    Chat fresh;
    fresh.index = m_chats.size();
    fresh.phoneNumberId = phoneNumberId;
    fresh.customer = &customer;
    return m_chats.emplace_back(std::move(fresh));
}

Chats::Place Chats::find(std::string_view messageId)
{
    const auto found = m_placeOf.find(messageId);
    if (found == m_placeOf.end())
        return {};
    Chat &chat = m_chats[found->second.first];
    return Place{&chat, &chat.messages[found->second.second]};
}

void Chats::append(Chat &chat, ChatMessage message)
{
    m_placeOf[message.id] = {chat.index, chat.messages.size()};
    chat.messages.push_back(std::move(message));
}

bool isWindowOpen(const std::optional<std::int64_t> &openedS, std::int64_t nowS)
{
    return openedS && nowS < *openedS + windowS;
}

bool isWindowOpen(const Chat &chat, std::int64_t nowS)
{
    return isWindowOpen(chat.windowOpenedS, nowS);
}

} // namespace shoptalk::sandbox
