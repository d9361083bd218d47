// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/doctorchecks.h"

#include "accounts/accountstatus.h"
#include "accounts/accounttoken.h"
#include "core/clock.h"
#include "graph/graphclient.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using State = Finding::State;

Finding good(Link link, qint64 amount = 0)
{
    return Finding{link, State::Good, {}, Repair::None, amount};
}

Finding bad(Link link, const QString &reason, Repair repair = Repair::None, qint64 amount = 0)
{
    return Finding{link, State::Bad, reason, repair, amount};
}

Finding skipped(Link link)
{
    return Finding{link, State::Skipped};
}

/// What mends a request that Meta refused.
Repair repairOf(const Error &error)
{
    return error.kind == Error::Kind::Unauthorised ? Repair::Reconnect : Repair::None;
}

/// The master key opens what it sealed, and is where the next start looks for it.
QCoro::Task<Finding> checkKeychain(DoctorRooms rooms, Examination *known)
{
    known->setup = rooms.store.reader().accounts.setup().value_or(SetupRecord());
    const auto pairing = rooms.store.reader().relay.pairing();
    if (pairing && *pairing)
        known->pairing = **pairing;
    if (!rooms.vault.isOpen())
        co_return bad(Link::Keychain, u"vault_closed"_s);
    if (known->pairing) {
        const Result<Secret> opened = rooms.vault.unseal(known->pairing->sealedToken, u"relay"_s);
        if (!opened)
            co_return bad(Link::Keychain, opened.error().reason, Repair::PairAgain);
    }
    const Result<void> kept = co_await rooms.vault.confirmKept();
    co_return kept ? good(Link::Keychain) : bad(Link::Keychain, kept.error().reason, Repair::KeepKey);
}

QCoro::Task<Finding> checkDatabase(DoctorRooms rooms)
{
    const Result<void> sound = co_await rooms.store.quickCheck();
    co_return sound ? good(Link::Database) : bad(Link::Database, sound.error().reason);
}

QCoro::Task<Finding> checkRelay(DoctorRooms rooms, Examination *known)
{
    if (!known->pairing)
        co_return bad(Link::Relay, u"not_paired"_s, Repair::PairAgain);
    const Result<QDateTime> time = co_await rooms.relay.time();
    co_return time ? good(Link::Relay) : bad(Link::Relay, time.error().reason);
}

QCoro::Task<Finding> checkClock(DoctorRooms rooms)
{
    const Result<QDateTime> time = co_await rooms.relay.time();
    if (!time)
        co_return skipped(Link::ClockSkew);
    const qint64 skewS = time->secsTo(rooms.clock.now());
    if (std::abs(skewS) > Doctor::greatestSkewS)
        co_return bad(Link::ClockSkew, u"clock_skew"_s, Repair::None, skewS);
    co_return good(Link::ClockSkew, skewS);
}

QCoro::Task<Finding> checkPairing(DoctorRooms rooms, Examination *known)
{
    const Result<RelayIdentity> identity = co_await rooms.relay.me();
    if (!identity && identity.error().kind == Error::Kind::Unauthorised)
        co_return bad(Link::Pairing, identity.error().reason, Repair::PairAgain);
    if (!identity)
        co_return skipped(Link::Pairing);
    known->identity = *identity;
    const QList<PhoneNumberId> &numbers = known->setup.phoneNumbers;
    const bool isClaimed =
        std::all_of(numbers.begin(), numbers.end(),
                    [&identity](const PhoneNumberId &number) { return identity->numbers.contains(number); });
    if (known->setup.complete && !isClaimed)
        co_return bad(Link::Pairing, u"number_not_claimed"_s, Repair::Subscribe);
    co_return good(Link::Pairing);
}

QCoro::Task<Finding> checkSequence(DoctorRooms rooms, Examination *known)
{
    if (!known->identity)
        co_return skipped(Link::Sequence);
    const qint64 cursor = rooms.store.reader().relay.cursor().value_or(0);
    const Result<EventPage> page = co_await rooms.relay.events(cursor, 1, 0);
    if (!page && page.error().reason != "cursor_expired"_L1)
        co_return skipped(Link::Sequence);
    if (!page)
        co_return bad(Link::Sequence, page.error().reason);
    if (page->head < cursor)
        co_return bad(Link::Sequence, u"relay_set_back"_s);
    if (!page->events.isEmpty() && cursor > 0 && page->events.first().seq != cursor + 1)
        co_return bad(Link::Sequence, u"events_missing"_s);
    co_return good(Link::Sequence, page->head - cursor);
}

QCoro::Task<Finding> checkToken(DoctorRooms rooms, Examination *known)
{
    const Result<SharedSecret> token = tokenOf(rooms.store, rooms.vault, known->setup.account);
    if (!token)
        co_return bad(Link::Token, token.error().reason, Repair::Reconnect);
    if (!known->identity)
        co_return skipped(Link::Token);
    const Result<TokenFacts> facts = co_await rooms.relay.inspectToken(*token);
    if (!facts && facts.error().kind == Error::Kind::Rejected)
        co_return bad(Link::Token, facts.error().reason, Repair::Reconnect);
    if (!facts)
        co_return bad(Link::Token, facts.error().reason);
    if (!facts->isValid)
        co_return bad(Link::Token, facts->reason, Repair::Reconnect);
    known->token = *token;
    known->facts = *facts;
    const qint64 days = facts->expiresAt.isValid() ? rooms.clock.now().daysTo(facts->expiresAt) : 0;
    co_return good(Link::Token, days);
}

Finding checkPermissions(const Examination *known)
{
    if (!known->facts)
        return skipped(Link::Permissions);
    const QStringList needed = permissionsToWork();
    const bool isEnough = std::all_of(needed.begin(), needed.end(), [known](const QString &permission) {
        return known->facts->scopes.contains(permission);
    });
    return isEnough ? good(Link::Permissions)
                    : bad(Link::Permissions, u"permission_missing"_s, Repair::Reconnect);
}

/// The first of ours that Meta does not show, or that is not connected.
Finding numberFinding(const QList<PhoneNumber> &shown, const QList<PhoneNumberId> &ours)
{
    for (const PhoneNumberId &id : ours) {
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [&id](const PhoneNumber &number) { return number.id == id; });
        if (found == shown.end())
            return bad(Link::Number, u"phone_number_unknown"_s);
        if (!found->status.isEmpty() && found->status != "CONNECTED"_L1)
            return bad(Link::Number, u"number_"_s + found->status.toLower());
    }
    return ours.isEmpty() ? bad(Link::Number, u"phone_number_unknown"_s) : good(Link::Number);
}

QCoro::Task<Finding> checkNumber(DoctorRooms rooms, Examination *known)
{
    if (!known->token)
        co_return skipped(Link::Number);
    const Result<QList<PhoneNumber>> numbers =
        co_await rooms.graph.phoneNumbers(known->token, known->setup.waba);
    if (!numbers)
        co_return bad(Link::Number, numbers.error().reason, repairOf(numbers.error()));
    co_return numberFinding(*numbers, known->setup.phoneNumbers);
}

QCoro::Task<Finding> checkSubscription(Link link, DoctorRooms rooms, Examination *known)
{
    if (!known->token || !known->identity)
        co_return skipped(link);
    const Result<QList<Subscription>> all =
        co_await rooms.graph.subscriptions(known->token, known->setup.waba);
    if (!all)
        co_return bad(link, all.error().reason, repairOf(all.error()));
    const auto ours = std::find_if(all->begin(), all->end(), [known](const Subscription &subscription) {
        return subscription.appId == known->identity->metaAppId;
    });
    const bool isSubscribed = ours != all->end();
    if (link == Link::Subscription)
        co_return isSubscribed ? good(link) : bad(link, u"not_subscribed"_s, Repair::Subscribe);
    if (!isSubscribed)
        co_return skipped(link);
    const bool isWanted = known->identity->webhookOverride;
    const QUrl &override = ours->overrideCallback;
    if (isWanted && override != known->identity->webhookCallback)
        co_return bad(link, u"override_missing"_s, Repair::Subscribe);
    if (!isWanted && !override.isEmpty() && override != known->identity->webhookCallback)
        co_return bad(link, u"override_elsewhere"_s, Repair::Subscribe);
    co_return good(link);
}

QCoro::Task<Finding> checkLoopback(DoctorRooms rooms, Examination *known)
{
    if (!known->identity || !known->setup.complete)
        co_return skipped(Link::Loopback);
    const PhoneNumberId number = known->setup.phoneNumbers.value(0);
    const Result<QString> sealed = rooms.store.reader().accounts.sealedVerifyToken(number);
    if (!sealed || sealed->isEmpty())
        co_return bad(Link::Loopback, u"number_not_claimed"_s, Repair::Subscribe);
    Result<Secret> opened = rooms.vault.unseal(*sealed, u"number:"_s + number.value());
    if (!opened)
        co_return bad(Link::Loopback, opened.error().reason, Repair::Subscribe);
    const SharedSecret verifyToken = std::make_shared<const Secret>(std::move(*opened));
    const QUrl callback = known->identity->webhookCallback;
    const Result<void> verified = co_await rooms.relay.verifyCallback(callback, verifyToken);
    co_return verified ? good(Link::Loopback) : bad(Link::Loopback, verified.error().reason);
}

} // namespace

QCoro::Task<Finding> checkLink(Link link, DoctorRooms rooms, Examination *known)
{
    switch (link) {
    case Link::Keychain:
        co_return co_await checkKeychain(rooms, known);
    case Link::Database:
        co_return co_await checkDatabase(rooms);
    case Link::Relay:
        co_return co_await checkRelay(rooms, known);
    case Link::ClockSkew:
        co_return co_await checkClock(rooms);
    case Link::Pairing:
        co_return co_await checkPairing(rooms, known);
    case Link::Sequence:
        co_return co_await checkSequence(rooms, known);
    case Link::Token:
        co_return co_await checkToken(rooms, known);
    case Link::Permissions:
        co_return checkPermissions(known);
    case Link::Number:
        co_return co_await checkNumber(rooms, known);
    case Link::Subscription:
    case Link::Override:
        co_return co_await checkSubscription(link, rooms, known);
    case Link::Loopback:
        co_return co_await checkLoopback(rooms, known);
    }
    co_return skipped(link);
}

} // namespace shoptalk
