// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "ui/setup/setupmessage.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QFrame;
class QLayout;

namespace shoptalk {

class ChoiceStep;
class DoneStep;
class ExplainStep;
class HeadPanel;
class PairStep;
class SetupCard;
class RegisterStep;
class SetupNotice;
class SetupStep;
class StepIndicator;
class SubscribeStep;

/// The set-up as a page of the main window: from a new computer to a connected number. Shows what `flow`
/// says; the caller resumes the flow.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    /// `flow` and `theme` outlive this.
    SetupPage(SetupFlow &flow, Theme &theme, QWidget *parent = nullptr);
    ~SetupPage() override;

    /// Fills in the relay's address, where it is known beforehand.
    void setRelayAddress(const QString &address);
    /// On at the step Explain the way in which the account that `flow` shows was connected: the login opens,
    /// or the sign-up, or the field for a system user's token.
    void reconnect();
    /// What registers a number; it becomes the page's own. `show` lets it show one.
    void setRegistration(QFrame *panel, std::function<void(const PhoneNumberId &)> show);

Q_SIGNALS:
    /// The person wants the inbox.
    void finished();
    /// The person has a backup of another computer.
    void restoreRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeSteps();
    QList<SetupStep *> steps() const;
    void makeCard();
    void arrange();
    /// Gives the card the room that the window has for it.
    void fitCard();
    void listen();
    SetupStep *currentStep() const;
    void showStep();
    void refresh();
    void notify(SetupFlow::Step step, const Error &error);
    void forgetNotice();
    void tellOfLoginPage(LoginPageState state);
    void placeFocus();
    void act(SetupMessage::Action action);
    QList<PhoneNumber> connectedNumbers() const;
    int cardWidth() const;

    SetupFlow &m_flow;
    Theme &m_theme;
    StepIndicator *m_indicator = nullptr;
    SetupCard *m_card = nullptr;
    QLayout *m_cardLine = nullptr;
    QHash<const SetupStep *, QWidget *> m_footers; ///< Of each step.
    HeadPanel *m_head = nullptr;
    SetupNotice *m_notice = nullptr;
    PairStep *m_pair = nullptr;
    ExplainStep *m_explain = nullptr;
    ChoiceStep *m_business = nullptr;
    ChoiceStep *m_waba = nullptr;
    ChoiceStep *m_number = nullptr;
    RegisterStep *m_register = nullptr;
    SubscribeStep *m_subscribe = nullptr;
    DoneStep *m_done = nullptr;
    QList<PhoneNumberId> m_chosenNumbers;
    SetupFlow::Step m_shown = SetupFlow::Step::Pair;
    QTimer m_focusTimer; ///< The keyboard goes where it belongs when all signals of one change are in.
};

} // namespace shoptalk
