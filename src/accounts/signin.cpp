// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "accounts/boundseal.h"
#include "accounts/loginattempt.h"
#include "accounts/permissions.h"
#include "accounts/relaypairing.h"
#include "graph/graphsender.h"
#include "graph/requests/permissions.h"
#include "graph/requests/profile.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/browserlogins.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/tokens.h"
#include "secrets/vault.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

LoginRequest requestFor(const LoginAttempt &attempt, const LoginAddresses &addresses,
                        const SignInOptions &options)
{
    LoginRequest request;
    request.address = attempt.address();
    request.redirect = addresses.redirect;
    request.allowedHosts = attempt.allowedHosts();
    request.dark = options.dark;
    request.language = options.language;
    request.over = options.over;
    return request;
}

/// A code and the redirect address that it was issued for.
struct LoginCode {
    QString code;
    QUrl redirect;
};

Result<LoginCode> codeOf(LoginAttempt &attempt, const LoginResult &answer, const QUrl &redirect)
{
    const Result<QString> code = attempt.accept(answer);
    if (!code)
        return failure(code.error());
    return LoginCode{*code, redirect};
}

/// Asks for the code in the person's browser. The answer comes through the relay.
QCoro::Task<Result<LoginCode>> askInBrowser(SetupDependencies services, LoginAttempt attempt,
                                            std::shared_ptr<BrowserWait> wait)
{
    const BeginLogin beginLogin{attempt.state()};
    const Result<BrowserLogin> begun = co_await services.relay.send(beginLogin);
    if (!begun)
        co_return failure(begun.error());
    attempt.setRedirect(begun->redirect);
    wait->address = attempt.address();
    if (!wait->isOver && !services.login.openInBrowser(wait->address))
        co_return failure(Error::Kind::Rejected, Reason::BrowserMissing);
    const Result<LoginResult> answer = co_await waitForBrowser(services, begun->id, wait);
    if (!answer)
        co_return failure(answer.error());
    co_return codeOf(attempt, *answer, begun->redirect);
}

/// Shows the window or opens the browser, and returns the code of the one answer with our state.
QCoro::Task<Result<LoginCode>> askForCode(SetupDependencies services, SignInOptions options)
{
    // Asked each time, so that a relay that is down is reported before anybody types a password.
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        co_return failure(identity.error());
    LoginApp app;
    app.id = identity->metaAppId;
    app.graphVersion = identity->graphVersion;
    app.rerequest = options.rerequest;
    app.configId = identity->loginConfigId;
    app.inBrowser = options.browser != nullptr;
    LoginAttempt attempt(services.addresses, app);
    if (options.browser)
        co_return co_await askInBrowser(services, attempt, options.browser);
    const LoginRequest request = requestFor(attempt, services.addresses, options);
    const Result<LoginResult> answer = co_await services.login.show(request);
    if (!answer)
        co_return failure(answer.error());
    co_return codeOf(attempt, *answer, services.addresses.redirect);
}

Result<void> checkPermissions(const GrantedPermissions &permissions)
{
    const QStringList missing = missingOf(permissionsOfALogin(), permissions.granted);
    if (missing.isEmpty())
        return {};
    return failure(Error::Kind::Rejected, Reason::PermissionsMissing, missing.join(u", "_s));
}

/// Records whether a login got all permissions that it requested. This is known only for a person's login.
Result<void> noteAllowed(StoreSession &session, const FacebookAccount &account)
{
    return account.connectedBy == ConnectedBy::Login ? session.accounts.setRerequests(false) : Result<void>();
}

} // namespace

QCoro::Task<Result<SignedIn>> logIn(SetupDependencies services, SignInOptions options)
{
    const Result<LoginCode> code = co_await askForCode(services, options);
    if (!code)
        co_return failure(code.error());
    const ExchangeCode exchangeCode{code->code, code->redirect};
    const Result<ExchangedToken> exchanged = co_await services.relay.send(exchangeCode);
    if (!exchanged)
        co_return failure(exchanged.error());
    const ListPermissions listPermissions{};
    const Result<GrantedPermissions> permissions =
        co_await services.graph.send(exchanged->token, listPermissions);
    if (!permissions)
        co_return failure(permissions.error());
    if (const Result<void> enough = checkPermissions(*permissions); !enough)
        co_return failure(enough.error());
    co_return co_await identifyToken(services, exchanged->token, exchanged->expiresAt);
}

QCoro::Task<Result<SignedIn>> identifyToken(SetupDependencies services, SharedSecret token,
                                            QDateTime expiresAt)
{
    const FetchProfile fetchProfile{};
    const Result<Profile> profile = co_await services.graph.send(token, fetchProfile);
    if (!profile)
        co_return failure(profile.error());
    const FetchPersonPicture fetchPersonPicture{};
    const Result<QString> picture = co_await services.graph.send(token, fetchPersonPicture);
    SignedIn person;
    person.account.id = profile->id;
    person.account.name = profile->name;
    person.account.pictureUrl = picture.value_or(QString());
    person.account.tokenExpiresAt = expiresAt;
    person.token = token;
    co_return person;
}

QCoro::Task<Result<void>> storeAccount(SetupDependencies services, SignedIn person, SetupRecord progress,
                                       std::optional<AdditionRecord> addition)
{
    const Result<BoundSeal> sealed =
        sealBound(services.vault, *person.token, accountContext(person.account.id));
    if (!sealed)
        co_return failure(sealed.error());
    const auto save = [account = person.account, token = *sealed, progress,
                       addition](StoreSession &session) -> Result<void> {
        if (const Result<void> saved = session.accounts.saveAccount(account, token.sealed); !saved)
            return saved;
        if (const Result<void> bound = bindSeal(session, token); !bound)
            return bound;
        // If the account is connected again before an earlier disconnect was finished at Meta, the rest of
        // that disconnect would end the new login.
        if (const Result<void> kept = session.disconnects.removePending(account.id); !kept)
            return kept;
        if (const Result<void> gone = session.keys.removeNamed(disconnectSecret(account.id)); !gone)
            return gone;
        if (const Result<void> noted = session.audit.add({AuditKind::LoggedIn}); !noted)
            return noted;
        if (const Result<void> allowed = noteAllowed(session, account); !allowed)
            return allowed;
        if (addition)
            return session.accounts.saveAddition(*addition);
        return session.accounts.saveSetup(progress);
    };
    co_return co_await services.store.writeDurably(save);
}

} // namespace shoptalk
