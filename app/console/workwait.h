// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace shoptalk {

class UnlockedSession;

/// How long the end of a session waits for what is under way in it.
struct EndLimits {
    /// Longer than any usual answer of Meta. A message whose answer has not come by then is Uncertain.
    std::chrono::milliseconds answer = std::chrono::seconds(5);
    /// Files whose storing has not ended by then are not sent; what was written in their form is still a
    /// draft. Only a disk or a network folder that does not answer any more takes that long.
    std::chrono::milliseconds storing = std::chrono::minutes(10);
};

/// Waits until a session can be destroyed: nothing is under way in it that would be lost.
class WorkWait : public QObject {
    Q_OBJECT
public:
    enum class Pending {
        Nothing,
        Check, ///< Another process reads the database.
        Answers, ///< Messages are being sent.
        Files ///< Messages and their files are being stored.
    };

    /// Begins to wait.
    explicit WorkWait(UnlockedSession &session, const EndLimits &limits = {}, QObject *parent = nullptr);

Q_SIGNALS:
    /// What is waited for.
    void pendingChanged(shoptalk::WorkWait::Pending pending);
    /// Nothing is under way any more, a limit has passed, or something else has destroyed the session. It is
    /// emitted once, from the event loop, so that a receiver may destroy the session.
    void over();

private:
    void look();
    void finish();

    QPointer<UnlockedSession> m_session;
    EndLimits m_limits;
    Pending m_pending = Pending::Nothing;
    QTimer m_limit;
    QTimer m_again;
    bool m_isOver = false;
};

} // namespace shoptalk
