// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "ui/setup/setupmessage.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
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

/// The set-up as a page of the main window: from a new computer to a connected number. Shows the state of
/// `flow`; the caller resumes the flow.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    /// `flow` and `theme` outlive this.
    SetupPage(SetupFlow &flow, Theme &theme, QWidget *parent = nullptr);
    ~SetupPage() override;

    /// Fills in the relay's address if it is known in advance.
    void setRelayAddress(const QString &address);
    /// Offers the practice shop at the first step; null: there is none.
    void setPracticeEntry(QAction *entry);
    /// At the step Explain, continues in the way in which the account of `flow` was connected: opens the
    /// login, the sign-up, or the field for a system user token.
    void reconnect();
    /// Sets the panel that registers a number and takes ownership of it. `show` makes it show one number.
    void setRegistration(QFrame *panel, std::function<void(const PhoneNumberId &)> show);

Q_SIGNALS:
    /// The person wants to open the inbox.
    void finished();
    /// The person wants to restore a backup of another computer.
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
    /// Resizes the card to the available space in the window.
    void fitCard();
    void listen();
    SetupStep *currentStep() const;
    /// Shows what changed in the flow's state.
    void showState();
    void showStep();
    void refresh();
    void showNotice();
    void forgetNotice();
    void placeFocus();
    void act(SetupMessage::Action action);
    QList<PhoneNumber> connectedNumbers() const;
    int cardWidth() const;

    SetupFlow &m_flow;
    Theme &m_theme;
    StepIndicator *m_indicator = nullptr;
    SetupCard *m_card = nullptr;
    QLayout *m_cardLine = nullptr;
    QHash<const SetupStep *, QWidget *> m_footers; ///< The footer of each step.
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
    SetupState m_shown; ///< The flow's state that the page shows.
    /// Moves the focus to the right widget after all signals of one change have arrived.
    QTimer m_focusTimer;
};

} // namespace shoptalk
