// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stopproposals.h"

#include "core/clock.h"
#include "store/store.h"

#include <utility>

namespace shoptalk {

namespace {

Result<StopDecision> decided(StoreSession &session, StopDecision decision)
{
    const Result<std::optional<MarketingChoice>> before = session.marketing.choiceOf(decision.customer);
    if (!before)
        return failure(before.error());
    decision.before = *before;
    if (decision.isStopped) {
        if (const Result<void> stopped = session.marketing.stop(decision.customer, decision.at); !stopped)
            return failure(stopped.error());
    }
    const Result<void> closed = session.marketing.stopProposals().decide(decision.customer, decision.at);
    return closed ? Result<StopDecision>(decision) : failure(closed.error());
}

Result<void> takenBack(StoreSession &session, const StopDecision &decision)
{
    if (decision.isStopped) {
        if (Result<void> restored =
                session.marketing.takeBackStop(decision.customer, decision.at, decision.before);
            !restored)
            return restored;
    }
    return session.marketing.stopProposals().reopen(decision.customer);
}

} // namespace

StopProposals::StopProposals(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            Q_EMIT changed();
    });
}

bool StopProposals::isUndecided(const CustomerId &customer) const
{
    return m_store.isOpen()
        && m_store.reader().marketing.stopProposals().isUndecided(customer).value_or(false);
}

int StopProposals::count() const
{
    return m_store.isOpen() ? m_store.reader().marketing.stopProposals().countUndecided().value_or(0) : 0;
}

QCoro::Task<Result<QList<StopProposal>>> StopProposals::undecided(int limit) const
{
    auto read = [limit](const StoreSession &session) {
        return session.marketing.stopProposals().undecided(limit);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<StopDecision>>> StopProposals::decide(QList<CustomerId> customers, bool isStopped)
{
    auto write = [customers, isStopped,
                  at = m_clock.now()](StoreSession &session) -> Result<QList<StopDecision>> {
        const QDateTime second = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC); // as stored
        QList<StopDecision> decisions;
        for (const CustomerId &customer : customers) {
            const Result<StopDecision> decision = decided(session, {customer, isStopped, second, {}});
            if (!decision)
                return failure(decision.error());
            decisions << *decision;
        }
        return decisions;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> StopProposals::takeBack(QList<StopDecision> decisions)
{
    auto write = [decisions](StoreSession &session) -> Result<void> {
        for (const StopDecision &decision : decisions) {
            if (Result<void> back = takenBack(session, decision); !back)
                return back;
        }
        return {};
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
