// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/login/dialogrequest.h"
#include "sandbox/model/platform.h"
#include "sandbox/runtime/log.h"

namespace shoptalk::sandbox {

/// The login dialog: shows the page, receives the decision, sends the browser back to the app.
class LoginDialog {
public:
    LoginDialog(Platform &platform, Log &log);

    http::Response show(const http::Request &request);
    http::Response decide(const http::Request &request);
    static http::Response success();

private:
    http::Response refuse(const DialogRequest &request);
    http::Response allow(const DialogRequest &request, const http::Parameters &form, const Person &person);
    http::Response problem(const DialogProblem &problem);
    http::Response showHangingPage();
    void grantTicked(const DialogRequest &request, const http::Parameters &form, const Person &person);
    std::string stateOf(const DialogRequest &request);

    Platform &m_platform;
    Log &m_log;
};

} // namespace shoptalk::sandbox
