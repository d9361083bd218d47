// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/embeddedsignup.h"

#include "accounts/accountstatus.h"
#include "accounts/loginattempt.h"
#include "accounts/permissions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/browserlogins.h"
#include "relaylink/requests/tokens.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Error errorOf(const BrowserAnswer &answer)
{
    if (answer.error == "cancelled"_L1 || answer.error == "access_denied"_L1)
        return Error{Error::Kind::Cancelled, Reason::SignupCancelled, {}, answer.step};
    if (answer.error == "reported"_L1)
        return Error{Error::Kind::Rejected, Reason::SignupReported, {}, answer.step};
    if (answer.error == "code_missing"_L1)
        return Error{Error::Kind::Rejected, Reason::SignupWithoutCode};
    if (answer.error == "code_refused"_L1)
        return Error{Error::Kind::Rejected, Reason::OauthRefused};
    return Error{Error::Kind::Rejected, Reason::LoginError, {}, answer.error};
}

Result<void> checkScopes(const TokenFacts &facts)
{
    if (!facts.isValid)
        return failure(Error{Error::Kind::Rejected, Reason::OauthRefused, facts.ended, wordOf(facts.ended)});
    // Its portfolio needs no listing: the sign-up names what was chosen.
    const QStringList missing = missingOf(permissionsToWork(), facts.scopes);
    if (missing.isEmpty())
        return {};
    return failure(Error::Kind::Rejected, Reason::PermissionsMissing, missing.join(u", "_s));
}

/// Opens the relay's page and waits for both results: the code and the session message.
QCoro::Task<Result<BrowserAnswer>> askOnThePage(SetupDependencies services, std::shared_ptr<BrowserWait> wait)
{
    LoginAttempt attempt(services.addresses, LoginApp());
    const BeginSignup beginSignup{attempt.state()};
    const Result<BrowserLogin> begun = co_await services.relay.send(beginSignup);
    if (!begun)
        co_return failure(begun.error());
    wait->address = begun->page;
    if (!wait->isOver && !services.login.openInBrowser(wait->address))
        co_return failure(Error::Kind::Rejected, Reason::BrowserMissing);
    const Result<BrowserAnswer> answer = co_await waitForAnswer(services, begun->id, wait);
    if (!answer)
        co_return failure(answer.error());
    LoginResult carried;
    carried.state = answer->state;
    if (const Result<QString> ours = attempt.accept(carried); !ours)
        co_return failure(ours.error());
    if (!answer->error.isEmpty())
        co_return failure(errorOf(*answer));
    co_return *answer;
}

} // namespace

QCoro::Task<Result<SignedIn>> signUp(SetupDependencies services, std::shared_ptr<BrowserWait> wait)
{
    const Result<BrowserAnswer> answer = co_await askOnThePage(services, wait);
    if (!answer)
        co_return failure(answer.error());
    const SharedSecret token = answer->token;
    if (!token)
        co_return failure(Error::Kind::Malformed, Reason::RelayAnswerMalformed, u"signup"_s);
    const InspectToken inspectToken{token};
    const Result<TokenFacts> facts = co_await services.relay.send(inspectToken);
    if (!facts)
        co_return failure(facts.error());
    if (const Result<void> enough = checkScopes(*facts); !enough)
        co_return failure(enough.error());
    Result<SignedIn> person = co_await whoseIs(services, token, answer->expiresAt);
    if (!person)
        co_return person;
    person->account.connectedBy = ConnectedBy::SignUp;
    person->chosen = SignupChoice{answer->waba, answer->phoneNumber};
    co_return person;
}

} // namespace shoptalk
