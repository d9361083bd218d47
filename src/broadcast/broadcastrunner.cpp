// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcastrunner.h"

#include "core/logging.h"
#include "outbox/outbox.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

/// The limit is read again after this many turns, because answers of customers change it.
constexpr int turnsPerReading = 50;
constexpr std::chrono::milliseconds pauseAfterError = 5s;
constexpr std::chrono::milliseconds pauseOfFullQueue = 5s;
/// A timer does not run while the computer sleeps, so the clock is looked at as often as this.
constexpr std::chrono::milliseconds maxWait = 1min;
/// A start that is later than this is reported.
constexpr int lateSeconds = 120;
constexpr int millisecondsPerSecond = 1000;

/// Starts due broadcasts and leaves out customers who stopped marketing or were blocked. Gives those that
/// started late.
Result<QList<Broadcast>> startDueIn(StoreSession &session, const QDateTime &now)
{
    if (const Result<int> stopped = session.broadcasts.queue().leaveOutIneligible(now); !stopped)
        return failure(stopped.error());
    const Result<QList<Broadcast>> scheduled = session.broadcasts.inState(BroadcastState::Scheduled);
    if (!scheduled)
        return failure(scheduled.error());
    QList<Broadcast> late;
    for (const Broadcast &broadcast : *scheduled) {
        if (broadcast.startsAt > now)
            continue;
        if (const Result<void> started =
                session.broadcasts.setState(broadcast.id, BroadcastState::Running, now);
            !started)
            return failure(started.error());
        if (broadcast.startsAt.secsTo(now) > lateSeconds)
            late << broadcast;
    }
    return late;
}

} // namespace

BroadcastRunner::BroadcastRunner(Store &store, Outbox &outbox, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_pace.setSingleShot(true);
    m_later.setSingleShot(true);
    m_later.setObjectName(u"later"_s);
    connect(&m_pace, &QTimer::timeout, this, [this] { step(); });
    connect(&m_later, &QTimer::timeout, this, [this] { step(); });
    connect(&m_store, &Store::changed, this, &BroadcastRunner::follow);
    connect(&outbox, &Outbox::signInNeeded, this, &BroadcastRunner::pauseForSignIn);
}

void BroadcastRunner::wake()
{
    m_isRunning = true;
    m_allowances.clear();
    m_hasJustFinished = true;
    reopenLate();
    step();
}

void BroadcastRunner::stop()
{
    m_isRunning = false;
    m_pace.stop();
    m_later.stop();
}

QDateTime BroadcastRunner::limitedUntil(const PhoneNumberId &number) const
{
    return m_allowances.value(number).limitedUntil;
}

void BroadcastRunner::follow(const ChangeSet &changes)
{
    if (!changes.messages.isEmpty())
        reopenLate();
    if (changes.accounts || changes.templates)
        m_allowances.clear();
    // A customer who stops marketing is reported as a change of conversations.
    if (changes.broadcasts || changes.outbox || changes.accounts || !changes.conversations.isEmpty())
        step();
}

QCoro::Task<void> BroadcastRunner::reopenLate()
{
    const QPointer<BroadcastRunner> self(this);
    m_isReopenAskedAgain = true;
    if (m_isReopening)
        co_return;
    m_isReopening = true;
    while (m_isReopenAskedAgain && m_isRunning && m_hasJustFinished && m_store.isOpen()) {
        m_isReopenAskedAgain = false;
        m_hasJustFinished = false; // true again if one finishes while the others are read
        auto find = [now = m_clock.now()](const StoreSession &session) {
            return findJustFinished(session, now);
        };
        const Result<JustFinished> found = co_await m_store.readInBackground(std::move(find));
        if (!self)
            co_return;
        m_hasJustFinished = m_hasJustFinished || !found || found->isAny;
        if (!found || found->refused.isEmpty())
            continue;
        auto reopen = [now = m_clock.now()](StoreSession &session) { return reopenRefused(session, now); };
        co_await m_store.write(std::move(reopen));
        if (!self)
            co_return;
    }
    m_isReopening = false;
}

void BroadcastRunner::pauseForSignIn(const PhoneNumberId &number)
{
    if (!m_store.isOpen())
        return;
    auto pause = [number, now = m_clock.now()](StoreSession &session) -> Result<void> {
        const Result<QList<Broadcast>> running = session.broadcasts.inState(BroadcastState::Running);
        if (!running)
            return failure(running.error());
        for (const Broadcast &broadcast : *running) {
            if (broadcast.number != number)
                continue;
            const Result<bool> paused =
                pauseBroadcast(session, broadcast.id, BroadcastPause::SignIn, std::nullopt, now);
            if (!paused)
                return failure(paused.error());
        }
        return {};
    };
    m_store.write(std::move(pause));
}

bool BroadcastRunner::hasWork() const
{
    for (const BroadcastState state : {BroadcastState::Running, BroadcastState::Scheduled}) {
        const Result<QList<Broadcast>> found = m_store.reader().broadcasts.inState(state);
        if (!found || !found->isEmpty())
            return true;
    }
    return false;
}

std::optional<Broadcast> BroadcastRunner::nextRunning()
{
    const Result<QList<Broadcast>> running = m_store.reader().broadcasts.inState(BroadcastState::Running);
    if (!running || running->isEmpty())
        return std::nullopt;
    const auto last = std::find_if(running->begin(), running->end(),
                                   [this](const Broadcast &each) { return each.id == m_last; });
    const qsizetype first = last == running->end() ? 0 : last - running->begin() + 1;
    const QDateTime now = m_clock.now();
    for (qsizetype i = 0; i < running->size(); ++i) {
        const Broadcast &broadcast = running->at((first + i) % running->size());
        const QDateTime until = limitedUntil(broadcast.number);
        if (!until.isValid() || until <= now)
            return broadcast;
        lookAt(until);
    }
    return std::nullopt;
}

QCoro::Task<void> BroadcastRunner::startDue()
{
    const QPointer<BroadcastRunner> self(this);
    const Result<QList<Broadcast>> scheduled = m_store.reader().broadcasts.inState(BroadcastState::Scheduled);
    const QDateTime now = m_clock.now();
    for (const Broadcast &broadcast : scheduled.value_or(QList<Broadcast>())) {
        if (broadcast.startsAt > now)
            lookAt(broadcast.startsAt);
    }
    auto start = [now](StoreSession &session) { return startDueIn(session, now); };
    const Result<QList<Broadcast>> late = co_await m_store.write(std::move(start));
    if (!self || !late)
        co_return;
    for (const Broadcast &broadcast : *late) {
        Q_EMIT startedLate(broadcast);
        if (!self)
            co_return;
    }
}

QCoro::Task<void> BroadcastRunner::readAllowance(PhoneNumberId number)
{
    const QPointer<BroadcastRunner> self(this);
    const auto known = m_allowances.constFind(number);
    const QDateTime now = m_clock.now();
    const bool isFresh =
        known != m_allowances.constEnd() && known->turns < turnsPerReading && !known->limitedUntil.isValid();
    if (isFresh)
        co_return;
    auto read = [number, now](const StoreSession &session) { return sendingFacts(session, number, now); };
    const Result<SendingFacts> facts = co_await m_store.readInBackground(std::move(read));
    if (!self || !facts)
        co_return;
    Allowance allowance;
    allowance.left = facts->left();
    allowance.perSecond = facts->perSecond;
    if (allowance.left && *allowance.left == 0)
        allowance.limitedUntil = facts->contacted.firstAt.addDays(1).addSecs(1);
    const QDateTime before = limitedUntil(number);
    m_allowances.insert(number, allowance);
    if (before != allowance.limitedUntil)
        Q_EMIT limitChanged(number);
}

QCoro::Task<void> BroadcastRunner::step()
{
    const QPointer<BroadcastRunner> self(this);
    m_isAskedAgain = true;
    if (!m_isRunning || m_isBusy || m_pace.isActive() || !m_store.isOpen())
        co_return;
    m_isBusy = true;
    while (m_isAskedAgain && m_isRunning && !m_pace.isActive()) {
        m_isAskedAgain = false;
        if (!hasWork())
            break;
        co_await startDue();
        if (!self)
            co_return;
        const std::optional<Broadcast> broadcast = nextRunning();
        if (!broadcast)
            continue;
        co_await readAllowance(broadcast->number);
        if (!self)
            co_return;
        if (limitedUntil(broadcast->number).isValid()) {
            m_isAskedAgain = true; // another broadcast may be able to continue
            continue;
        }
        auto handOver = [id = broadcast->id, now = m_clock.now()](StoreSession &session) {
            return handOverNext(session, id, now);
        };
        const Result<HandOver> outcome = co_await m_store.writeDurably(std::move(handOver));
        if (!self)
            co_return;
        take(*broadcast, outcome);
    }
    m_isBusy = false;
}

void BroadcastRunner::take(const Broadcast &broadcast, const Result<HandOver> &outcome)
{
    m_last = broadcast.id;
    if (!outcome) {
        logFailure(logOutbox(), "a broadcast can't continue", outcome.error());
        m_isAskedAgain = false;
        return lookAt(m_clock.now().addMSecs(pauseAfterError.count()));
    }
    switch (*outcome) {
    case HandOver::Queued: {
        const auto own = m_allowances.find(broadcast.number);
        const bool isKnown = own != m_allowances.end(); // not if the accounts changed during this turn
        const int perSecond = isKnown ? own->perSecond : 1;
        if (isKnown)
            ++own->turns;
        // Numbers of one business share its limit. One that does not share it is only read again sooner.
        for (Allowance &each : m_allowances) {
            if (each.left && --*each.left <= 0)
                each.turns = turnsPerReading; // reads again before the next one
        }
        m_pace.start(millisecondsPerSecond / perSecond);
        return;
    }
    case HandOver::QueueFull:
        m_isAskedAgain = false; // the queue reports when it has space
        return lookAt(m_clock.now().addMSecs(pauseOfFullQueue.count()));
    case HandOver::Finished:
        m_hasJustFinished = true;
        [[fallthrough]];
    case HandOver::LeftOut:
    case HandOver::Paused:
    case HandOver::NotRunning:
        m_isAskedAgain = true;
        return;
    }
}

void BroadcastRunner::lookAt(const QDateTime &at)
{
    const qint64 delayMs = std::clamp<qint64>(m_clock.now().msecsTo(at), 0, maxWait.count());
    if (!m_later.isActive() || m_later.remainingTime() > delayMs)
        m_later.start(std::chrono::milliseconds(delayMs));
}

} // namespace shoptalk
