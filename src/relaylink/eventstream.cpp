// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/eventstream.h"

#include "core/logging.h"
#include "relaylink/pauses.h"
#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/events.h"

#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int fullPage = 200;
constexpr int pollWaitS = 50;

/// The first `seq` that is missing.
std::optional<qint64> firstMissing(const EventPage &page, qint64 after)
{
    if (page.events.isEmpty())
        return std::nullopt;
    // A console that begins with the oldest event can't know what came before it.
    qint64 expected = after == 0 ? page.events.first().seq : after + 1;
    for (const RelayEvent &event : page.events) {
        if (event.seq != expected)
            return expected;
        ++expected;
    }
    return std::nullopt;
}

} // namespace

EventStream::EventStream(RelaySender &client, EventSink &sink, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_sink(sink)
    , m_pageSize(fullPage)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_generation); });
}

EventStream::~EventStream()
{
    blockSignals(true);
    stop();
}

void EventStream::start()
{
    if (m_state != State::Stopped && m_state != State::Unauthorised)
        return;
    ++m_generation;
    m_failures = 0;
    m_isTaking = false;
    rerequest(0);
    setState(State::Connecting);
}

void EventStream::stop()
{
    ++m_generation;
    m_pause.stop();
    m_client.cancelEvents();
    setState(State::Stopped);
}

void EventStream::wake()
{
    if (m_state == State::Stopped || m_state == State::Unauthorised || m_isTaking)
        return;
    // A long-poll that began before the computer slept may wait on a dead connection, so it is sent again.
    ++m_generation;
    m_client.cancelEvents();
    m_failures = 0;
    rerequest(0);
}

QCoro::Task<void> EventStream::ask(int generation)
{
    const QPointer<EventStream> self(this);
    const auto isOver = [&self, generation] { return !self || self->m_generation != generation; };
    const qint64 after = m_fromOldest ? 0 : m_sink.cursor();
    // Only a console that is up to date waits, so that the first answer comes at once.
    const int wait = m_state == State::UpToDate ? pollWaitS : 0;
    const FetchEvents fetchEvents{after, m_pageSize, wait};
    Result<EventPage> page = co_await m_client.send(fetchEvents);
    if (isOver())
        co_return;
    if (!page) {
        handle(page.error());
        co_return;
    }
    reportGaps(*page, after);
    if (isOver())
        co_return;
    m_isTaking = true;
    const Result<void> stored = co_await store(*page, after);
    if (isOver())
        co_return;
    m_isTaking = false;
    if (!stored) {
        logFailure(logRelayLink(), "events could not be stored", stored.error());
        backOff(State::CatchingUp);
        co_return;
    }
    goOn(*page, after);
}

QCoro::Task<Result<void>> EventStream::store(EventPage page, qint64 after)
{
    if (page.events.isEmpty() && page.next == after)
        co_return Result<void>();
    co_return co_await m_sink.take(page);
}

void EventStream::goOn(const EventPage &page, qint64 after)
{
    m_pageSize = fullPage;
    m_fromOldest = false;
    // The relay reports more events but gives none. Asking again at once would not help, so the stream backs
    // off.
    if (page.next < page.head && page.next <= after)
        return backOff(State::CatchingUp);
    m_failures = 0;
    rerequest(0);
    setState(page.next >= page.head ? State::UpToDate : State::CatchingUp);
}

void EventStream::handle(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorised) {
        logFailure(logRelayLink(), "the relay does not know this device any more", error);
        setState(State::Unauthorised);
        return;
    }
    if (error.kind == Error::Kind::Secrets) {
        logFailure(logRelayLink(), "the relay's events can't be opened here", error);
        setState(State::Unauthorised);
        return;
    }
    if (error.reason == Reason::CursorExpired && !m_fromOldest) {
        qCCritical(logRelayLink)
            << "events are missing for good: the relay no longer keeps what follows the cursor";
        m_fromOldest = true;
        rerequest(0);
        setState(State::Gap);
        return;
    }
    if (error.reason == Reason::AnswerTooLarge && m_pageSize > 1) {
        m_pageSize /= 2;
        rerequest(0);
        return;
    }
    qCInfo(logRelayLink) << "no events from the relay:" << describe(error);
    backOff(State::Offline);
}

/// Reports if events between `after` and the page are missing, and moves the cursor to the relay's log.
void EventStream::reportGaps(EventPage &page, qint64 after)
{
    const bool isBeyondHead = page.head < after;
    const bool isAllExpired = m_fromOldest && page.events.isEmpty();
    if (isBeyondHead || isAllExpired)
        page.next = page.head;
    const std::optional<qint64> missing = firstMissing(page, after);
    if (isBeyondHead) {
        qCCritical(logRelayLink) << "the relay's log ends at" << page.head
                                 << "but this console holds events up to" << after
                                 << "- it was restored from an older copy";
    } else if (missing) {
        qCCritical(logRelayLink) << "events are missing, from" << *missing << "on";
    }
    if (isBeyondHead || missing)
        setState(State::Gap);
}

void EventStream::rerequest(int delayMs)
{
    m_pause.start(delayMs);
}

void EventStream::backOff(State state)
{
    ++m_failures;
    rerequest(pauseAfterMs(m_failures));
    setState(state);
}

void EventStream::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace shoptalk
