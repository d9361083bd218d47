// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/pastedtoken.h"

#include "accounts/permissions.h"
#include "accounts/relaypairing.h"

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
    if (error.reason != "oauth_refused"_L1)
        return error;
    const bool isOfAnotherApp = error.detail.startsWith("meta 100/"_L1);
    return Error{Error::Kind::Rejected, isOfAnotherApp ? u"pasted_other_app"_s : u"pasted_unknown"_s,
                 error.detail};
}

Result<void> checkFacts(const TokenFacts &facts, const QString &appId)
{
    if (!facts.isValid)
        return failure(Error::Kind::Rejected,
                       facts.reason == "meta_190_463"_L1 ? u"pasted_expired"_s : u"pasted_unknown"_s,
                       facts.reason);
    if (facts.appId != appId)
        return failure(Error::Kind::Rejected, u"pasted_other_app"_s);
    if (facts.type != "SYSTEM_USER"_L1)
        return failure(Error::Kind::Rejected, u"pasted_not_system"_s, facts.type);
    const QStringList missing = missingOf(permissionsOfALogin(), facts.scopes);
    if (!missing.isEmpty())
        return failure(Error::Kind::Rejected, u"pasted_permissions"_s, missing.join(u", "_s));
    return {};
}

} // namespace

QCoro::Task<Result<SignedIn>> signInWithToken(SetupDependencies services, SharedSecret token)
{
    if (!looksLikeAToken(token->bytes()))
        co_return failure(Error::Kind::Malformed, u"pasted_malformed"_s);
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        co_return failure(identity.error());
    const Result<TokenFacts> facts = co_await services.relay.inspectToken(token);
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
