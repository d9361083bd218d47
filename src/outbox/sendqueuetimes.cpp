// SPDX-License-Identifier: GPL-3.0-or-later
// When the send queue does something about a message.
#include "domain/reactionlimit.h"
#include "domain/servicewindow.h"
#include "graph/graphsender.h"
#include "outbox/sendqueue.h"
#include "store/store.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace shoptalk {

namespace {

/// How long the queue waits for the status webhook of an Uncertain message, once the relay's events are read,
/// before it sends the conversation's next messages.
constexpr std::chrono::milliseconds uncertainWait = 30s;
/// How long the relay has after the start to hand over its events; then the wait above begins anyway.
constexpr std::chrono::milliseconds maxRelayWait = 30s;
constexpr std::chrono::milliseconds pauseOfRefusedNumber = 5min;
/// Between messages while Meta's allowance is nearly used. Part of it is free again by then.
constexpr std::chrono::milliseconds pauseNearLimit = 1min;

} // namespace

bool SendQueue::waitsToBeSent(const OutboxEntry &entry)
{
    return entry.delivery == Delivery::Queued && !entry.triedAt.isValid();
}

/// True if there is something to do for the entry now; otherwise schedules the time to look again.
bool SendQueue::isDue(const OutboxEntry &entry)
{
    const bool isToBeSent = waitsToBeSent(entry);
    if (isToBeSent && isPastWindow(entry))
        return true; // it fails at once
    const auto schedule = [this](const QDateTime &at) { scheduleAt(at); };
    if (isToBeSent && isPaused(m_pauses.endOf(entry.phoneNumber, m_clock.now()), schedule))
        return false;
    QDateTime due = entry.delivery == Delivery::Uncertain ? endOfWaitFor(entry) : entry.notBefore;
    if (isToBeSent) {
        const QDateTime paced =
            m_pace.earliest(entry.phoneNumber, entry.messagesPerSecond, entry.conversation, m_clock.now());
        due = due.isValid() ? std::max(due, paced) : paced;
    }
    if (!due.isValid() || due <= m_clock.now())
        return true;
    scheduleAt(due);
    return false;
}

/// True if the window closed while the message waited. Decided only once the relay's events are read, because
/// a message of the customer, which opens the window again, may be among them; until then Meta decides.
bool SendQueue::isPastWindow(const OutboxEntry &entry) const
{
    return m_eventsReadAt.isValid() && entry.lastInboundAt.isValid()
        && !std::holds_alternative<TemplateContent>(entry.content)
        && !ServiceWindow(entry.lastInboundAt).isOpen(m_clock.now());
}

bool SendQueue::isPastReactionTime(const OutboxEntry &entry) const
{
    const auto *reaction = std::get_if<ReactionContent>(&entry.content);
    if (!reaction)
        return false;
    const Result<std::optional<Message>> target = m_store.reader().messages.findByWamid(reaction->target);
    return target && *target && m_clock.now() > reactionsEndAt((*target)->sentAt);
}

QDateTime SendQueue::endOfWaitFor(const OutboxEntry &uncertain) const
{
    const QDateTime eventsRead =
        m_eventsReadAt.isValid() ? m_eventsReadAt : m_wokenAt.addMSecs(maxRelayWait.count());
    return std::max(uncertain.triedAt, eventsRead).addMSecs(uncertainWait.count());
}

SendErrorPolicy SendQueue::withThrottles(SendErrorPolicy policy, const OutboxEntry &entry,
                                         const Error &error) const
{
    if (policy.kind != SendErrorPolicy::Kind::Later || !policy.isAboutNumber)
        return policy;
    const int throttles = m_pauses.throttlesBefore(entry.phoneNumber, m_clock.now());
    policy.pause = std::max(policy.pause, classifySendError(error, throttles).pause);
    return policy;
}

void SendQueue::pauseNumber(const PhoneNumberId &number, const SendErrorPolicy &policy)
{
    const QDateTime now = m_clock.now();
    if (policy.kind == SendErrorPolicy::Kind::SignIn)
        m_pauses.pause(number);
    else if (policy.isAboutNumber && policy.kind == SendErrorPolicy::Kind::Later)
        m_pauses.throttle(number, policy.pause, now);
    else if (policy.isAboutNumber)
        m_pauses.pauseUntil(number, now.addMSecs(pauseOfRefusedNumber.count()));
}

void SendQueue::noteAccepted(const PhoneNumberId &number)
{
    const QDateTime now = m_clock.now();
    m_pauses.noteAccepted(number, now);
    const GraphUsage &usage = m_graph.usage();
    if (usage.isNearlyUsed())
        m_pauses.slowDown(number, std::max<std::chrono::milliseconds>(usage.regain, pauseNearLimit), now);
}

void SendQueue::boundTimes(const QDateTime &now)
{
    const QDateTime latest = now.addMSecs(maxSendPause.count());
    const auto bound = [](QDateTime &time, const QDateTime &limit) {
        if (time.isValid() && time > limit)
            time = limit;
    };
    bound(m_wokenAt, now);
    bound(m_eventsReadAt, now);
    bound(m_nothingBefore, latest);
    m_pauses.boundTimes(now, latest);
}

void SendQueue::boundStoredTimes(const QList<OutboxEntry> &entries, const QDateTime &now)
{
    const QDateTime latest = now.addMSecs(maxSendPause.count());
    const auto isImpossible = [&](const OutboxEntry &entry) {
        return (entry.triedAt.isValid() && entry.triedAt > now)
            || (entry.notBefore.isValid() && entry.notBefore > latest);
    };
    if (std::none_of(entries.begin(), entries.end(), isImpossible))
        return;
    auto bound = [now, latest](StoreSession &session) { return session.outbox.boundTimes(now, latest); };
    m_store.write(std::move(bound)); // its change has the queue read again
}

void SendQueue::scheduleAt(const QDateTime &at)
{
    const qint64 delayMs = std::max<qint64>(m_clock.now().msecsTo(at), 0);
    // If the clock jumped, the timer may already be late, so a time that is due now is always scheduled
    // again.
    const bool isEarlyEnough = m_scheduledAt.isValid() && m_scheduledAt <= at && delayMs > 0;
    if (!m_isRunning || isEarlyEnough)
        return;
    m_scheduledAt = at;
    m_timer.start(std::chrono::milliseconds(delayMs));
}

} // namespace shoptalk
