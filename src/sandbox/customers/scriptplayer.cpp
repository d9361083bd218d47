// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers/scriptplayer.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

std::string lowerCase(std::string text)
{
    for (char &letter : text) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter + ('a' - 'A'));
    }
    return text;
}

bool fits(const AnswerRule &rule, const std::string &type, const std::string &text)
{
    if (!rule.kinds.empty() && std::ranges::find(rule.kinds, type) == rule.kinds.end())
        return false;
    const std::string heard = lowerCase(text);
    return rule.keywords.empty() || std::ranges::any_of(rule.keywords, [&](const std::string &keyword) {
               return heard.find(lowerCase(keyword)) != std::string::npos;
           });
}

milliseconds typingTime(const std::string &text)
{
    constexpr milliseconds perByte{40};
    constexpr milliseconds shortest{1200};
    constexpr milliseconds longest{7000};
    return std::clamp(perByte * static_cast<int>(text.size()), shortest, longest);
}

} // namespace

ScriptPlayer::ScriptPlayer(Platform &platform, Messaging &messaging, GroupMessaging &groupMessaging)
    : m_platform(platform)
    , m_messaging(messaging)
    , m_groupMessaging(groupMessaging)
{
    m_messaging.whenDelivered([this](Chat &chat, const ChatMessage &message) { received(chat, message); });
}

const Script *ScriptPlayer::scriptOf(const Customer &customer) const
{
    const auto found = m_platform.scenario.scripts.find(customer.script);
    return found != m_platform.scenario.scripts.end() ? &found->second : nullptr;
}

void ScriptPlayer::accountConnected(const std::string &wabaId)
{
    if (!m_connected.insert(wabaId).second)
        return;
    for (const Customer &customer : m_platform.scenario.customers) {
        if (m_platform.scenario.wabaOfNumber(customer.phoneNumberId)->id == wabaId)
            openConversation(customer);
    }
    if (m_platform.scenario.lively && m_connected.size() == 1)
        scheduleLively();
}

void ScriptPlayer::openConversation(const Customer &customer)
{
    const Script *script = scriptOf(customer);
    if (script == nullptr)
        return;
    for (const OpeningLine &line : script->onConnect) {
        m_platform.timeline.after(line.after, [this, &customer, &line] {
            m_messaging.say(customer, customer.phoneNumberId, line.says);
        });
    }
}

void ScriptPlayer::received(Chat &chat, const ChatMessage &message)
{
    if (!chat.customer->readsMessages)
        return;
    const milliseconds readDelay = m_platform.random.between(milliseconds(700), milliseconds(2200));
    m_platform.timeline.after(readDelay, [this, &chat, id = message.id] { readAndAnswer(chat, id); });
}

void ScriptPlayer::readAndAnswer(Chat &chat, const std::string &messageId)
{
    const ChatMessage heard = *m_platform.chats.find(messageId).message;
    m_messaging.customerReads(messageId);
    const Script *script = scriptOf(*chat.customer);
    AnswerState &state = m_answerStates[&chat];
    if (script == nullptr || (script->quietAfter && state.answers >= *script->quietAfter))
        return;
    state.lastType = heard.type;
    state.heard = heard.text;
    if (state.isTyping)
        return;
    state.isTyping = true;
    const milliseconds thinking = m_platform.random.between(milliseconds(500), milliseconds(1500));
    m_platform.timeline.after(thinking + typingTime(heard.text), [this, &chat] { answer(chat); });
}

void ScriptPlayer::answer(Chat &chat)
{
    AnswerState &state = m_answerStates[&chat];
    state.isTyping = false;
    const Script &script = *scriptOf(*chat.customer);
    const auto rule = std::ranges::find_if(
        script.onText, [&](const AnswerRule &r) { return fits(r, state.lastType, state.heard); });
    if (rule == script.onText.end())
        return;
    ++state.answers;
    const Utterance &chosen = rule->answers[m_platform.random.below(rule->answers.size())];
    m_messaging.say(*chat.customer, chat.phoneNumberId, chosen);
}

void ScriptPlayer::scheduleLively()
{
    const Lively &lively = *m_platform.scenario.lively;
    m_platform.timeline.after(m_platform.random.between(lively.minPause, lively.maxPause),
                              [this] { sayNextLine(); });
}

void ScriptPlayer::sayNextLine()
{
    const Lively &lively = *m_platform.scenario.lively;
    const Lively::Line &line = lively.lines[m_nextLine++ % lively.lines.size()];
    // A customer who has another number by now is not found by the old one.
    const Customer *customer = m_platform.scenario.customerNamed(line.customer);
    GroupChat *group = m_platform.groups.find(line.groupId);
    if (customer != nullptr && group != nullptr)
        m_groupMessaging.say(*group, *customer, line.says);
    else if (customer != nullptr)
        m_messaging.say(*customer, customer->phoneNumberId, line.says);
    scheduleLively();
}

} // namespace shoptalk::sandbox
