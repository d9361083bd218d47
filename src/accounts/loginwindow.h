// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QRect>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>

namespace shoptalk {

/// What the login window needs. `shoptalk-login` gets it as one JSON line on its standard input.
struct LoginRequest {
    QUrl address; ///< The dialog's address, with client_id, redirect_uri, state, scope.
    QUrl redirect; ///< The address at which the result is caught before it loads.
    QStringList allowedHosts; ///< "host" or "*.host", with ":port" where it is not the scheme's own.
    bool dark = false;
    QString language; ///< BCP 47
    std::chrono::milliseconds watchEvery{2000}; ///< How often it checks that the page still responds.
    QRect over; ///< The window it opens over, in screen coordinates. Empty lets the system choose.
};

/// The result from its standard output, one JSON line. `state` is not checked here.
struct LoginResult {
    QString code;
    QString state;
};

/// The state of an open login window.
enum class LoginPageState {
    Fine,
    Slow, ///< The page is loading, and nothing has come for a while.
    Hangs ///< The page or the whole window does not respond.
};

/// Shows Facebook's login in a process of its own.
class LoginWindow {
public:
    virtual ~LoginWindow() = default;
    /// Errors: Cancelled ("login_closed": the window was closed; "login_declined": Meta said access_denied;
    /// "login_to_browser": the person wants to continue in the browser, or the program is not there),
    /// Rejected ("login_error": another error in the redirect), Network ("login_unreachable": the page did
    /// not load), Malformed
    /// ("login_crashed": the program ended without a result).
    virtual QCoro::Task<Result<LoginResult>> show(LoginRequest request) = 0;
    /// Closes the window; `show` answers Cancelled.
    virtual void cancel() = 0;
    /// Brings the window to the front.
    virtual void raise() = 0;
    /// Opens the dialog in the person's own browser instead. Returns false if there is no browser. The relay
    /// gets the result.
    virtual bool openInBrowser(const QUrl &address) = 0;

    using Watcher = std::function<void(LoginPageState)>;
    /// Called with each change of state while the window is open. The end of the window is reported by `show`
    /// only. May be empty.
    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }

protected:
    void notifyWatcher(LoginPageState state) const
    {
        if (m_watcher)
            m_watcher(state);
    }

private:
    Watcher m_watcher;
};

} // namespace shoptalk
