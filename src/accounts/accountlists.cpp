// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlists.h"

#include "accounts/accounttoken.h"
#include "graph/grapherror.h"
#include "graph/graphsender.h"
#include "graph/listings.h"
#include "graph/requests/businessmanagers.h"
#include "graph/requests/wabas.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/tokens.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Stores the list even if it is empty, and reports that afterwards.
Result<void> orEmpty(const Result<void> &stored, bool isEmpty, Reason reason)
{
    if (stored && isEmpty)
        return failure(Error::Kind::Rejected, reason);
    return stored;
}

/// A business's own token lists nothing: a system user has no portfolios ("nonexisting field", 100), and may
/// lack the permission to list.
bool mayBeOfASystemUser(const Error &refusal)
{
    return (refusal.meta && refusal.meta->code == 100) || lacksPermission(refusal);
}

/// What the token is for, if it belongs to no person; for a person, `refusal` is returned.
QCoro::Task<Result<TokenFacts>> factsOfASystemUser(SetupDependencies services, SharedSecret token,
                                                   Error refusal)
{
    if (!mayBeOfASystemUser(refusal))
        co_return failure(refusal);
    const InspectToken inspectToken{token};
    const Result<TokenFacts> facts = co_await services.relay.send(inspectToken);
    if (!facts)
        co_return failure(facts.error());
    if (facts->type != "SYSTEM_USER"_L1)
        co_return failure(refusal);
    co_return facts;
}

/// The portfolios that own the token's accounts, each once.
QCoro::Task<Result<QList<BusinessManager>>> ownersOfTheTokensAccounts(SetupDependencies services,
                                                                      SharedSecret token, Error refusal)
{
    const Result<TokenFacts> facts = co_await factsOfASystemUser(services, token, refusal);
    if (!facts)
        co_return failure(facts.error());
    QList<BusinessManager> owners;
    for (const WabaId &waba : facts->wabas) {
        const FetchWabaOwner fetchWabaOwner{waba};
        const Result<BusinessManager> owner = co_await services.graph.send(token, fetchWabaOwner);
        if (!owner)
            co_return failure(owner.error());
        const bool isKnown = std::any_of(owners.begin(), owners.end(), [&owner](const BusinessManager &each) {
            return each.id == owner->id;
        });
        if (!isKnown)
            owners << *owner;
    }
    co_return owners;
}

/// The accounts of the token's portfolio, loaded one by one, because a business's own token may not list
/// them.
QCoro::Task<Result<QList<Waba>>> accountsOfTheToken(SetupDependencies services, SharedSecret token,
                                                    BusinessManagerId businessManager, Error refusal)
{
    const Result<TokenFacts> facts = co_await factsOfASystemUser(services, token, refusal);
    if (!facts)
        co_return failure(facts.error());
    QList<Waba> wabas;
    for (const WabaId &id : facts->wabas) {
        const FetchWabaOwner fetchWabaOwner{id};
        const Result<BusinessManager> owner = co_await services.graph.send(token, fetchWabaOwner);
        if (!owner)
            co_return failure(owner.error());
        if (owner->id != businessManager)
            continue;
        const FetchWaba fetchWaba{id, businessManager};
        const Result<Waba> waba = co_await services.graph.send(token, fetchWaba);
        if (!waba)
            co_return failure(waba.error());
        wabas << *waba;
    }
    co_return wabas;
}

} // namespace

QCoro::Task<Result<void>> fetchBusinessManagers(SetupDependencies services, SetupRecord progress)
{
    const Result<SharedSecret> token = tokenOf(services.store, services.vault, progress.account);
    if (!token)
        co_return failure(token.error());
    const ListBusinessManagers listBusinessManagers{};
    Result<QList<BusinessManager>> list = co_await services.graph.send(*token, listBusinessManagers);
    if (!list)
        list = co_await ownersOfTheTokensAccounts(services, *token, list.error());
    if (!list)
        co_return failure(list.error());
    const auto save = [account = progress.account, managers = *list](StoreSession &session) {
        return session.accounts.saveBusinessManagers(account, managers);
    };
    const Result<void> stored = co_await services.store.write(save);
    co_return orEmpty(stored, list->isEmpty(), Reason::NoBusinessManagers);
}

QCoro::Task<Result<void>> fetchWabas(SetupDependencies services, SetupRecord progress)
{
    const Result<SharedSecret> token = tokenOf(services.store, services.vault, progress.account);
    if (!token)
        co_return failure(token.error());
    Result<QList<Waba>> list = co_await wabasOf(services.graph, *token, progress.businessManager);
    if (!list) {
        const Result<QList<Waba>> own =
            co_await accountsOfTheToken(services, *token, progress.businessManager, list.error());
        if (!own || !own->isEmpty()) // else the token names none: what is missing is the permission
            list = own;
    }
    if (!list)
        co_return failure(list.error());
    const auto save = [manager = progress.businessManager, wabas = *list](StoreSession &session) {
        return session.accounts.saveWabas(manager, wabas);
    };
    const Result<void> stored = co_await services.store.write(save);
    co_return orEmpty(stored, list->isEmpty(), Reason::NoWabas);
}

QCoro::Task<Result<void>> fetchPhoneNumbers(SetupDependencies services, SetupRecord progress)
{
    const Result<SharedSecret> token = tokenOf(services.store, services.vault, progress.account);
    if (!token)
        co_return failure(token.error());
    const Result<QList<PhoneNumber>> list = co_await phoneNumbersOf(services.graph, *token, progress.waba);
    if (!list)
        co_return failure(list.error());
    const auto save = [waba = progress.waba, numbers = *list](StoreSession &session) {
        return session.accounts.savePhoneNumbers(waba, numbers);
    };
    const Result<void> stored = co_await services.store.write(save);
    co_return orEmpty(stored, list->isEmpty(), Reason::NoPhoneNumbers);
}

} // namespace shoptalk
