// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginwindow.h"
#include "accounts/setupdependencies.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace shoptalk {

/// The app that asks for access, and how it asks.
struct LoginApp {
    QString id;
    QString graphVersion; ///< "v26.0"
    bool rerequest = false; ///< Also for permissions that the person declined before.
    QString configId =
        {}; ///< Facebook Login for Business. Empty means that single permissions are requested.
    bool inBrowser = false; ///< True in the person's own browser, false in the login window.
};

/// One login with its own `state`, which accepts one answer.
class LoginAttempt {
public:
    LoginAttempt(LoginAddresses addresses, LoginApp app);

    /// The `state` that the answer must contain; null once it was used.
    SharedSecret state() const { return m_state; }
    /// Sets the address to which the dialog sends its answer.
    void setRedirect(const QUrl &redirect) { m_addresses.redirect = redirect; }

    /// The dialog's address. Source: manual login flow; Facebook Login for Business.
    QUrl address() const;
    /// The dialog's own host, and at Meta also the hosts from which its pages load.
    QStringList allowedHosts() const;

    /// Returns the code if `answer` carries our `state` and is the first one. Errors: Rejected
    /// ("state_mismatch").
    Result<QString> accept(const LoginResult &answer);

private:
    LoginAddresses m_addresses;
    LoginApp m_app;
    SharedSecret m_state; ///< Null once it was used.
};

} // namespace shoptalk
