// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "domain/registrationstate.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Registers a connected number with the Cloud API: confirms its owner, sets a PIN and registers it. The PIN
/// is not stored, so the person has to write it down. GUI thread. Errors of every call: those of GraphSender.
/// Nothing is retried automatically, because Meta locks numbers after wrong attempts.
class NumberRegistration {
public:
    explicit NumberRegistration(NumberAccess access)
        : m_access(access)
    {
    }

    /// Loads the current state from Meta and stores the number's status.
    QCoro::Task<Result<RegistrationState>> state(PhoneNumberId number);
    /// Errors: Rejected ("meta_136024": too often, or the number is verified already).
    QCoro::Task<Result<void>> requestCode(PhoneNumberId number, CodeMethod method);
    /// `code` is 6 digits; spaces and dashes in it count for nothing. Errors: Rejected ("code_invalid": not 6
    /// digits, nothing was sent; "meta_136025": wrong, or too old).
    QCoro::Task<Result<void>> verifyCode(PhoneNumberId number, QString code);
    /// `pin` is 6 digits. Errors: Rejected ("pin_invalid": nothing was sent; "meta_133005": not the number's
    /// PIN; "meta_133006": verify it first; "meta_133008", "meta_133009": wait; "meta_133016": 10 times
    /// within 72 hours).
    QCoro::Task<Result<void>> registerNumber(PhoneNumberId number, SharedSecret pin);
    /// Unregisters the number, so that it neither sends nor receives. Not for numbers of the phone app.
    QCoro::Task<Result<void>> deregister(PhoneNumberId number);
    /// Errors: as of `registerNumber`.
    QCoro::Task<Result<void>> changePin(PhoneNumberId number, SharedSecret pin);

private:
    NumberAccess m_access;
};

/// Six ASCII digits.
bool isSixDigits(QByteArrayView text);

} // namespace shoptalk
