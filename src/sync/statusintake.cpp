// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/statusintake.h"

#include "domain/messagetime.h"
#include "domain/servicewindow.h"
#include "store/session.h"

namespace shoptalk {

namespace {

bool reachedCustomer(Delivery delivery)
{
    return delivery >= Delivery::Delivered && delivery != Delivery::Failed;
}

/// Stores what a status contains besides the delivery: the time, the price, the free window. `message` may be
/// unknown.
Result<void> takePricing(StoreSession &session, const IncomingStatus &status,
                         const std::optional<Message> &message, const QDateTime &receivedAt)
{
    if (message) {
        if (Result<void> noted = session.messages.noteStatus(message->id); !noted)
            return noted;
        const QDateTime at = believableTime(status.at, receivedAt);
        if (Result<void> bounded = session.messages.boundSentAt(message->id, at); !bounded)
            return bounded;
    }
    const QDateTime freeUntil = believableFreeEnd(status.freeUntil, receivedAt);
    if (message && freeUntil.isValid()) {
        if (Result<void> stored = session.conversations.setFreeUntil(message->conversation, freeUntil);
            !stored)
            return stored;
    }
    // Also for a message that is not known yet, because its failure may have come first.
    const Result<std::optional<Delivery>> early = session.messages.earlyDelivery(status.wamid);
    if (!early)
        return failure(early.error());
    const bool hasFailed = message ? message->delivery == Delivery::Failed : *early == Delivery::Failed;
    if (status.delivery == Delivery::Failed || hasFailed)
        return session.pricing.forget(status.wamid);
    // The pricing may come with any status, and the message may be delivered by then or later.
    const bool isDelivered = reachedCustomer(status.delivery)
        || (message && reachedCustomer(message->delivery)) || (*early && reachedCustomer(**early));
    return session.pricing.note(status.phoneNumber, status.wamid, status.pricing,
                                believableTime(status.at, receivedAt), isDelivered);
}

/// Handles a status that names a message of ours for which there is no answer yet.
Result<void> settle(StoreSession &session, const IncomingStatus &status, const Message &message)
{
    // While the message is still queued, a refusal may be about an earlier attempt: it counts once the answer
    // to the present attempt brings the same wamid. Any other status means that the message was sent, by
    // whichever attempt.
    if (message.delivery == Delivery::Queued && status.delivery == Delivery::Failed)
        return session.messages.keepEarlyStatus(status.wamid, status.delivery, status.failure);
    if (Result<void> accepted = session.messages.setAccepted(message.id, status.wamid); !accepted)
        return accepted;
    if (const Result<bool> moved = session.messages.setDelivery(message.id, status.delivery, status.failure);
        !moved)
        return failure(moved.error());
    return session.outbox.remove(message.id);
}

} // namespace

Result<void> takeStatus(StoreSession &session, const IncomingStatus &status, const QDateTime &receivedAt)
{
    const Result<std::optional<Message>> byWamid =
        session.messages.findByWamid(status.wamid, MessageRepository::Deleted::With);
    if (!byWamid)
        return failure(byWamid.error());
    if (*byWamid) {
        if (Result<void> priced = takePricing(session, status, *byWamid, receivedAt); !priced)
            return priced;
        const Result<bool> moved =
            session.messages.setDelivery((*byWamid)->id, status.delivery, status.failure);
        return moved ? Result<void>() : failure(moved.error());
    }
    const Result<std::optional<Message>> byCallbackData =
        session.messages.find(status.callbackData, MessageRepository::Deleted::With);
    if (!byCallbackData)
        return failure(byCallbackData.error());
    if (Result<void> priced = takePricing(session, status, *byCallbackData, receivedAt); !priced)
        return priced;
    if (*byCallbackData && (*byCallbackData)->wamid.isEmpty())
        return settle(session, status, **byCallbackData);
    return session.messages.keepEarlyStatus(status.wamid, status.delivery, status.failure,
                                            believableFreeEnd(status.freeUntil, receivedAt));
}

} // namespace shoptalk
