// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "domain/registrationstate.h"
#include "graph/graphcall.h"

#include <QString>

namespace shoptalk {

/// Whether a number can send, and how it is registered. Malformed (AnswerIncomplete) without a status.
/// Source: GET /{phone-number-id}.
struct FetchRegistrationState {
    PhoneNumberId number;

    using Answer = RegistrationState;
    GraphCall call() const;
    Result<RegistrationState> answerIn(const QJsonObject &answer) const;
};

/// Sends a code of 6 digits to the number. Source: POST /{phone-number-id}/request_code.
struct RequestCode {
    PhoneNumberId number;
    CodeMethod method = CodeMethod::TextMessage;
    QString language; ///< The language of the SMS or the call: "en_US".

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Proves with that code that the number belongs to the business. Source: POST
/// /{phone-number-id}/verify_code.
struct VerifyCode {
    PhoneNumberId number;
    QString code;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Registers the number for the Cloud API. Source: POST /{phone-number-id}/register.
struct RegisterNumber {
    PhoneNumberId number;
    SharedSecret pin; ///< 6 digits: the number's PIN, or its new PIN if it has none.

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Removes the number from the Cloud API. Source: POST /{phone-number-id}/deregister.
struct DeregisterNumber {
    PhoneNumberId number;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Sets the PIN of the number's two-step verification. Source: POST /{phone-number-id}.
struct SetPin {
    PhoneNumberId number;
    SharedSecret pin; ///< 6 digits.

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
