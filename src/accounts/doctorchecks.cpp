// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/doctorchecks.h"

#include "accounts/boundseal.h"
#include "core/clock.h"
#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/events.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/selftest.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using State = Finding::State;

/// Checks that the master key opens what it sealed, and is stored where the next start looks for it.
QCoro::Task<Finding> checkKeychain(DoctorDependencies services, DiagnosticRun *known)
{
    const Result<DiagnosticRun> begun = co_await services.store.readInBackground(&beginDiagnosticRun);
    *known = begun.value_or(DiagnosticRun());
    if (!services.vault.isOpen())
        co_return badFinding(ChainLink::Keychain, Reason::VaultClosed);
    if (known->pairing) {
        const Result<Secret> opened =
            unsealBound(services.store, services.vault, known->pairing->sealedToken, relayContext());
        if (!opened)
            co_return badFinding(ChainLink::Keychain, opened.error(), Repair::PairAgain);
    }
    const Result<void> kept = co_await services.vault.checkStored();
    co_return kept ? goodFinding(ChainLink::Keychain)
                   : badFinding(ChainLink::Keychain, kept.error(), Repair::KeepKey);
}

QCoro::Task<Finding> checkDatabase(DoctorDependencies services)
{
    const Result<void> sound = co_await services.store.quickCheck();
    co_return sound ? goodFinding(ChainLink::Database) : badFinding(ChainLink::Database, sound.error());
}

QCoro::Task<Finding> checkRelay(DoctorDependencies services, DiagnosticRun *known)
{
    if (!known->pairing)
        co_return badFinding(ChainLink::Relay, Reason::NotPaired, Repair::PairAgain);
    const FetchTime fetchTime{};
    const Result<QDateTime> time = co_await services.relay.send(fetchTime);
    co_return time ? goodFinding(ChainLink::Relay) : badFinding(ChainLink::Relay, time.error());
}

QCoro::Task<Finding> checkClock(DoctorDependencies services)
{
    const FetchTime fetchTime{};
    const Result<QDateTime> time = co_await services.relay.send(fetchTime);
    if (!time)
        co_return skippedFinding(ChainLink::ClockSkew);
    const qint64 skewS = time->secsTo(services.clock.now());
    if (std::abs(skewS) > Doctor::greatestSkewS)
        co_return badFinding(ChainLink::ClockSkew, Reason::ClockSkew, Repair::None, {}, skewS);
    co_return goodFinding(ChainLink::ClockSkew, {}, skewS);
}

/// Checks that the relay knows the device, and that every connected number is claimed there.
QCoro::Task<QList<Finding>> checkPairing(DoctorDependencies services, DiagnosticRun *known)
{
    const FetchIdentity fetchIdentity{};
    const Result<RelayIdentity> identity = co_await services.relay.send(fetchIdentity);
    QList<Finding> findings;
    if (!identity && identity.error().kind == Error::Kind::Unauthorised)
        findings << badFinding(ChainLink::Pairing, identity.error(), Repair::PairAgain);
    else if (!identity)
        findings << skippedFinding(ChainLink::Pairing);
    if (!identity)
        co_return findings;
    known->identity = *identity;
    for (const CheckedWaba &waba : known->wabas) {
        for (const LinkSubject &number : waba.numbers) {
            if (!identity->numbers.contains(number.number))
                findings << badFinding(ChainLink::Pairing, Reason::NumberNotClaimed, Repair::Subscribe,
                                       number);
        }
    }
    if (findings.isEmpty())
        findings << goodFinding(ChainLink::Pairing);
    co_return findings;
}

QCoro::Task<Finding> checkSequence(DoctorDependencies services, DiagnosticRun *known)
{
    if (!known->identity)
        co_return skippedFinding(ChainLink::Sequence);
    const qint64 cursor = services.store.reader().relay.cursor().value_or(0);
    const FetchEvents fetchEvents{cursor, 1, 0};
    const Result<EventPage> page = co_await services.relay.send(fetchEvents);
    if (!page && page.error().reason != Reason::CursorExpired)
        co_return skippedFinding(ChainLink::Sequence);
    if (!page)
        co_return badFinding(ChainLink::Sequence, page.error());
    if (page->head < cursor)
        co_return badFinding(ChainLink::Sequence, Reason::RelaySetBack);
    if (!page->events.isEmpty() && cursor > 0 && page->events.first().seq != cursor + 1)
        co_return badFinding(ChainLink::Sequence, Reason::EventsMissing);
    co_return goodFinding(ChainLink::Sequence, {}, page->head - cursor);
}

/// Reports a link that exists only once.
QCoro::Task<Finding> checkOne(ChainLink link, DoctorDependencies services, DiagnosticRun *known)
{
    switch (link) {
    case ChainLink::Keychain:
        co_return co_await checkKeychain(services, known);
    case ChainLink::Database:
        co_return co_await checkDatabase(services);
    case ChainLink::Relay:
        co_return co_await checkRelay(services, known);
    case ChainLink::ClockSkew:
        co_return co_await checkClock(services);
    default:
        co_return co_await checkSequence(services, known);
    }
}

} // namespace

Finding goodFinding(ChainLink link, const LinkSubject &about, qint64 amount)
{
    return Finding{link, State::Good, {}, Repair::None, amount, about};
}

Finding badFinding(ChainLink link, const Error &problem, Repair repair, const LinkSubject &about,
                   qint64 amount)
{
    return Finding{link, State::Bad, problem, repair, amount, about};
}

Finding badFinding(ChainLink link, Reason reason, Repair repair, const LinkSubject &about, qint64 amount)
{
    return badFinding(link, Error{Error::Kind::Rejected, reason}, repair, about, amount);
}

Finding skippedFinding(ChainLink link, const LinkSubject &about)
{
    return Finding{link, State::Skipped, {}, Repair::None, 0, about};
}

QCoro::Task<QList<Finding>> checkLink(ChainLink link, DoctorDependencies services, DiagnosticRun *known)
{
    QList<Finding> findings;
    if (link == ChainLink::Pairing)
        findings = co_await checkPairing(services, known);
    else if (link >= ChainLink::Token)
        findings = co_await checkLinkAtMeta(link, services, known);
    else
        findings << co_await checkOne(link, services, known);
    co_return findings;
}

} // namespace shoptalk
