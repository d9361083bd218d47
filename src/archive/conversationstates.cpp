// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/conversationstates.h"

#include "core/clock.h"
#include "store/store.h"

namespace shoptalk {

namespace {

/// Nobody has more of them at once, and it is read on the GUI thread.
constexpr int wakesAtOnce = 1000;

Result<ConversationStatesBefore> changeEach(StoreSession &session, const QList<ConversationId> &conversations,
                                            const std::function<void(ConversationState &)> &change,
                                            const QDateTime &now)
{
    ConversationStatesBefore before;
    for (const ConversationId &id : conversations) {
        const Result<ConversationState> state = session.conversationStates.of(id);
        if (!state)
            return failure(state.error());
        before.insert(id, *state);
        ConversationState after = *state;
        change(after);
        if (after == *state)
            continue;
        if (const Result<void> set = session.conversationStates.set(id, after, now); !set)
            return failure(set.error());
    }
    return before;
}

Result<void> setEach(StoreSession &session, const ConversationStatesBefore &states, const QDateTime &now)
{
    for (auto state = states.begin(); state != states.end(); ++state) {
        if (Result<void> set = session.conversationStates.set(state.key(), state.value(), now); !set)
            return set;
    }
    return {};
}

} // namespace

ConversationStates::ConversationStates(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            Q_EMIT changed();
    });
}

QCoro::Task<Result<ConversationStatesBefore>>
ConversationStates::change(QList<ConversationId> conversations,
                           std::function<void(ConversationState &)> change)
{
    auto work = [conversations, change, now = m_clock.now()](StoreSession &session) {
        return changeEach(session, conversations, change, now);
    };
    co_return co_await m_store.writeDurably(std::move(work));
}

QCoro::Task<Result<void>> ConversationStates::restore(ConversationStatesBefore before)
{
    auto work = [before, now = m_clock.now()](StoreSession &session) {
        return setEach(session, before, now);
    };
    co_return co_await m_store.writeDurably(std::move(work));
}

QDateTime ConversationStates::nextWake() const
{
    return m_store.isOpen() ? m_store.reader().conversationStates.nextWake().value_or(QDateTime())
                            : QDateTime();
}

QList<QDateTime> ConversationStates::wakes() const
{
    return m_store.isOpen()
        ? m_store.reader().conversationStates.wakes().times(wakesAtOnce).value_or(QList<QDateTime>())
        : QList<QDateTime>();
}

QCoro::Task<Result<WokenConversations>> ConversationStates::unseenSince(QDateTime since) const
{
    auto read = [since](const StoreSession &session) {
        return session.conversationStates.wakes().unseenSince(since);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QDateTime ConversationStates::nextClosing() const
{
    return m_store.isOpen()
        ? m_store.reader().conversationStates.nextClosing(m_clock.now()).value_or(QDateTime())
        : QDateTime();
}

QCoro::Task<Result<WokenConversations>> ConversationStates::wake()
{
    auto work = [now = m_clock.now()](StoreSession &session) { return session.conversationStates.wake(now); };
    co_return co_await m_store.writeDurably(std::move(work));
}

QDateTime ConversationStates::now() const
{
    return m_clock.now();
}

} // namespace shoptalk
