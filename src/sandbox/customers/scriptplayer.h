// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/messaging.h"
#include "sandbox/model/platform.h"

#include <map>
#include <set>
#include <string>

namespace shoptalk::sandbox {

/// Makes the customers behave as their scripts say: greet when the shop is connected, read what arrives,
/// answer after the time that typing takes, go quiet; and keeps the inbox lively.
class ScriptPlayer {
public:
    ScriptPlayer(Platform &platform, Messaging &messaging);

    /// The app has subscribed to this account; what was started once is not started again.
    void accountConnected(const std::string &wabaId);

private:
    struct Mood {
        int answers = 0;
        std::string heard; ///< The newest text that is not answered yet.
        bool isTyping = false;
    };

    void received(Chat &chat, const ChatMessage &message);
    void readAndAnswer(Chat &chat, const std::string &messageId, const std::string &text);
    void answer(Chat &chat);
    void openConversation(const Customer &customer);
    void scheduleLively();
    void sayNextLine();
    const Script *scriptOf(const Customer &customer) const;

    Platform &m_platform;
    Messaging &m_messaging;
    std::map<const Chat *, Mood> m_moods;
    std::set<std::string> m_connected;
    std::size_t m_nextLine = 0;
};

} // namespace shoptalk::sandbox
