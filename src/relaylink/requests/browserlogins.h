// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "relaylink/relaycall.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// A login that takes place in the person's own browser.
struct BrowserLogin {
    QString id; ///< Valid once, for this device.
    QUrl redirect; ///< Where Meta's dialog sends the browser; empty for a sign-up.
    QUrl page; ///< A sign-up's page of the relay, for the browser; empty for a login.
};

/// Starts a login in a browser. An earlier login of this device is ended.
struct BeginLogin {
    SharedSecret state; ///< 43 to 128 characters of base64url.

    using Answer = BrowserLogin;
    RelayCall call() const;
    Result<BrowserLogin> answerIn(const QJsonObject &answer) const;
};

/// The same for a sign-up on a page of the relay. Rejected: SignupNotConfigured.
struct BeginSignup {
    SharedSecret state; ///< As that of `BeginLogin`.

    using Answer = BrowserLogin;
    RelayCall call() const;
    Result<BrowserLogin> answerIn(const QJsonObject &answer) const;
};

/// What the browser returned; `state` is not checked here.
struct BrowserAnswer {
    bool isThere = false; ///< False while the person has not finished.
    QString code; ///< Empty: there is none.
    QString state;
    QString error; ///< "access_denied", "cancelled", "reported", "code_refused" …; empty on success.
    QString step; ///< With an error of a sign-up: the screen that was left, or Meta's name for the problem.
    // Of a successful sign-up, instead of the code:
    SharedSecret token;
    QDateTime expiresAt; ///< UTC; invalid = never.
    WabaId waba; ///< As Meta told the page; empty if it named none.
    PhoneNumberId phoneNumber; ///< The same.
};

/// Waits for the browser's answer, which is given once. Rejected: NotFound (collected, or older than 10
/// minutes).
struct FetchLoginAnswer {
    QString login; ///< `BrowserLogin::id`
    int waitS = 0; ///< At most 60.

    using Answer = BrowserAnswer;
    RelayCall call() const;
    Result<BrowserAnswer> answerIn(const QJsonObject &answer, const QDateTime &now) const;
};

/// Ends the login. Rejected: NotFound.
struct EndLogin {
    QString login; ///< `BrowserLogin::id`

    using Answer = void;
    RelayCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
