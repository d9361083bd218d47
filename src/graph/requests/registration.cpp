// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/registration.h"

#include "graph/grapherror.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString pinText(const SharedSecret &pin)
{
    return pin ? QString::fromUtf8(pin->bytes()) : QString();
}

} // namespace

GraphCall FetchRegistrationState::call() const
{
    return getCall(
        number.value(),
        onlyFields(u"id,status,code_verification_status,is_pin_enabled,is_on_biz_app,platform_type"_s));
}

Result<RegistrationState> FetchRegistrationState::answerIn(const QJsonObject &answer) const
{
    RegistrationState state;
    state.status = answer.value("status"_L1).toString();
    if (state.status.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"status"_s);
    state.platformType = answer.value("platform_type"_L1).toString();
    state.isVerified = answer.value("code_verification_status"_L1).toString() == "VERIFIED"_L1;
    state.hasPin = answer.value("is_pin_enabled"_L1).toBool();
    state.isOnBusinessApp = answer.value("is_on_biz_app"_L1).toBool();
    return state;
}

GraphCall RequestCode::call() const
{
    QJsonObject body;
    body.insert("code_method"_L1, method == CodeMethod::Call ? u"VOICE"_s : u"SMS"_s);
    body.insert("language"_L1, language);
    return postCall(number.value() + "/request_code"_L1, body);
}

Result<void> RequestCode::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall VerifyCode::call() const
{
    return postCall(number.value() + "/verify_code"_L1, QJsonObject{{u"code"_s, code}});
}

Result<void> VerifyCode::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall RegisterNumber::call() const
{
    QJsonObject body = cloudApiBody();
    body.insert("pin"_L1, pinText(pin));
    return postCall(number.value() + "/register"_L1, body);
}

Result<void> RegisterNumber::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall DeregisterNumber::call() const
{
    return postCall(number.value() + "/deregister"_L1);
}

Result<void> DeregisterNumber::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall SetPin::call() const
{
    return postCall(number.value(), QJsonObject{{u"pin"_s, pinText(pin)}});
}

Result<void> SetPin::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
