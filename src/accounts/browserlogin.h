// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginwindow.h"
#include "accounts/setupdependencies.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/browserlogins.h"

#include <memory>

namespace shoptalk {

/// A login in the person's own browser.
struct BrowserWait {
    QUrl address; ///< The dialog's address, to open it again if the person lost it.
    bool isOver = false; ///< True if the person no longer wants it. Any answer is then dropped.
};

/// Waits until the relay has what the browser brought back. `login` is the relay's id of it.
/// Errors: Cancelled ("login_closed": `wait->isOver`), Rejected ("browser_timeout": nothing came back in ten
/// minutes); those of RelaySender.
QCoro::Task<Result<BrowserAnswer>> waitForAnswer(SetupDependencies services, QString login,
                                                 std::shared_ptr<BrowserWait> wait);

/// The same of a login.
/// Errors: those of waitForAnswer; Cancelled ("login_declined": Meta said access_denied), Rejected
/// ("login_error": another error of Meta's).
QCoro::Task<Result<LoginResult>> waitForBrowser(SetupDependencies services, QString login,
                                                std::shared_ptr<BrowserWait> wait);

} // namespace shoptalk
