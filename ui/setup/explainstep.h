// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

class QLabel;
class QVBoxLayout;

namespace shoptalk {

class StepFooter;
class TokenPanel;

/// Explains which permissions Shoptalk asks Facebook for, and what it never does. Then shows that it waits
/// for the login window or the browser. Experts can paste a system user token.
class ExplainStep : public SetupStep {
    Q_OBJECT
public:
    ExplainStep(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QWidget *footer() const override;
    QPushButton *primaryButton() const override;
    void retry() override;

    void signIn();
    /// How the account in question was connected.
    void reconnect();
    void signInWithBrowser();
    void signUp();

private:
    /// What fills the step.
    enum class Panel { Explanation, Waiting, Token };
    Panel panel() const;
    bool isWaiting() const;
    QWidget *makeExplanation();
    QWidget *makeOtherWays(QWidget *parent);
    QWidget *makeWaiting();
    void showToken(bool shown);
    bool isOfASignUp() const;
    StepHead headOfExplanation() const;
    StepHead headOfToken() const;
    StepHead headOfWaiting() const;
    void refreshWays();
    void addRow(QVBoxLayout &column, Icon icon, const QString &title, const QString &text);

    SetupFlow &m_flow;
    const Theme &m_theme;
    QWidget *m_explanation = nullptr;
    QWidget *m_waiting = nullptr;
    QWidget *m_footers = nullptr; ///< One for each panel.
    StepFooter *m_explanationFooter = nullptr;
    StepFooter *m_waitingFooter = nullptr;
    QLabel *m_waitingText = nullptr;
    TokenPanel *m_token = nullptr;
    QPushButton *m_browserButton = nullptr;
    QPushButton *m_tokenButton = nullptr;
    QPushButton *m_signUpButton = nullptr;
    bool m_signsUp = false; ///< True if the sign-up was requested last, false if it was the login.
    bool m_wantsToken = false; ///< True while the token panel is open.
    bool m_isEntered = false; ///< The flow is at this step.
    bool m_hasAsked = false; ///< The login window was asked for; other work of the flow shows no waiting.
};

} // namespace shoptalk
