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
    /// Opens the login, the sign-up or the token panel, as the account was connected before.
    void reconnect();
    void signInWithBrowser();
    void signUp();

private:
    /// The panel that the step shows.
    enum class Panel { Explanation, Waiting, Token };
    Panel panel() const;
    bool isWaiting() const;
    QWidget *makeExplanation();
    QWidget *makeOtherWays(QWidget *parent);
    QWidget *makeWaiting();
    /// Chooses the panel when the flow enters the step, and clears the token when it leaves.
    void noteStep();
    void showToken(bool shown);
    bool wasSignedUp() const;
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
    bool m_wantsToken = false; ///< True while the token panel is open.
    bool m_isEntered = false; ///< True while the flow is at this step.
};

} // namespace shoptalk
