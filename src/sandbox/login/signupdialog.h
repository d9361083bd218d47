// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"
#include "sandbox/runtime/log.h"

namespace shoptalk::sandbox {

/// Embedded Signup: the script that a page loads, and the window that it opens. The code and the window's
/// message reach the page separately, in the order that the faults choose. Source: Embedded Signup,
/// implementation; JavaScript SDK, FB.login.
class SignupDialog {
public:
    SignupDialog(Platform &platform, Log &log);

    /// GET /sdk.js: FB.init and FB.login.
    static http::Response script();
    /// GET /signup/dialog?app_id=…&config_id=…&origin=…
    http::Response show(const http::Request &request);
    /// POST of its form: what the window has to send to its opener, as JSON: {"code", "message",
    /// "messageFirst"}; a half that never comes is null.
    http::Response decide(const http::Request &request);

private:
    json::object finish(const http::Parameters &form);

    Platform &m_platform;
    Log &m_log;
};

} // namespace shoptalk::sandbox
