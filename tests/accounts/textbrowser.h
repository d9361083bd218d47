// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginwindow.h"

#include <QStringList>

#include <functional>

namespace shoptalk::test {

/// Stands in for the login window where a test is about what comes after it: a person with a browser without
/// a screen, who fills Meta's real form over HTTP.
class TextBrowser final : public LoginWindow {
public:
    /// What this person unticks.
    QStringList declined;
    /// Presses "Cancel" instead of "Continue".
    bool cancels = false;
    /// Closes the window without an answer.
    bool closes = false;
    /// What somebody on the way does to the answer.
    std::function<void(LoginResult &)> tamper;

    QCoro::Task<Result<LoginResult>> show(LoginRequest request) override;
    void cancel() override {}
    void raise() override {}

    /// Each request so far, and each answer before anybody tampered with it.
    const QList<LoginRequest> &requests() const { return m_requests; }
    const QList<LoginResult> &answers() const { return m_answers; }

private:
    QList<LoginRequest> m_requests;
    QList<LoginResult> m_answers;
};

} // namespace shoptalk::test
