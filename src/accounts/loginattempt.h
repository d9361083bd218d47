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

/// Which app asks for access, and how.
struct LoginApp {
    QString id;
    QString graphVersion; ///< "v26.0"
    bool rerequest = false; ///< Also for permissions that the person declined before.
    QString configId = {}; ///< Facebook Login for Business; empty: single permissions are asked for.
    bool inBrowser = false; ///< In a browser of the person's, not in a window of ours.
};

/// One login with its own `state`, which accepts one answer.
class LoginAttempt {
public:
    LoginAttempt(LoginAddresses addresses, LoginApp app);

    /// The `state` that the answer must contain; null once it was used.
    SharedSecret state() const { return m_state; }
    /// Where the dialog sends its answer.
    void setRedirect(const QUrl &redirect) { m_addresses.redirect = redirect; }

    /// The dialog. Source: manual login flow; Facebook Login for Business.
    QUrl address() const;
    /// The dialog's own host; at Meta also the hosts that its pages are made of.
    QStringList allowedHosts() const;

    /// The code, if `answer` carries our `state` and is the first one. Errors: Rejected ("state_mismatch").
    Result<QString> accept(const LoginResult &answer);

private:
    LoginAddresses m_addresses;
    LoginApp m_app;
    SharedSecret m_state; ///< Null once it was used.
};

} // namespace shoptalk
