// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginprocess.h"
#include "application.h"
#include "servers.h"

#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace shoptalk::test {

/// The real login program with a real browser engine, started by the real LoginProcess and used through the
/// driver.
class LoginScene : public QObject {
    Q_OBJECT
public:
    LoginScene();

    /// Starts the sandbox.
    bool begin();
    /// Prepares the next login.
    void reset();
    /// Ends the program, if it still runs, and waits for its end.
    bool end();

    /// Switches a fault of the sandbox on, for one request.
    bool setFault(const QString &name) { return m_servers.setFault(name, true, 1); }
    /// A login at the sandbox, and one at any page.
    LoginRequest sandboxLogin();
    static LoginRequest loginAt(const QUrl &page);
    void show(const LoginRequest &request);
    /// Waits until the page of this title is completely loaded and accepts keys.
    bool waitForPage(const QString &title);
    bool waitForResult();
    /// The process id of the running login program, found as an operator would.
    QByteArray programId() const;
    QString fileIn(const QString &name) const { return m_folder.filePath(name); }

    std::optional<LoginProcess> process;
    std::optional<driver::Application> window;
    std::optional<Result<LoginResult>> result;
    LoginPageState pageState = LoginPageState::Fine; ///< The last state that the console was told.

private:
    QTemporaryDir m_folder;
    support::Servers m_servers;
    int m_shown = 0; ///< So that the end of one login is not the next one's result.
};

} // namespace shoptalk::test
