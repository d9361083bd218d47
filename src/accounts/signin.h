// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/browserlogin.h"
#include "accounts/setupdependencies.h"
#include "accounts/signedin.h"
#include "core/result.h"
#include "core/secret.h"
#include "store/records.h"

#include <QDateTime>
#include <QRect>
#include <QString>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

/// How the login window looks, and what the login asks for.
struct SignInOptions {
    bool dark = false;
    QString language; ///< BCP 47
    QRect over; ///< The window it opens over.
    bool rerequest = false; ///< Also for permissions that the person declined before.
    std::shared_ptr<BrowserWait> browser; ///< Null means that the login opens in our own window.
};

/// Logs a person in: gets a code from the login window or the browser, exchanges it for a long-lived token,
/// and asks Meta whose it is and what was allowed. Errors: those of LoginWindow::show and waitForBrowser;
/// Rejected ("state_mismatch"; "oauth_refused"; "permissions_missing" with their names in `detail`); those of
/// RelaySender and GraphSender.
QCoro::Task<Result<SignedIn>> logIn(SetupDependencies services, SignInOptions options);

/// Asks Meta whose token this is. `expiresAt` is UTC; invalid means never. Errors: those of GraphSender::me.
QCoro::Task<Result<SignedIn>> identifyToken(SetupDependencies services, SharedSecret token,
                                            QDateTime expiresAt);

/// Seals the token and stores the account together with the progress of the set-up, or of what is being
/// added. Errors: Secrets; Storage.
QCoro::Task<Result<void>> storeAccount(SetupDependencies services, SignedIn person, SetupRecord progress,
                                       std::optional<AdditionRecord> addition);

} // namespace shoptalk
