// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/startproblem.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// Shown instead of the inbox when the console can't open its data.
class ProblemPage : public QWidget {
    Q_OBJECT
public:
    explicit ProblemPage(const Theme &theme, QWidget *parent = nullptr);

    void setProblem(const StartProblem &problem);

Q_SIGNALS:
    void retryRequested();
    void quitRequested();
    /// The recovery action that the problem names.
    void recoveryRequested(shoptalk::StartProblem::RecoveryAction recoveryAction);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Puts the buttons below each other if they don't fit beside each other.
    void arrange();
    static void offer(QPushButton &button, StartProblem::RecoveryAction recoveryAction);

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_recoveryAction;
    QPushButton *m_otherWay;
    QBoxLayout *m_buttons = nullptr;
    StartProblem::RecoveryAction m_alsoOffered = StartProblem::RecoveryAction::None;
    StartProblem::RecoveryAction m_offered = StartProblem::RecoveryAction::None;
};

} // namespace shoptalk
