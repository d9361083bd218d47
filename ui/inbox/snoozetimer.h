// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wokenconversations.h"
#include "ui/chat/walltimer.h"

#include <QObject>

namespace shoptalk {

class ConversationStates;

/// Brings snoozed conversations, and those with a reminder, back at their time, also after the program was
/// closed or the computer slept until then.
class SnoozeTimer : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    SnoozeTimer(ConversationStates &states, const Clock &clock, QObject *parent = nullptr);

    /// Starts to wait for the first time. Call it once the store is open.
    void start();

Q_SIGNALS:
    /// The snooze or the reminder of these conversations has ended.
    void woken(const shoptalk::WokenConversations &conversations);

private:
    void wait();
    void wake();

    ConversationStates &m_states;
    WallTimer m_timer;
};

} // namespace shoptalk
