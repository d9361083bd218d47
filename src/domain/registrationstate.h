// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// True of a number that neither sends nor receives through the Cloud API until it is registered.
/// `platformType` is CLOUD_API, ON_PREMISE or NOT_APPLICABLE; empty: not known. Source: phone number node.
inline bool isUnregistered(const QString &status, const QString &platformType)
{
    const bool isElsewhere = !platformType.isEmpty() && platformType != QLatin1StringView("CLOUD_API");
    return isElsewhere || status == QLatin1StringView("UNVERIFIED")
        || status == QLatin1StringView("DISCONNECTED") || status == QLatin1StringView("PENDING");
}

/// The state of a number in its registration with the Cloud API. Source: GET /{phone-number-id}.
struct RegistrationState {
    QString status; ///< Meta's word: CONNECTED, UNVERIFIED, DISCONNECTED, …
    QString platformType; ///< Which of WhatsApp's interfaces it is on: CLOUD_API, … Empty: not known.
    bool isVerified = false; ///< Somebody proved with a code that the number is theirs.
    bool hasPin = false; ///< Two-step verification: it can be registered with that PIN alone.
    bool isOnBusinessApp = false; ///< It is registered by the phone app, and stays so.

    bool isUnregistered() const { return shoptalk::isUnregistered(status, platformType); }

    friend bool operator==(const RegistrationState &, const RegistrationState &) = default;
};

/// How a verification code is delivered.
enum class CodeMethod { TextMessage, Call };

} // namespace shoptalk
