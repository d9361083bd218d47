// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "sandbox/login/logindialog.h"
#include "sandbox/login/signupdialog.h"

namespace shoptalk::sandbox {

/// The pages of Meta that a person sees: the login dialog and the sign-up.
class LoginPages {
public:
    LoginPages(Platform &platform, Log &log)
        : m_dialog(platform, log)
        , m_signup(platform, log)
    {
    }

    /// The routes may be used as long as the object exists.
    void addTo(http::Router &router);

private:
    LoginDialog m_dialog;
    SignupDialog m_signup;
};

} // namespace shoptalk::sandbox
