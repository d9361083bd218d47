// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "domain/registrationstate.h"
#include "ui/settings/settingssection.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace shoptalk {

class NumberRegistration;
class SettingsNotice;

/// How a number stands with WhatsApp, and the way to register it: a code, then a PIN.
class RegistrationCard : public SettingsSection {
    Q_OBJECT
public:
    RegistrationCard(NumberRegistration &registration, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing happens if it is that one already, unless a login was missing for it.
    void setNumber(const PhoneNumberId &number);
    void refresh();

Q_SIGNALS:
    /// The number can send and receive, and the database has it so.
    void registered(const shoptalk::PhoneNumberId &number);
    /// Meta takes the login no more, or it may not do this (Unauthorised).
    void signInNeeded(const shoptalk::Error &error);

private:
    enum class Step { Asking, Unknown, Code, Pin, Registered, NewPin, OnPhone };

    void addCode();
    void addPin(const Theme &theme);
    void addEnd();
    QPushButton *button(const QString &name, const QString &text);
    void look(const QString &done = {});
    void take(const Result<RegistrationState> &state, const QString &done);
    void showStep(Step step);
    void askForCode(CodeMethod method);
    void confirmCode();
    void usePin();
    /// Both fields' PIN, which they forget; null, and said why, if it is none.
    SharedSecret takePin();
    void askToTakeOff();
    void takeOff();
    void refuse(const Error &error);
    /// Tells what became of it; `done` and how the number stands now if it went well.
    void finish(const Result<void> &outcome, const QString &done);

    NumberRegistration &m_registration;
    PhoneNumberId m_number;
    RegistrationState m_state;
    Step m_step = Step::Asking;
    bool m_isBusy = false;
    bool m_needsSignIn = false; ///< It was refused so; after a login it looks again.
    SettingsNotice *m_message;
    QLineEdit *m_code;
    QLineEdit *m_pin;
    QLineEdit *m_pinAgain;
    QPushButton *m_sendText;
    QPushButton *m_call;
    QPushButton *m_confirm;
    QPushButton *m_usePin;
    QPushButton *m_cancelPin;
    QPushButton *m_changePin;
    QPushButton *m_takeOff;
    QPushButton *m_again;
};

} // namespace shoptalk
