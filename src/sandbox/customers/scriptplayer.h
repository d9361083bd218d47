// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/groupmessaging.h"
#include "sandbox/customers/messaging.h"
#include "sandbox/model/platform.h"

#include <map>
#include <set>
#include <string>

namespace shoptalk::sandbox {

/// Makes the customers behave as their scripts say: greet when the shop is connected, read what arrives,
/// answer after the time that typing takes, stop answering; and makes some of them write now and then.
class ScriptPlayer {
public:
    ScriptPlayer(Platform &platform, Messaging &messaging, GroupMessaging &groupMessaging);

    /// Starts the conversations of an account that the app subscribed to. A second call does nothing.
    void accountConnected(const std::string &wabaId);

private:
    struct AnswerState {
        int answers = 0;
        std::string lastType; ///< The kind of the newest message that is not answered yet.
        std::string heard; ///< Its readable text.
        bool isTyping = false;
    };

    void received(Chat &chat, const ChatMessage &message);
    void readAndAnswer(Chat &chat, const std::string &messageId);
    void answer(Chat &chat);
    void openConversation(const Customer &customer);
    void scheduleLively();
    void sayNextLine();
    const Script *scriptOf(const Customer &customer) const;

    Platform &m_platform;
    Messaging &m_messaging;
    GroupMessaging &m_groupMessaging;
    std::map<const Chat *, AnswerState> m_answerStates;
    std::set<std::string> m_connected;
    std::size_t m_nextLine = 0;
};

} // namespace shoptalk::sandbox
