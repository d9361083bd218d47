// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/loginpages.h"

#include "sandbox/runtime/handlers.h"

namespace shoptalk::sandbox {

void LoginPages::addTo(http::Router &router)
{
    for (const std::string base :
         {"/dialog/oauth", "/dialog/oauth/", "/{version}/dialog/oauth", "/{version}/dialog/oauth/"}) {
        router.add("GET", base, plain([this](const http::Request &r) { return m_dialog.show(r); }));
        router.add("POST", base, plain([this](const http::Request &r) { return m_dialog.decide(r); }));
    }
    router.add("GET", "/connect/login_success.html",
               plain([](const http::Request &) { return LoginDialog::success(); }));
    router.add("GET", "/sdk.js", plain([](const http::Request &) { return SignupDialog::script(); }));
    router.add("GET", "/signup/dialog", plain([this](const http::Request &r) { return m_signup.show(r); }));
    router.add("POST", "/signup/dialog",
               plain([this](const http::Request &r) { return m_signup.decide(r); }));
}

} // namespace shoptalk::sandbox
