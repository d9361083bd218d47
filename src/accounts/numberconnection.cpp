// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/numberconnection.h"

#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/deliveryselftest.h"
#include "accounts/pastrequests.h"
#include "accounts/relaypairing.h"
#include "crypto/bytes.h"
#include "graph/graphsender.h"
#include "graph/requests/webhooksubscriptions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/numbers.h"
#include "secrets/vault.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::size_t verifyTokenBytes = 32;

/// The token with which Meta proves that a webhook about the number is its own.
struct VerifyToken {
    PhoneNumberId number;
    SharedSecret secret;
};

QList<VerifyToken> newVerifyTokens(const QList<PhoneNumberId> &numbers)
{
    QList<VerifyToken> tokens;
    for (const PhoneNumberId &number : numbers) {
        const std::string text = crypto::toBase64Url(crypto::randomBytes(verifyTokenBytes));
        tokens.append(VerifyToken{number, std::make_shared<const Secret>(QByteArray::fromStdString(text))});
    }
    return tokens;
}

QString textOf(const VerifyToken &token)
{
    return QString::fromLatin1(token.secret->bytes());
}

/// Subscribes the app to the account's webhooks. The override is set after the subscription, because Meta
/// refuses it before (100). The relay knows the verify token of every number, so the first one is used.
QCoro::Task<Result<void>> subscribeAccount(SetupDependencies services, WabaId waba, SharedSecret token,
                                           VerifyToken verifyToken)
{
    const SubscribeApp subscribeApp{waba};
    const Result<void> subscribed = co_await services.graph.send(token, subscribeApp);
    if (!subscribed)
        co_return failure(subscribed.error());
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        co_return failure(identity.error());
    if (!identity->webhookOverride)
        co_return Result<void>();
    const OverrideCallback overrideCallback{waba, identity->webhookCallback, textOf(verifyToken)};
    co_return co_await services.graph.send(token, overrideCallback);
}

/// Claims every number at the relay, subscribes at Meta, then tests the delivery.
QCoro::Task<Result<void>> claimAndSubscribe(SetupDependencies services, WabaId waba, SharedSecret token,
                                            QList<VerifyToken> verifyTokens,
                                            std::function<void(ConnectionStage)> notify)
{
    notify(ConnectionStage::Claiming);
    for (const VerifyToken &each : verifyTokens) {
        const ClaimNumber claimNumber{each.number, waba, token, textOf(each)};
        const Result<void> claimed = co_await services.relay.send(claimNumber);
        if (!claimed)
            co_return failure(claimed.error());
    }
    notify(ConnectionStage::Subscribing);
    const VerifyToken first = verifyTokens.first();
    const Result<void> subscribed = co_await subscribeAccount(services, waba, token, first);
    if (!subscribed)
        co_return failure(subscribed.error());
    notify(ConnectionStage::Testing);
    const Result<void> proved = co_await testRelayPath(services, first.secret);
    if (!proved)
        co_return failure(proved.error());
    QList<PhoneNumberId> numbers;
    for (const VerifyToken &each : verifyTokens)
        numbers << each.number;
    co_return co_await checkDeliveryAddress(services, token, numbers);
}

/// The chosen numbers that stay in the phone app and whose history was not requested yet.
QList<PhoneNumber> numbersWithPast(const Store &store, const SetupRecord &progress,
                                   const std::optional<SetupRecord> &kept)
{
    QList<PhoneNumber> found;
    if (progress.complete)
        return found;
    const Result<QList<PhoneNumber>> numbers = store.reader().accounts.phoneNumbers(progress.waba);
    for (const PhoneNumber &number : numbers.value_or(QList<PhoneNumber>())) {
        const bool wasConnected = kept && kept->phoneNumbers.contains(number.id);
        if (number.isOnBusinessApp && !wasConnected && progress.phoneNumbers.contains(number.id))
            found << number;
    }
    return found;
}

/// Activates all numbers or none, in one transaction. The tokens are sealed directly before it: a change of
/// the key in between would not find them in the database, and nothing would open them afterwards.
QCoro::Task<Result<void>> activate(SetupDependencies services, AccountId account,
                                   QList<VerifyToken> verifyTokens)
{
    QList<std::pair<PhoneNumberId, BoundSeal>> sealed;
    for (const VerifyToken &each : verifyTokens) {
        const Result<BoundSeal> seal = sealBound(services.vault, *each.secret, numberContext(each.number));
        if (!seal)
            co_return failure(seal.error());
        sealed.append({each.number, *seal});
    }
    const auto save = [account, sealed](StoreSession &session) -> Result<void> {
        for (const auto &[number, seal] : sealed) {
            if (const Result<void> done = session.accounts.activate(number, seal.sealed); !done)
                return done;
            if (const Result<void> bound = bindSeal(session, seal); !bound)
                return bound;
            if (const Result<void> kept = session.accounts.noteConnectedBy(number, account); !kept)
                return kept;
        }
        return {};
    };
    co_return co_await services.store.writeDurably(save);
}

/// The set-up's record after `progress` was connected.
SetupRecord recordAfter(SetupRecord progress, std::optional<SetupRecord> kept)
{
    progress.complete = true;
    if (!kept)
        return progress;
    if (kept->account != progress.account || kept->waba != progress.waba)
        return *kept;
    for (const PhoneNumberId &number : progress.phoneNumbers) {
        if (!kept->phoneNumbers.contains(number))
            kept->phoneNumbers << number;
    }
    return *kept;
}

Result<void> noteConnected(StoreSession &session, const SetupRecord &progress)
{
    for (qsizetype i = 0; i < progress.phoneNumbers.size(); ++i) {
        if (const Result<void> noted = session.audit.add({AuditKind::Connected}); !noted)
            return noted;
    }
    return {};
}

QCoro::Task<Result<void>> complete(Store *store, SetupRecord progress, std::optional<SetupRecord> kept)
{
    const SetupRecord record = recordAfter(progress, kept);
    const auto save = [progress, record](StoreSession &session) -> Result<void> {
        if (const Result<void> noted = noteConnected(session, progress); !noted)
            return noted;
        if (!progress.complete) { // otherwise connected numbers were connected again, and adding continues
            if (const Result<void> added = session.accounts.removeAddition(); !added)
                return added;
        }
        return session.accounts.saveSetup(record);
    };
    co_return co_await store->writeDurably(save);
}

/// Claims connected numbers of one WhatsApp account again.
QCoro::Task<Result<void>> claimAgain(SetupDependencies services, SetupRecord record,
                                     std::function<void(ConnectionStage)> notify)
{
    const Result<SharedSecret> token = tokenOf(services.store, services.vault, record.account);
    if (!token)
        co_return failure(token.error());
    const QList<VerifyToken> verifyTokens = newVerifyTokens(record.phoneNumbers);
    const Result<void> stands =
        co_await claimAndSubscribe(services, record.waba, *token, verifyTokens, notify);
    if (!stands)
        co_return failure(stands.error());
    const Result<void> activated = co_await activate(services, record.account, verifyTokens);
    if (!activated)
        co_return failure(activated.error());
    const auto save = [record](StoreSession &session) { return noteConnected(session, record); };
    co_return co_await services.store.writeDurably(save);
}

/// True if other accounts would meet this error too. Reason::Unauthorised is the relay's.
bool concernsEveryAccount(const Error &error)
{
    return error.kind == Error::Kind::Network || error.reason == Reason::Unauthorised;
}

} // namespace

QCoro::Task<Result<void>> claimNumbers(SetupDependencies services, QList<SetupRecord> records,
                                       std::function<void(ConnectionStage)> notify)
{
    Result<void> outcome;
    for (const SetupRecord &record : records) {
        const Result<void> claimed = co_await claimAgain(services, record, notify);
        if (outcome && !claimed)
            outcome = claimed;
        if (!claimed && concernsEveryAccount(claimed.error()))
            break;
    }
    co_return outcome;
}

QCoro::Task<Result<void>> connectNumbers(SetupDependencies services, SetupRecord progress,
                                         std::optional<SetupRecord> kept,
                                         std::function<void(ConnectionStage)> notify)
{
    const Result<SharedSecret> token = tokenOf(services.store, services.vault, progress.account);
    if (!token)
        co_return failure(token.error());
    const QList<VerifyToken> verifyTokens = newVerifyTokens(progress.phoneNumbers);
    const Result<void> stands =
        co_await claimAndSubscribe(services, progress.waba, *token, verifyTokens, notify);
    if (!stands)
        co_return failure(stands.error());
    // The numbers are active before their past arrives. The set-up is complete only after the past was
    // requested, because the request can be repeated.
    const Result<void> activated = co_await activate(services, progress.account, verifyTokens);
    if (!activated)
        co_return failure(activated.error());
    const QList<PhoneNumber> withPast = numbersWithPast(services.store, progress, kept);
    const Result<void> asked = co_await requestPast(&services.graph, &services.store, *token, withPast);
    if (!asked)
        co_return failure(asked.error());
    co_return co_await complete(&services.store, progress, kept);
}

} // namespace shoptalk
