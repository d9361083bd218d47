// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/customerblocks.h"

#include "domain/phonenumber.h"
#include "domain/servicewindow.h"
#include "graph/graphsender.h"
#include "graph/requests/blocking.h"
#include "store/store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// True for "ES.ENT.55001", the id that several portfolios share. Source: business-scoped user ids, block
/// users: it is refused there.
bool isParentId(const BusinessScopedUserId &id)
{
    return id.value().section(u'.', 1, 1) == "ENT"_L1;
}

/// How a request names the customer: by the user id, which never becomes another person's, as a number may.
template <class Request>
Request requestFor(const Conversation &conversation)
{
    const Customer &customer = conversation.customer;
    Request request{conversation.phoneNumber, {}, {}};
    const bool hasOwnId = !customer.userId.isEmpty() && !isParentId(customer.userId);
    if (!hasOwnId && isPhoneId(customer.waId.value()))
        request.phoneNumbers << u'+' + customer.waId.value();
    else
        request.users << customer.userId;
    return request;
}

} // namespace

QCoro::Task<Result<CustomerBlocks::Outcome>> CustomerBlocks::block(QList<Conversation> conversations)
{
    return change(std::move(conversations), true);
}

QCoro::Task<Result<CustomerBlocks::Outcome>> CustomerBlocks::unblock(QList<Conversation> conversations)
{
    return change(std::move(conversations), false);
}

QCoro::Task<Result<void>> CustomerBlocks::blockAll(QList<Conversation> conversations)
{
    return changeAll(std::move(conversations), true);
}

QCoro::Task<Result<void>> CustomerBlocks::unblockAll(QList<Conversation> conversations)
{
    return changeAll(std::move(conversations), false);
}

QCoro::Task<Result<void>> CustomerBlocks::changeAll(QList<Conversation> conversations, bool isBlocked)
{
    const Result<Outcome> outcome = co_await change(conversations, isBlocked);
    if (!outcome)
        co_return failure(outcome.error());
    if (outcome->error)
        co_return failure(*outcome->error);
    if (!outcome->refused.isEmpty())
        co_return failure(Error::Kind::Rejected, Reason::MetaRejected);
    co_return Result<void>();
}

/// One request for each customer, because Meta answers a request that fails in part with an error whose parts
/// it does not document fully.
QCoro::Task<Result<CustomerBlocks::Outcome>> CustomerBlocks::change(QList<Conversation> conversations,
                                                                    bool isBlocked)
{
    Outcome outcome;
    for (const Conversation &conversation : std::as_const(conversations)) {
        if (outcome.error) {
            outcome.notTried << conversation.id;
            continue;
        }
        const Result<bool> done = co_await changeOne(conversation, isBlocked);
        if (!done && outcome.done.isEmpty())
            co_return failure(done.error());
        if (!done) {
            outcome.error = done.error();
            outcome.notTried << conversation.id;
            continue;
        }
        (*done ? outcome.done : outcome.refused) << conversation.id;
        if (!*done && isBlocked && !ServiceWindow(conversation.lastInboundAt).isOpen(m_clock.now()))
            outcome.wroteTooLongAgo = true;
    }
    co_return outcome;
}

QCoro::Task<Result<bool>> CustomerBlocks::changeOne(Conversation conversation, bool isBlocked)
{
    const Result<SharedSecret> token = m_access.tokenFor(conversation.phoneNumber);
    if (!token)
        co_return failure(token.error());
    Result<BlockOutcome> outcome = failure(Error());
    if (isBlocked) {
        const auto request = requestFor<BlockUsers>(conversation);
        outcome = co_await m_access.graph.send(*token, request);
    } else {
        const auto request = requestFor<UnblockUsers>(conversation);
        outcome = co_await m_access.graph.send(*token, request);
    }
    if (!outcome)
        co_return failure(outcome.error());
    if (outcome->done.isEmpty())
        co_return false;
    const QDateTime now = m_clock.now();
    auto note = [id = conversation.id, isBlocked, now](StoreSession &session) -> Result<void> {
        Result<ConversationState> state = session.conversationStates.of(id);
        if (!state)
            return failure(state.error());
        state->blockedAt = isBlocked ? now : QDateTime();
        return session.conversationStates.set(id, *state, now);
    };
    const Result<void> noted = co_await m_access.store.writeDurably(std::move(note));
    if (!noted)
        co_return failure(noted.error());
    co_return true;
}

} // namespace shoptalk
