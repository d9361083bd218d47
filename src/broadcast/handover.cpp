// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/handover.h"

#include "broadcast/broadcasterrorpolicy.h"
#include "domain/broadcast/headingfile.h"
#include "domain/template/templatechecks.h"
#include "outbox/headingfiles.h"
#include "outbox/mediauploads.h"
#include "store/session.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<HandOver> paused(StoreSession &session, const BroadcastId &id, const BroadcastStop &stop,
                        const QDateTime &now)
{
    const Result<bool> done = pauseBroadcast(session, id, stop.why, stop.code, now);
    return done ? Result<HandOver>(HandOver::Paused) : failure(done.error());
}

Result<std::optional<WabaId>> wabaOf(const StoreSession &session, const PhoneNumberId &number)
{
    const Result<QList<PhoneNumber>> numbers = session.accounts.activeNumbers();
    if (!numbers)
        return failure(numbers.error());
    const auto found = std::find_if(numbers->begin(), numbers->end(),
                                    [&number](const PhoneNumber &each) { return each.id == number; });
    return found == numbers->end() ? std::nullopt : std::optional(found->waba);
}

/// Why the broadcast can't continue, as far as is known before the next message; otherwise its template.
struct Readiness {
    BroadcastStop stop;
    Template whole;
};

Result<Readiness> readinessOf(const StoreSession &session, const Broadcast &broadcast)
{
    const Result<QList<BroadcastResult>> newest =
        session.broadcasts.newestOutcomes(broadcast.id, maxFailuresInARow);
    if (!newest)
        return failure(newest.error());
    Readiness readiness;
    readiness.stop = stopAfter(*newest);
    if (readiness.stop.why != BroadcastPause::None)
        return readiness;
    const Result<std::optional<WabaId>> waba = wabaOf(session, broadcast.number);
    if (!waba)
        return failure(waba.error());
    if (!*waba) {
        readiness.stop.why = BroadcastPause::NumberUnavailable;
        return readiness;
    }
    const Result<std::optional<Template>> whole =
        session.templates.findByName(**waba, broadcast.templateName, broadcast.templateLanguage);
    if (!whole)
        return failure(whole.error());
    const bool isUsable = *whole && canBroadcast(**whole)
        && placeholdersOf((*whole)->components).size() == broadcast.sources.size();
    if (!isUsable)
        readiness.stop.why = BroadcastPause::TemplateUnavailable;
    else
        readiness.whole = **whole;
    return readiness;
}

/// What follows from "stop" now, as in `checkAudience`.
Result<Eligibility> eligibilityAfterStop(const StoreSession &session, const CustomerId &customer,
                                         const Broadcast &broadcast, const Template &whole)
{
    const bool isMarketing = whole.category == TemplateCategory::Marketing;
    if (!isMarketing && broadcast.includesStopped)
        return Eligibility::Eligible;
    const Result<bool> isStopped =
        isMarketing ? session.marketing.isStopped(customer) : session.marketing.isAllStopped(customer);
    if (!isStopped)
        return failure(isStopped.error());
    if (*isStopped)
        return isMarketing ? Eligibility::MarketingStopped : Eligibility::AllStopped;
    const Result<bool> isUndecided = session.marketing.stopProposals().isUndecided(customer);
    if (!isUndecided)
        return failure(isUndecided.error());
    return *isUndecided ? Eligibility::StopUndecided : Eligibility::Eligible;
}

/// The reason why the person of this turn gets nothing now, although they were eligible at the check.
Result<Eligibility> eligibilityNow(const StoreSession &session, const Broadcast &broadcast,
                                   const BroadcastTurn &turn, const Template &whole)
{
    const Result<bool> isSecond = session.broadcasts.hasMessage(broadcast.id, turn.customer);
    if (!isSecond)
        return failure(isSecond.error());
    if (*isSecond)
        return Eligibility::Duplicate;
    const Result<bool> isBlocked = session.conversationStates.isBlocked(turn.customer);
    if (!isBlocked)
        return failure(isBlocked.error());
    if (*isBlocked)
        return Eligibility::Blocked;
    return eligibilityAfterStop(session, turn.customer, broadcast, whole);
}

Result<HandOver> queueMessage(StoreSession &session, const Broadcast &broadcast, const BroadcastTurn &turn,
                              const Template &whole, const QDateTime &now)
{
    Customer customer;
    customer.waId = turn.waId;
    customer.userId = turn.userId;
    const Result<ConversationId> conversation = session.conversations.resolve(broadcast.number, customer);
    if (!conversation)
        return failure(conversation.error());
    Message message;
    message.id = messageIdOf(broadcast.id, turn.position);
    message.conversation = *conversation;
    message.direction = Direction::Outbound;
    message.content = broadcastContent(whole, turn.words);
    message.sentAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    const Result<bool> added = session.messages.add(message, false, MessageRepository::Origin::Broadcast);
    if (!added)
        return failure(added.error());
    if (const std::optional<HeadingFile> file = headingFileIn(turn.words)) {
        if (const Result<void> kept = session.outgoingFiles.add(message.id, outgoingFileOf(*file)); !kept)
            return failure(kept.error());
    }
    if (const Result<void> queued = session.outbox.enqueue(message.id, OutboxLane::Bulk); !queued)
        return failure(queued.error());
    const Result<void> taken = session.broadcasts.take(broadcast.id, turn.position, message.id, now);
    return taken ? Result<HandOver>(HandOver::Queued) : failure(taken.error());
}

/// One message at first if the broadcast has a file, so that it is uploaded once and not by each of them.
Result<int> maxQueuedNow(const StoreSession &session, const Broadcast &broadcast, const QDateTime &now)
{
    for (const VariableSource &source : broadcast.sources) {
        const std::optional<HeadingFile> file = headingFileFrom(source.text);
        if (!file || source.kind != VariableSource::Kind::File)
            continue;
        const Result<bool> isUploaded =
            session.outgoingFiles.isUploaded(file->name, now.addDays(-uploadGoodForDays));
        if (!isUploaded)
            return failure(isUploaded.error());
        if (!*isUploaded)
            return 1;
    }
    return maxQueuedOfBroadcasts;
}

Result<HandOver> giveTurn(StoreSession &session, const Broadcast &broadcast, const BroadcastTurn &turn,
                          const Template &whole, const QDateTime &now)
{
    const Result<Eligibility> eligibility = eligibilityNow(session, broadcast, turn, whole);
    if (!eligibility)
        return failure(eligibility.error());
    if (*eligibility == Eligibility::Eligible)
        return queueMessage(session, broadcast, turn, whole, now);
    const Result<void> left = session.broadcasts.leaveOut(broadcast.id, turn.position, *eligibility);
    return left ? Result<HandOver>(HandOver::LeftOut) : failure(left.error());
}

/// Ends the broadcast, unless messages are left that were refused for a reason that concerns everybody: those
/// that were on their way at a pause may be refused after it.
Result<HandOver> finish(StoreSession &session, const BroadcastId &id, const QDateTime &now)
{
    const Result<QList<MetaCode>> codes = session.broadcasts.queue().failureCodes(id);
    if (!codes)
        return failure(codes.error());
    const auto refused = std::find_if(codes->begin(), codes->end(), concernsEverybody);
    if (refused != codes->end())
        return paused(session, id, BroadcastStop{BroadcastPause::Meta, *refused}, now);
    const Result<void> ended = session.broadcasts.setState(id, BroadcastState::Finished, now);
    return ended ? Result<HandOver>(HandOver::Finished) : failure(ended.error());
}

} // namespace

MessageId messageIdOf(const BroadcastId &broadcast, int position)
{
    const QUuid id = QUuid::createUuidV5(QUuid(broadcast.value()), QString::number(position));
    return MessageId(id.toString(QUuid::WithoutBraces));
}

Result<HandOver> handOverNext(StoreSession &session, const BroadcastId &id, const QDateTime &now)
{
    const Result<std::optional<Broadcast>> broadcast = session.broadcasts.find(id);
    if (!broadcast)
        return failure(broadcast.error());
    if (!*broadcast || (*broadcast)->state != BroadcastState::Running)
        return HandOver::NotRunning;
    const Result<int> ofNumber = session.broadcasts.queue().waiting((*broadcast)->number);
    const Result<int> own = session.broadcasts.queue().waiting(id);
    if (!ofNumber || !own)
        return failure((ofNumber ? own : ofNumber).error());
    const Result<Readiness> readiness = readinessOf(session, **broadcast);
    if (!readiness)
        return failure(readiness.error());
    if (readiness->stop.why != BroadcastPause::None)
        return paused(session, id, readiness->stop, now);
    const Result<int> allowed = maxQueuedNow(session, **broadcast, now);
    if (!allowed)
        return failure(allowed.error());
    if (*ofNumber >= maxQueuedOfBroadcasts || *own >= *allowed)
        return HandOver::QueueFull;
    const Result<std::optional<BroadcastTurn>> turn = session.broadcasts.next(id);
    if (!turn)
        return failure(turn.error());
    if (*turn)
        return giveTurn(session, **broadcast, **turn, readiness->whole, now);
    if (*own > 0) // the last ones may still be refused for a reason that concerns everybody
        return HandOver::QueueFull;
    return finish(session, id, now);
}

Result<bool> pauseBroadcast(StoreSession &session, const BroadcastId &id, BroadcastPause why,
                            const std::optional<MetaCode> &code, const QDateTime &now)
{
    const Result<bool> isPaused = session.broadcasts.pause(id, why, code);
    if (!isPaused || !*isPaused)
        return isPaused;
    const Result<void> withdrawn = session.broadcasts.queue().withdraw(id, now);
    return withdrawn ? isPaused : failure(withdrawn.error());
}

Result<void> resumeBroadcast(StoreSession &session, const BroadcastId &id, const QDateTime &now)
{
    const Result<std::optional<Broadcast>> broadcast = session.broadcasts.find(id);
    if (!broadcast)
        return failure(broadcast.error());
    if (!*broadcast || (*broadcast)->state != BroadcastState::Paused)
        return {};
    const bool isEarly = !(*broadcast)->startedAt.isValid() && (*broadcast)->startsAt > now;
    if (isEarly)
        return session.broadcasts.setState(id, BroadcastState::Scheduled, now);
    Result<QList<MetaCode>> codes = session.broadcasts.queue().failureCodes(id);
    if (!codes)
        return failure(codes.error());
    codes->removeIf([](const MetaCode &code) { return !concernsEverybody(code); });
    if (Result<void> running = session.broadcasts.setState(id, BroadcastState::Running, now); !running)
        return running;
    if (Result<void> back = session.broadcasts.queue().putBack(id); !back)
        return back;
    return session.broadcasts.queue().requeueFailed(id, *codes, now);
}

Result<JustFinished> findJustFinished(const StoreSession &session, const QDateTime &now)
{
    const Result<QList<Broadcast>> finished = session.broadcasts.finishedSince(now.addDays(-1));
    if (!finished)
        return failure(finished.error());
    JustFinished found;
    found.isAny = !finished->isEmpty();
    for (const Broadcast &broadcast : *finished) {
        const Result<QList<BroadcastResult>> newest =
            session.broadcasts.newestOutcomes(broadcast.id, maxFailuresInARow);
        if (!newest)
            return failure(newest.error());
        const BroadcastStop stop = stopAfter(*newest);
        if (stop.why == BroadcastPause::Meta && stop.code)
            found.refused << JustFinished::Refused{broadcast.id, *stop.code};
    }
    return found;
}

Result<bool> reopenRefused(StoreSession &session, const QDateTime &now)
{
    const Result<JustFinished> found = findJustFinished(session, now);
    if (!found)
        return failure(found.error());
    for (const JustFinished::Refused &each : found->refused) {
        if (Result<void> reopened = session.broadcasts.reopen(each.broadcast, each.code); !reopened)
            return failure(reopened.error());
    }
    return found->isAny;
}

} // namespace shoptalk
