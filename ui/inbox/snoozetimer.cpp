// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/snoozetimer.h"

#include "archive/conversationstates.h"

namespace shoptalk {

SnoozeTimer::SnoozeTimer(ConversationStates &states, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_states(states)
    , m_timer(clock)
{
    connect(&m_states, &ConversationStates::changed, this, &SnoozeTimer::wait);
    connect(&m_timer, &WallTimer::due, this, &SnoozeTimer::wake);
}

void SnoozeTimer::start()
{
    wait();
}

void SnoozeTimer::wait()
{
    m_timer.waitFor(m_states.nextWake());
}

void SnoozeTimer::wake()
{
    QCoro::connect(m_states.wake(), this, [this](const Result<WokenConversations> &conversations) {
        if (conversations && !conversations->isEmpty())
            Q_EMIT woken(*conversations);
    });
}

} // namespace shoptalk
