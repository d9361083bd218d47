// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {

/// A Facebook account connected to this console, without its token.
struct FacebookAccount {
    AccountId id;
    QString name;
    QString pictureUrl; ///< Empty if Meta gave none.
    QDateTime tokenExpiresAt; ///< UTC; invalid = never.

    friend bool operator==(const FacebookAccount &, const FacebookAccount &) = default;
};

/// Source: GET /me/businesses.
struct BusinessManager {
    BusinessManagerId id;
    QString name;
    QString verificationStatus; ///< Meta's word, e.g. "verified"; may be empty.

    friend bool operator==(const BusinessManager &, const BusinessManager &) = default;
};

/// Source: GET /{business-id}/owned_whatsapp_business_accounts and …/client_whatsapp_business_accounts.
struct Waba {
    enum class Ownership { Owned = 0, Shared = 1 };
    WabaId id;
    BusinessManagerId businessManager;
    QString name;
    Ownership ownership = Ownership::Owned;

    friend bool operator==(const Waba &, const Waba &) = default;
};

/// Source: GET /{waba-id}/phone_numbers. Texts are Meta's words; unknown ones are kept as they are.
struct PhoneNumber {
    PhoneNumberId id;
    WabaId waba;
    QString displayPhoneNumber; ///< Formatted text, not a key.
    QString verifiedName;
    QString qualityRating; ///< GREEN, YELLOW, RED, UNKNOWN
    QString messagingLimit; ///< TIER_250 … TIER_UNLIMITED
    QString throughput; ///< STANDARD, HIGH, NOT_APPLICABLE
    QString status; ///< CONNECTED is needed to send and receive.
    bool isOnBusinessApp = false; ///< Coexistence: also used in the phone app, so history can be had.
    bool isActive = false; ///< Chosen in this console and subscribed.
    bool isPrimary = false;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::BusinessManager)
Q_DECLARE_METATYPE(shoptalk::Waba)
Q_DECLARE_METATYPE(shoptalk::PhoneNumber)
