// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginwindow.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace shoptalk::test {

/// Replaces the login window in tests of what follows it: a browser without a screen that fills in the
/// sandbox's real form over HTTP.
class TextBrowser final : public LoginWindow {
public:
    using Ends = QList<std::pair<QUrl, QByteArray>>;

    /// The permissions that this person unticks.
    QStringList declined;
    /// The accounts that this person ticks; empty: gives access to all.
    QStringList accounts;
    /// Presses "Cancel" instead of "Continue".
    bool cancels = false;
    /// Closes the window without an answer.
    bool closes = false;
    /// Changes the answer as an attacker might.
    std::function<void(LoginResult &)> tamper;
    /// The person sees an error page in the window and chooses the browser instead.
    bool prefersBrowser = false;
    /// There is no browser on this computer.
    bool hasNoBrowser = false;
    /// Changes the address to which the browser is redirected as an attacker might.
    std::function<void(QUrl &)> tamperRedirect;
    /// The person does not finish the browser's page.
    bool walksAway = false;

    QCoro::Task<Result<LoginResult>> show(LoginRequest request) override;
    void cancel() override {}
    void raise() override {}
    /// The person's own browser: fills in the same form and follows the redirect.
    bool openInBrowser(const QUrl &address) override;

    /// Each request so far, and each answer before anybody tampered with it.
    const QList<LoginRequest> &requests() const { return m_requests; }
    const QList<LoginResult> &answers() const { return m_answers; }
    /// Addresses that the person's own browser was given.
    const QList<QUrl> &opened() const { return m_opened; }
    /// The address at which it ended, with the page there.
    const Ends &ends() const { return *m_ends; }

private:
    QList<LoginRequest> m_requests;
    QList<LoginResult> m_answers;
    QList<QUrl> m_opened;
    std::shared_ptr<Ends> m_ends = std::make_shared<Ends>(); ///< Outlives this while a page loads.
};

} // namespace shoptalk::test
