// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/browserlogins.h"

#include "relaylink/relayanswer.h"
#include "relaylink/requests/tokens.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// `kind` is empty for a login.
RelayCall loginCall(const SharedSecret &state, const QString &kind)
{
    QJsonObject body;
    body.insert("state"_L1, QString::fromLatin1(state->bytes()));
    if (!kind.isEmpty())
        body.insert("kind"_L1, kind);
    return RelayCall{"POST", u"/v1/oauth/logins"_s, QUrlQuery(), body};
}

} // namespace

RelayCall BeginLogin::call() const
{
    return loginCall(state, QString());
}

Result<BrowserLogin> BeginLogin::answerIn(const QJsonObject &answer) const
{
    BrowserLogin login;
    login.id = textAt(answer, "login_id"_L1);
    login.redirect = QUrl(textAt(answer, "redirect_uri"_L1), QUrl::StrictMode);
    if (login.id.isEmpty() || !login.redirect.isValid() || login.redirect.host().isEmpty())
        return malformedAnswer(u"login"_s);
    return login;
}

RelayCall BeginSignup::call() const
{
    return loginCall(state, u"signup"_s);
}

Result<BrowserLogin> BeginSignup::answerIn(const QJsonObject &answer) const
{
    BrowserLogin login;
    login.id = textAt(answer, "login_id"_L1);
    login.page = QUrl(textAt(answer, "signup_url"_L1), QUrl::StrictMode);
    if (login.id.isEmpty() || !login.page.isValid() || login.page.host().isEmpty())
        return malformedAnswer(u"signup"_s);
    return login;
}

RelayCall FetchLoginAnswer::call() const
{
    return longPoll("/v1/oauth/logins/"_L1 + login, QUrlQuery(), waitS);
}

Result<BrowserAnswer> FetchLoginAnswer::answerIn(const QJsonObject &answer, const QDateTime &now) const
{
    const QString status = textAt(answer, "status"_L1);
    BrowserAnswer back;
    if (status == "waiting"_L1)
        return back;
    back.isThere = true;
    back.state = textAt(answer, "state"_L1);
    back.code = textAt(answer, "code"_L1);
    back.error = textAt(answer, "error"_L1);
    back.step = textAt(answer, "step"_L1);
    back.waba = WabaId(textAt(answer, "waba_id"_L1));
    back.phoneNumber = PhoneNumberId(textAt(answer, "phone_number_id"_L1));
    if (const Result<ExchangedToken> exchanged = exchangedTokenIn(answer, now)) {
        back.token = exchanged->token;
        back.expiresAt = exchanged->expiresAt;
    }
    const bool isAnswer = status == "answered"_L1 && (back.token || !back.code.isEmpty());
    const bool isRefusal = status == "refused"_L1 && !back.error.isEmpty();
    if (!isAnswer && !isRefusal)
        return malformedAnswer(u"login"_s);
    return back;
}

RelayCall EndLogin::call() const
{
    return RelayCall{"DELETE", "/v1/oauth/logins/"_L1 + login};
}

Result<void> EndLogin::answerIn(const QJsonObject &) const
{
    return {};
}

} // namespace shoptalk
