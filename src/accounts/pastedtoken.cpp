// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/pastedtoken.h"

#include "accounts/accountstatus.h"
#include "accounts/permissions.h"
#include "accounts/relaypairing.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxToken = 4096;

/// Meta does not document the format of tokens. Only visible characters without white space are accepted.
bool looksLikeAToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= maxToken
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// Meta does not answer questions about another app's token (code 100).
Error aboutTheToken(const Error &error)
{
    if (error.reason != Reason::OauthRefused)
        return error;
    const bool isOfAnotherApp = error.meta && error.meta->code == 100;
    return Error{Error::Kind::Rejected, isOfAnotherApp ? Reason::PastedOtherApp : Reason::PastedUnknown,
                 error.meta, error.detail};
}

Result<void> checkFacts(const TokenFacts &facts, const QString &appId)
{
    if (!facts.isValid) {
        const bool isExpired = statusAfter(facts.ended) == AccountStatus::Expired;
        return failure(Error{Error::Kind::Rejected, isExpired ? Reason::PastedExpired : Reason::PastedUnknown,
                             facts.ended, wordOf(facts.ended)});
    }
    if (facts.appId != appId)
        return failure(Error::Kind::Rejected, Reason::PastedOtherApp);
    if (facts.type != "SYSTEM_USER"_L1)
        return failure(Error::Kind::Rejected, Reason::PastedNotSystem, facts.type);
    const QStringList missing = missingOf(permissionsOfALogin(), facts.scopes);
    if (!missing.isEmpty())
        return failure(Error::Kind::Rejected, Reason::PastedPermissions, missing.join(u", "_s));
    return {};
}

} // namespace

QCoro::Task<Result<SignedIn>> signInWithToken(SetupDependencies services, SharedSecret token)
{
    if (!looksLikeAToken(token->bytes()))
        co_return failure(Error::Kind::Malformed, Reason::PastedMalformed);
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        co_return failure(identity.error());
    const InspectToken inspectToken{token};
    const Result<TokenFacts> facts = co_await services.relay.send(inspectToken);
    if (!facts)
        co_return failure(aboutTheToken(facts.error()));
    if (const Result<void> good = checkFacts(*facts, identity->metaAppId); !good)
        co_return failure(good.error());
    Result<SignedIn> user = co_await whoseIs(services, token, facts->expiresAt);
    if (user)
        user->account.connectedBy = ConnectedBy::PastedToken;
    co_return user;
}

} // namespace shoptalk
