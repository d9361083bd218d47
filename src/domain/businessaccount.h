// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {

/// The state of an account's token at Meta. The numbers are stored: new ones are appended.
/// Source: error 190's sub-codes; debug_token.
enum class AccountStatus {
    Active = 0,
    Expired = 1, ///< 463, or its time is over.
    DataAccessExpired = 2, ///< The person has not used the app for about 90 days.
    Revoked = 3, ///< 458: the person removed the app.
    Checkpoint = 4, ///< 459: Facebook wants a security check first.
    PasswordChanged = 5, ///< 460
    Unconfirmed = 6, ///< 464: the person has not confirmed the Facebook account.
    LoggedOut = 7, ///< 467, or 190 without a sub-code: the token counts no longer.
    NoRole = 8, ///< 492: the person has no role any more.
    Disconnected = 10, ///< Nothing is connected here (any more).
    PermissionMissing = 9 ///< The token is good but may not do all that is needed (3, 10, 200–299, 131005).
};

/// The way in which an account was connected, and is connected again. The numbers are stored: new ones are
/// appended.
enum class ConnectedBy {
    Login = 0, ///< Facebook's login, of a person.
    PastedToken = 1, ///< A system user's token.
    SignUp = 2 ///< Meta's sign-up: the token is the business's own.
};

/// A Facebook account connected to this console, without its token.
struct FacebookAccount {
    AccountId id;
    QString name;
    QString pictureUrl; ///< Empty if Meta gave none.
    QDateTime tokenExpiresAt; ///< UTC; invalid = never.
    QDateTime dataAccessExpiresAt = {}; ///< UTC; invalid = never, or not known yet.
    AccountStatus status = AccountStatus::Active;
    ConnectedBy connectedBy = ConnectedBy::Login;
    /// A permission was taken back since the last login: the next one has to ask for what was declined, too.
    bool rerequests = false;

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
    QString nameStatus = {}; ///< APPROVED, PENDING_REVIEW, DECLINED, EXPIRED, NONE, …
    QString platformType = {}; ///< CLOUD_API, ON_PREMISE, NOT_APPLICABLE; empty: not known.
    bool needsClaim = false; ///< Active, but not yet claimed through the present pairing with the relay.

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::BusinessManager)
Q_DECLARE_METATYPE(shoptalk::Waba)
Q_DECLARE_METATYPE(shoptalk::PhoneNumber)
