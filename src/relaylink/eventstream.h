// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"

#include <QObject>
#include <QTimer>

namespace shoptalk {

/// Receives the relay's events. Implemented by `sync`.
class EventSink {
public:
    virtual ~EventSink() = default;
    /// The `seq` of the last stored event.
    virtual qint64 cursor() const = 0;
    /// Stores the page and its cursor in one transaction; after an error the page is tried again later.
    virtual QCoro::Task<Result<void>> take(EventPage page) = 0;
};

/// Polls the relay for new events, with back-off and jitter, and verifies that no event is missing.
class EventStream : public QObject {
    Q_OBJECT
public:
    enum class State {
        Stopped,
        Connecting, ///< No answer yet.
        CatchingUp, ///< The relay has more events than were stored so far.
        UpToDate,
        Offline, ///< No answer; the stream tries again by itself.
        Unauthorised, ///< The device was revoked, or lacks the workspace's key: pair again.
        Gap ///< `seq` jumped or the cursor expired: events are lost. It is reported, then the stream
            ///< continues.
    };
    Q_ENUM(State)

    EventStream(RelaySender &client, EventSink &sink, QObject *parent = nullptr);
    ~EventStream() override;

    void start();
    /// Ends the request under way.
    void stop();
    /// Polls immediately instead of waiting for the back-off: the network is back, or the person pressed "Try
    /// now".
    void wake();
    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(shoptalk::EventStream::State state);

private:
    QCoro::Task<void> ask(int generation);
    void rerequest(int delayMs);
    void handle(const Error &error);
    void backOff(State state);
    void reportGaps(EventPage &page, qint64 after);
    QCoro::Task<Result<void>> store(EventPage page, qint64 after);
    void goOn(const EventPage &page, qint64 after);
    void setState(State state);

    RelaySender &m_client;
    EventSink &m_sink;
    QTimer m_pause;
    State m_state = State::Stopped;
    int m_generation = 0; ///< Answers to requests of an older generation are dropped.
    int m_failures = 0; ///< Consecutive ones.
    int m_pageSize; ///< Events asked for at once.
    bool m_isTaking = false;
    bool m_fromOldest = false; ///< The cursor expired: start with the oldest event.
};

} // namespace shoptalk
