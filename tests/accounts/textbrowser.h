// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginwindow.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace shoptalk::test {

/// Stands in for the login window where a test is about what comes after it: a person with a browser without
/// a screen, who fills Meta's real form over HTTP.
class TextBrowser final : public LoginWindow {
public:
    using Ends = QList<std::pair<QUrl, QByteArray>>;

    /// What this person unticks.
    QStringList declined;
    /// Presses "Cancel" instead of "Continue".
    bool cancels = false;
    /// Closes the window without an answer.
    bool closes = false;
    /// What somebody on the way does to the answer.
    std::function<void(LoginResult &)> tamper;
    /// Sees an error page in the window and chooses the browser instead.
    bool prefersBrowser = false;
    /// There is no browser on this computer.
    bool hasNoBrowser = false;
    /// What somebody on the way does to the address at which the browser ends.
    std::function<void(QUrl &)> tamperRedirect;
    /// Leaves the browser's page open.
    bool walksAway = false;

    QCoro::Task<Result<LoginResult>> show(LoginRequest request) override;
    void cancel() override {}
    void raise() override {}
    /// The person's own browser: fills the same form and follows the redirect to wherever it leads.
    bool openInBrowser(const QUrl &address) override;

    /// Each request so far, and each answer before anybody tampered with it.
    const QList<LoginRequest> &requests() const { return m_requests; }
    const QList<LoginResult> &answers() const { return m_answers; }
    /// Addresses that the person's own browser was given.
    const QList<QUrl> &opened() const { return m_opened; }
    /// Where it ended up, with the page it saw there.
    const Ends &ends() const { return *m_ends; }

private:
    QList<LoginRequest> m_requests;
    QList<LoginResult> m_answers;
    QList<QUrl> m_opened;
    std::shared_ptr<Ends> m_ends = std::make_shared<Ends>(); ///< Outlives this while a page loads.
};

} // namespace shoptalk::test
