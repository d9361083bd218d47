// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/browserlogin.h"
#include "accounts/setupdependencies.h"
#include "core/result.h"
#include "core/secret.h"
#include "domain/businessaccount.h"
#include "store/records.h"

#include <QDateTime>
#include <QRect>
#include <QString>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

/// How the login looks and what it asks for.
struct SignInOptions {
    bool dark = false;
    QString language; ///< BCP 47
    QRect over; ///< The window it opens over.
    bool rerequest = false; ///< Also for permissions that the person declined before.
    std::shared_ptr<BrowserWait> browser; ///< Null means that the login opens in our own window.
    bool signsUp = false; ///< True for Meta's sign-up on the relay's page.
};

/// What was created or chosen during a sign-up at Meta, as reported to the page. Use it only if the token has
/// access to it.
struct SignupChoice {
    WabaId waba; ///< Empty if Meta reported none.
    PhoneNumberId phoneNumber; ///< Empty if Meta reported none.
};

/// A person who logged in, with the long-lived token; nothing is stored yet.
struct SignedIn {
    FacebookAccount account;
    SharedSecret token;
    std::optional<SignupChoice> chosen; ///< After a sign-up: the wizard does not ask for it again.
};

/// Login window or browser → code → long-lived token → who it is and what was allowed.
/// Errors: those of LoginWindow::show and waitForBrowser; Rejected ("state_mismatch"; "oauth_refused";
/// "permissions_missing" with their names in `detail`); those of RelaySender and GraphSender.
QCoro::Task<Result<SignedIn>> logIn(SetupDependencies services, SignInOptions options);

/// Asks Meta whose token it is. `expiresAt` is UTC; invalid means never. Errors: those of FetchProfile.
QCoro::Task<Result<SignedIn>> whoseIs(SetupDependencies services, SharedSecret token, QDateTime expiresAt);

/// Seals the token and stores the account together with the progress of the set-up, or of what is being
/// added. Errors: Secrets; Storage.
QCoro::Task<Result<void>> storeAccount(SetupDependencies services, SignedIn person, SetupRecord progress,
                                       std::optional<AdditionRecord> addition);

} // namespace shoptalk
