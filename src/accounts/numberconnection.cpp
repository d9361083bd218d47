// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/numberconnection.h"

#include "accounts/accounttoken.h"
#include "accounts/relaypairing.h"
#include "core/logging.h"
#include "crypto/bytes.h"
#include "graph/graphclient.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::size_t verifyTokenBytes = 32;

/// Lets the relay and Meta send the number's webhooks our way.
QCoro::Task<Result<void>> subscribeNumber(SetupRooms rooms, SetupRecord progress, SharedSecret token,
                                          QString verifyToken)
{
    const Result<void> claimed =
        co_await rooms.relay.claimNumber(progress.phoneNumber, progress.waba, token, verifyToken);
    if (!claimed)
        co_return failure(claimed.error());
    const Result<void> subscribed = co_await rooms.graph.subscribe(token, progress.waba);
    if (!subscribed)
        co_return failure(subscribed.error());
    const Result<RelayIdentity> identity = co_await refreshIdentity(rooms);
    if (!identity)
        co_return failure(identity.error());
    if (!identity->webhookOverride)
        co_return Result<void>();
    co_return co_await rooms.graph.overrideCallback(token, progress.waba, identity->webhookCallback,
                                                    verifyToken);
}

/// Asks for contacts and chats of a number that stays in the phone app. A refusal is final (asked before, too
/// late) and no reason to stop; anything else is worth another try.
QCoro::Task<Result<void>> askForPast(GraphClient *graph, SharedSecret token, PhoneNumberId number)
{
    const QStringList kinds{u"smb_app_state_sync"_s, u"history"_s};
    for (const QString &kind : kinds) {
        const Result<void> asked = co_await graph->requestAppData(token, number, kind);
        if (asked)
            continue;
        if (asked.error().kind != Error::Kind::Rejected)
            co_return failure(asked.error());
        qCWarning(logAccounts).noquote() << "Meta gives no" << kind << describe(asked.error());
    }
    co_return Result<void>();
}

bool hasPast(const Store &store, const SetupRecord &progress)
{
    const Result<QList<PhoneNumber>> numbers = store.reader().accounts.phoneNumbers(progress.waba);
    return !progress.complete && numbers
        && std::any_of(numbers->begin(), numbers->end(), [&progress](const PhoneNumber &number) {
               return number.id == progress.phoneNumber && number.isOnBusinessApp;
           });
}

} // namespace

QCoro::Task<Result<void>> connectNumber(SetupRooms rooms, SetupRecord progress)
{
    const Result<SharedSecret> token = tokenOf(rooms.store, rooms.vault, progress.account);
    if (!token)
        co_return failure(token.error());
    const std::string verifyToken = crypto::toBase64Url(crypto::randomBytes(verifyTokenBytes));
    const Secret verifySecret(QByteArray::fromStdString(verifyToken));
    const Result<QString> sealed =
        rooms.vault.seal(verifySecret, u"number:"_s + progress.phoneNumber.value());
    if (!sealed)
        co_return failure(sealed.error());
    const QString verifyText = QString::fromStdString(verifyToken);
    const Result<void> subscribed = co_await subscribeNumber(rooms, progress, *token, verifyText);
    if (!subscribed)
        co_return failure(subscribed.error());
    // Active before its past comes in, complete only after that was asked for: asking can be repeated.
    const auto activate = [number = progress.phoneNumber, sealedToken = *sealed](StoreSession &session) {
        return session.accounts.activate(number, sealedToken);
    };
    const Result<void> activated = co_await rooms.store.writeDurably(activate);
    if (!activated)
        co_return failure(activated.error());
    if (hasPast(rooms.store, progress)) {
        const Result<void> asked = co_await askForPast(&rooms.graph, *token, progress.phoneNumber);
        if (!asked)
            co_return failure(asked.error());
    }
    progress.complete = true;
    const auto complete = [progress](StoreSession &session) -> Result<void> {
        if (const Result<void> told = session.audit.add({AuditKind::Connected}); !told)
            return told;
        return session.accounts.saveSetup(progress);
    };
    co_return co_await rooms.store.writeDurably(complete);
}

} // namespace shoptalk
