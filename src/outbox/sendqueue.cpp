// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sendqueue.h"

#include "core/logging.h"
#include "domain/phonenumber.h"
#include "graph/graphsender.h"
#include "graph/requests/sendmessage.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr int sendsAtOnce = 4;
/// Most often one of the first can be sent; the others are read only if all of these have to wait.
constexpr int firstConversations = 20;
constexpr int conversationsAtOnce = 500;
constexpr std::chrono::milliseconds pauseOfLockedToken = 1min;
constexpr std::chrono::milliseconds pauseAfterStorageError = 5s;
/// Meta's code for a message outside the service window.
constexpr int windowClosed = 131047;

OutgoingMessage outgoing(const OutboxEntry &entry)
{
    // A number that came from Meta is valid even if the number plans here do not know it yet. What is no
    // number stays as it is, and is refused, because the number plans would make one of it.
    const QString to = isPhoneId(entry.to.mid(1)) ? toE164(entry.to).value_or(entry.to) : entry.to;
    return OutgoingMessage{entry.phoneNumber,     to,           entry.recipient, entry.content,
                           entry.message.value(), entry.context};
}

} // namespace

SendQueue::SendQueue(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock)
    : m_store(store)
    , m_graph(graph)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_uploads(store, graph, clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendQueue::pump);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            endPausesOfDisconnected();
        if (changes.outbox || changes.accounts)
            scheduleAt(m_clock.now());
    });
}

void SendQueue::wake()
{
    m_isRunning = true;
    if (!m_wokenAt.isValid())
        m_wokenAt = m_clock.now();
    m_offlineFailures = 0;
    m_nothingBefore = {};
    m_pauses.wake();
    m_store.write([](StoreSession &session) { return session.outbox.clearBackoff(); });
    scheduleAt(m_clock.now());
}

void SendQueue::setEventsRead(bool areRead)
{
    if (!areRead) {
        m_eventsReadAt = {};
    } else if (!m_eventsReadAt.isValid()) {
        m_eventsReadAt = m_clock.now();
        scheduleAt(m_eventsReadAt);
    }
}

void SendQueue::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_scheduledAt = {};
}

void SendQueue::pump()
{
    m_scheduledAt = {};
    if (!m_isRunning || !m_store.isOpen())
        return;
    const QDateTime now = m_clock.now();
    boundTimes(now);
    if (m_nothingBefore.isValid() && m_nothingBefore > now) {
        scheduleAt(m_nothingBefore);
        return;
    }
    for (const int limit : {firstConversations, conversationsAtOnce}) {
        if (m_underWay.size() >= sendsAtOnce)
            return; // the next send that ends looks again
        const Result<QList<OutboxEntry>> next = m_store.reader().outbox.nextPerConversation(limit);
        if (!next) {
            logFailure(logOutbox(), "the queue can't be read", next.error());
            scheduleAt(now.addMSecs(pauseAfterStorageError.count()));
            return;
        }
        boundStoredTimes(*next, now);
        deliverDue(*next);
        if (next->size() < limit)
            return;
    }
}

void SendQueue::deliverDue(const QList<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        if (m_underWay.size() >= sendsAtOnce)
            return;
        if (m_underWay.contains(entry.conversation) || !isDue(entry))
            continue;
        m_underWay.insert(entry.conversation);
        if (waitsToBeSent(entry))
            m_pace.noteSent(entry.phoneNumber, entry.conversation, m_clock.now());
        deliver(entry);
    }
}

/// Does the next step for the first entry of a conversation.
QCoro::Task<void> SendQueue::deliver(OutboxEntry entry)
{
    const QPointer<SendQueue> self(this);
    Result<void> done;
    if (entry.delivery == Delivery::Uncertain) {
        done = co_await stopWaitingFor(entry.message);
    } else if (entry.triedAt.isValid()) {
        // It was being sent when the program ended, or when its answer could not be stored.
        SendErrorPolicy lost;
        lost.kind = SendErrorPolicy::Kind::Uncertain;
        done = co_await settle(entry, lost);
    } else if (isPastWindow(entry)) {
        SendErrorPolicy closed;
        closed.failure.meta = MetaCode{windowClosed};
        done = co_await settle(entry, closed);
    } else if (isPastReactionTime(entry)) {
        SendErrorPolicy late;
        late.failure.meta = MetaCode{reactionRefusedCode};
        done = co_await settle(entry, late);
    } else {
        done = co_await send(entry);
    }
    if (!self)
        co_return;
    if (!done) {
        logFailure(logOutbox(), "the queue can't be written", done.error());
        m_nothingBefore = m_clock.now().addMSecs(pauseAfterStorageError.count());
    }
    m_underWay.remove(entry.conversation);
    if (m_underWay.isEmpty())
        Q_EMIT idle();
    if (!self)
        co_return;
    scheduleAt(m_clock.now());
}

QCoro::Task<Result<void>> SendQueue::send(OutboxEntry entry)
{
    const QPointer<SendQueue> self(this);
    Q_EMIT sendingChanged(entry.message, true);
    if (!self)
        co_return Result<void>();
    const Result<void> done = co_await uploadAndTransmit(entry);
    if (self)
        Q_EMIT sendingChanged(entry.message, false);
    co_return done;
}

QCoro::Task<Result<void>> SendQueue::uploadAndTransmit(OutboxEntry entry)
{
    const QPointer<SendQueue> self(this);
    const Result<SharedSecret> token = co_await m_tokens.tokenFor(entry.phoneNumber);
    if (!self)
        co_return Result<void>();
    if (!token && isDisconnected(token.error(), entry.phoneNumber)) {
        SendErrorPolicy disconnected;
        disconnected.failure.detail = nameOf(Reason::NumberNotConnected);
        co_return co_await settle(entry, disconnected);
    }
    if (!token) {
        pauseAfter(token.error(), entry.phoneNumber);
        co_return Result<void>();
    }
    const Result<MessageContent> content = co_await m_uploads.withUpload(*token, entry);
    if (!self)
        co_return Result<void>();
    if (!content)
        co_return co_await settleUpload(entry, content.error());
    entry.content = *content;
    auto mark = [message = entry.message, now = m_clock.now()](StoreSession &session) {
        return session.outbox.markSending(message, now);
    };
    const Result<bool> marked = co_await m_store.writeDurably(std::move(mark));
    if (!marked)
        co_return failure(marked.error());
    if (!self || !*marked) // settled meanwhile
        co_return Result<void>();
    co_return co_await transmit(*token, entry);
}

/// Sends an entry whose attempt is recorded, and records the answer.
QCoro::Task<Result<void>> SendQueue::transmit(SharedSecret token, OutboxEntry entry)
{
    const QPointer<SendQueue> self(this);
    const OutgoingMessage message = outgoing(entry);
    const SendMessage sendMessage{message};
    const Result<AcceptedMessage> accepted = co_await m_graph.send(token, sendMessage);
    if (!self)
        co_return Result<void>();
    if (!accepted) {
        qCInfo(logOutbox) << "a message was not accepted:" << describe(accepted.error());
        const SendErrorPolicy single =
            classifySendError(accepted.error(), entry.attempts, m_graph.usage().regain);
        const std::optional<SendErrorPolicy> policy =
            announceFailure(entry, accepted.error(), withThrottles(single, entry, accepted.error()));
        if (!policy)
            co_return Result<void>();
        co_return co_await settle(entry, *policy);
    }
    Q_EMIT metaReached(true);
    if (!self)
        co_return Result<void>();
    m_offlineFailures = 0;
    noteAccepted(entry.phoneNumber);
    auto accept = [id = entry.message, answer = *accepted,
                   now = m_clock.now()](StoreSession &session) -> Result<void> {
        if (Result<void> stored = session.messages.setAccepted(id, answer.wamid, now, answer.hold); !stored)
            return stored;
        return session.outbox.remove(id);
    };
    co_return co_await m_store.write(std::move(accept));
}

QCoro::Task<Result<void>> SendQueue::settleUpload(OutboxEntry entry, Error error)
{
    if (error.kind == Error::Kind::Cancelled)
        co_return Result<void>(); // its message was removed from the queue
    qCInfo(logOutbox) << "a file was not uploaded:" << describe(error);
    const SendErrorPolicy single = classifyUploadError(error, entry.attempts, m_graph.usage().regain);
    const std::optional<SendErrorPolicy> policy =
        announceFailure(entry, error, withThrottles(single, entry, error));
    if (!policy)
        co_return Result<void>();
    co_return co_await settle(entry, *policy);
}

/// Emits what others have to know of the failure. Returns the policy, or nothing if one of them deleted this
/// queue.
std::optional<SendErrorPolicy> SendQueue::announceFailure(const OutboxEntry &entry, const Error &error,
                                                          const SendErrorPolicy &policy)
{
    const QPointer<SendQueue> self(this);
    Q_EMIT metaReached(error.kind != Error::Kind::Network || error.meta.has_value());
    if (!self)
        return std::nullopt;
    if (policy.kind == SendErrorPolicy::Kind::SignIn)
        Q_EMIT signInNeeded(entry.phoneNumber, error);
    return self ? std::optional(policy) : std::nullopt;
}

QCoro::Task<Result<void>> SendQueue::settle(OutboxEntry entry, SendErrorPolicy policy)
{
    const QDateTime now = m_clock.now();
    if (policy.kind != SendErrorPolicy::Kind::Offline)
        m_offlineFailures = 0;
    else if (!m_nothingBefore.isValid()
             || m_nothingBefore <= now) // several that fail together count as one failure
        m_nothingBefore = now.addMSecs(offlinePause(++m_offlineFailures).count());
    pauseNumber(entry.phoneNumber, policy);
    auto write = [message = entry.message, policy, now](StoreSession &session) -> Result<void> {
        switch (policy.kind) {
        case SendErrorPolicy::Kind::Offline:
        case SendErrorPolicy::Kind::SignIn:
            return session.outbox.markNotSent(message, now);
        case SendErrorPolicy::Kind::Later:
            // A longer pause is the number's.
            return session.outbox.postpone(message,
                                           now.addMSecs(std::min(policy.pause, maxSendPause).count()), now);
        case SendErrorPolicy::Kind::Uncertain:
            return session.outbox.markUncertain(message, now);
        case SendErrorPolicy::Kind::Refused:
            break;
        }
        const Result<bool> failed = session.messages.setDelivery(message, Delivery::Failed, policy.failure);
        return failed ? session.outbox.remove(message) : failure(failed.error());
    };
    const QPointer<SendQueue> self(this);
    const Result<void> written = co_await m_store.write(std::move(write));
    const bool isReaction = std::holds_alternative<ReactionContent>(entry.content);
    if (self && written && isReaction && policy.kind == SendErrorPolicy::Kind::Refused)
        Q_EMIT reactionRefused(entry.conversation, policy.failure);
    co_return written;
}

/// Called when no status came: the message stays Uncertain for the person to decide, and the others no longer
/// wait for it.
QCoro::Task<Result<void>> SendQueue::stopWaitingFor(MessageId message)
{
    // A person may have queued it again since the queue was read.
    auto remove = [message](StoreSession &session) { return session.outbox.removeUncertain(message); };
    co_return co_await m_store.write(std::move(remove));
}

bool SendQueue::isDisconnected(const Error &tokenError, const PhoneNumberId &number) const
{
    return tokenError.reason == Reason::NumberNotConnected
        && m_store.reader().disconnects.isDisconnected(number).value_or(false);
}

void SendQueue::endPausesOfDisconnected()
{
    const QList<PhoneNumberId> paused = m_pauses.numbers();
    for (const PhoneNumberId &number : paused) {
        if (m_store.reader().disconnects.isDisconnected(number).value_or(false))
            m_pauses.end(number);
    }
}

void SendQueue::pauseAfter(const Error &tokenError, const PhoneNumberId &number)
{
    qCInfo(logOutbox) << "there is no token for sending:" << describe(tokenError);
    if (tokenError.kind == Error::Kind::Unauthorised) {
        m_pauses.pause(number);
        Q_EMIT signInNeeded(number, tokenError);
        return;
    }
    m_pauses.pauseUntil(number, m_clock.now().addMSecs(pauseOfLockedToken.count()));
}

} // namespace shoptalk
