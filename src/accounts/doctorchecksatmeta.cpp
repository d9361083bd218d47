// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's checks of accounts, WhatsApp accounts and numbers at Meta.
#include "accounts/accountstatus.h"
#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/deliveryselftest.h"
#include "accounts/doctorchecks.h"
#include "accounts/permissions.h"
#include "core/clock.h"
#include "graph/graphsender.h"
#include "graph/listings.h"
#include "graph/requests/webhooksubscriptions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/selftest.h"
#include "relaylink/requests/tokens.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The repair for a request that Meta refused.
Repair repairOf(const Error &error)
{
    return error.kind == Error::Kind::Unauthorised ? Repair::Reconnect : Repair::None;
}

QCoro::Task<Finding> checkToken(DoctorDependencies services, const DiagnosticRun *known,
                                CheckedAccount *account)
{
    const LinkSubject &about = account->subject;
    const Result<SharedSecret> token = tokenOf(services.store, services.vault, about.account);
    if (!token)
        co_return badFinding(ChainLink::Token, token.error(), Repair::Reconnect, about);
    if (!known->identity)
        co_return skippedFinding(ChainLink::Token, about);
    const InspectToken inspectToken{*token};
    const Result<TokenFacts> facts = co_await services.relay.send(inspectToken);
    if (!facts && facts.error().kind == Error::Kind::Rejected)
        co_return badFinding(ChainLink::Token, facts.error(), Repair::Reconnect, about);
    if (!facts)
        co_return badFinding(ChainLink::Token, facts.error(), Repair::None, about);
    if (!facts->isValid)
        co_return badFinding(ChainLink::Token,
                             Error{Error::Kind::Unauthorised, Reason::MetaRefused, facts->ended},
                             Repair::Reconnect, about);
    account->token = *token;
    account->facts = *facts;
    const qint64 days = facts->expiresAt.isValid() ? services.clock.now().daysTo(facts->expiresAt) : 0;
    co_return goodFinding(ChainLink::Token, about, days);
}

Finding checkPermissions(const CheckedAccount &account)
{
    if (!account.facts)
        return skippedFinding(ChainLink::Permissions, account.subject);
    return missingOf(permissionsToWork(), account.facts->scopes).isEmpty()
        ? goodFinding(ChainLink::Permissions, account.subject)
        : badFinding(ChainLink::Permissions, Reason::PermissionMissing, Repair::Reconnect, account.subject);
}

Finding numberFinding(const QList<PhoneNumber> &shown, const LinkSubject &ours)
{
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [&ours](const PhoneNumber &number) { return number.id == ours.number; });
    if (found == shown.end())
        return badFinding(ChainLink::Number, Reason::PhoneNumberUnknown, Repair::None, ours);
    if (!found->status.isEmpty() && found->status != "CONNECTED"_L1)
        return badFinding(ChainLink::Number,
                          Error{Error::Kind::Rejected, Reason::NumberStatus, {}, found->status.toLower()},
                          Repair::None, ours);
    return goodFinding(ChainLink::Number, ours);
}

QCoro::Task<QList<Finding>> checkNumbers(DoctorDependencies services, const DiagnosticRun *known,
                                         const CheckedWaba *waba)
{
    QList<Finding> findings;
    const SharedSecret token = known->tokenOf(waba->subject.account);
    Result<QList<PhoneNumber>> shown;
    if (token)
        shown = co_await phoneNumbersOf(services.graph, token, waba->subject.waba);
    for (const LinkSubject &number : waba->numbers) {
        if (!token)
            findings << skippedFinding(ChainLink::Number, number);
        else if (!shown)
            findings << badFinding(ChainLink::Number, shown.error(), repairOf(shown.error()), number);
        else
            findings << numberFinding(*shown, number);
    }
    co_return findings;
}

/// The subscription of our app to the account's webhooks; nothing if there is none.
std::optional<Subscription> ownSubscription(const DiagnosticRun *known, const CheckedWaba *waba)
{
    const QList<Subscription> all = waba->subscriptions.value_or(QList<Subscription>());
    const auto ours = std::find_if(all.begin(), all.end(), [known](const Subscription &subscription) {
        return subscription.appId == known->identity->metaAppId;
    });
    return ours == all.end() ? std::nullopt : std::optional(*ours);
}

QCoro::Task<Finding> checkSubscription(DoctorDependencies services, const DiagnosticRun *known,
                                       CheckedWaba *waba)
{
    const LinkSubject &about = waba->subject;
    const SharedSecret token = known->tokenOf(about.account);
    if (!token || !known->identity)
        co_return skippedFinding(ChainLink::Subscription, about);
    const ListSubscriptions listSubscriptions{about.waba};
    const Result<QList<Subscription>> all = co_await services.graph.send(token, listSubscriptions);
    if (!all)
        co_return badFinding(ChainLink::Subscription, all.error(), repairOf(all.error()), about);
    waba->subscriptions = *all;
    co_return ownSubscription(known, waba)
        ? goodFinding(ChainLink::Subscription, about)
        : badFinding(ChainLink::Subscription, Reason::NotSubscribed, Repair::Subscribe, about);
}

Finding checkOverride(const DiagnosticRun *known, const CheckedWaba *waba)
{
    const LinkSubject &about = waba->subject;
    const std::optional<Subscription> ours = known->identity ? ownSubscription(known, waba) : std::nullopt;
    if (!ours)
        return skippedFinding(ChainLink::Override, about);
    const bool isWanted = known->identity->webhookOverride;
    const QUrl &override = ours->overrideCallback;
    if (isWanted && override != known->identity->webhookCallback)
        return badFinding(ChainLink::Override, Reason::OverrideMissing, Repair::Subscribe, about);
    if (!isWanted && !override.isEmpty() && override != known->identity->webhookCallback)
        return badFinding(ChainLink::Override, Reason::OverrideElsewhere, Repair::Subscribe, about);
    return goodFinding(ChainLink::Override, about);
}

/// The address leads to this relay. This checks whether Meta uses it.
QCoro::Task<Finding> checkDelivery(DoctorDependencies services, const DiagnosticRun *known,
                                   LinkSubject number)
{
    const SharedSecret token = known->tokenOf(number.account);
    if (!token)
        co_return skippedFinding(ChainLink::DeliverySelfTest, number);
    const Result<QUrl> address = co_await deliveryAddressOf(services.graph, token, number.number);
    if (!address)
        co_return badFinding(ChainLink::DeliverySelfTest, address.error(), repairOf(address.error()), number);
    if (!leadsTo(known->identity->webhookCallback, *address))
        co_return badFinding(ChainLink::DeliverySelfTest, Reason::DeliveryElsewhere, Repair::None, number);
    co_return goodFinding(ChainLink::DeliverySelfTest, number);
}

QCoro::Task<Finding> checkDeliverySelfTest(DoctorDependencies services, const DiagnosticRun *known,
                                           LinkSubject number)
{
    // Without the claim the relay does not know the number's verify token.
    if (!known->identity || !known->identity->numbers.contains(number.number))
        co_return skippedFinding(ChainLink::DeliverySelfTest, number);
    const Result<QString> sealed = services.store.reader().accounts.sealedVerifyToken(number.number);
    if (!sealed || sealed->isEmpty())
        co_return badFinding(ChainLink::DeliverySelfTest, Reason::NumberNotClaimed, Repair::Subscribe,
                             number);
    Result<Secret> opened =
        unsealBound(services.store, services.vault, *sealed, numberContext(number.number));
    if (!opened)
        co_return badFinding(ChainLink::DeliverySelfTest, opened.error(), Repair::Subscribe, number);
    const SharedSecret verifyToken = std::make_shared<const Secret>(std::move(*opened));
    const QUrl callback = known->identity->webhookCallback;
    const VerifyCallback verifyCallback{callback, verifyToken, newChallenge()};
    const Result<void> verified = co_await services.relay.send(verifyCallback);
    if (!verified)
        co_return badFinding(ChainLink::DeliverySelfTest, verified.error(), Repair::None, number);
    co_return co_await checkDelivery(services, known, number);
}

QCoro::Task<QList<Finding>> checkAccounts(ChainLink link, DoctorDependencies services, DiagnosticRun *known)
{
    QList<Finding> findings;
    for (CheckedAccount &account : known->accounts) {
        if (link == ChainLink::Token)
            findings << co_await checkToken(services, known, &account);
        else
            findings << checkPermissions(account);
    }
    co_return findings;
}

QCoro::Task<QList<Finding>> checkWaba(ChainLink link, DoctorDependencies services, const DiagnosticRun *known,
                                      CheckedWaba *waba)
{
    QList<Finding> findings;
    if (link == ChainLink::Number)
        findings = co_await checkNumbers(services, known, waba);
    else if (link == ChainLink::Subscription)
        findings << co_await checkSubscription(services, known, waba);
    else if (link == ChainLink::Override)
        findings << checkOverride(known, waba);
    else
        for (const LinkSubject &number : waba->numbers)
            findings << co_await checkDeliverySelfTest(services, known, number);
    co_return findings;
}

/// The finding if nothing is connected.
Finding withoutSubject(ChainLink link, const DiagnosticRun *known)
{
    if (link == ChainLink::Token)
        return badFinding(link, Reason::NumberNotConnected, Repair::Reconnect);
    const bool isSignedIn = std::any_of(known->accounts.begin(), known->accounts.end(),
                                        [](const CheckedAccount &account) { return account.token; });
    if (link == ChainLink::Number && isSignedIn)
        return badFinding(link, Reason::PhoneNumberUnknown);
    return skippedFinding(link);
}

} // namespace

QCoro::Task<QList<Finding>> checkLinkAtMeta(ChainLink link, DoctorDependencies services, DiagnosticRun *known)
{
    QList<Finding> findings;
    if (link == ChainLink::Token || link == ChainLink::Permissions) {
        findings = co_await checkAccounts(link, services, known);
    } else {
        for (CheckedWaba &waba : known->wabas)
            findings << co_await checkWaba(link, services, known, &waba);
    }
    if (findings.isEmpty())
        findings << withoutSubject(link, known);
    co_return findings;
}

} // namespace shoptalk
