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
class SecretField;
class SettingsNotice;

/// Shows whether a number is registered with WhatsApp, and registers it: first with a code, then with a PIN.
class RegistrationCard : public SettingsSection {
    Q_OBJECT
public:
    RegistrationCard(NumberRegistration &registration, const Theme &theme, QWidget *parent = nullptr);

    /// Shows that number. Does nothing if it is already shown, unless it needed a login before.
    void setNumber(const PhoneNumberId &number);
    /// Loads the state again, unless a code or a PIN is being entered.
    void refresh();
    /// True if there is a code or a PIN that was not used yet.
    bool hasChanges() const;

Q_SIGNALS:
    /// The number is registered, and this is stored in the database.
    void registered(const shoptalk::PhoneNumberId &number);
    /// Meta no longer accepts the login, or the login lacks a permission (Unauthorised).
    void signInNeeded(const shoptalk::Error &error);

private:
    enum class Step { Asking, Unknown, Code, Pin, Registered, NewPin, OnPhone };

    void addCode();
    void addPin(const Theme &theme);
    void addEnd();
    QPushButton *button(const QString &name, const QString &text);
    /// A code or a PIN is being entered.
    bool isTyping() const;
    void load(const QString &done = {});
    void take(const Result<RegistrationState> &state, const QString &done);
    void showStep(Step step);
    void askForCode(CodeMethod method);
    void confirmCode();
    void usePin();
    /// Takes the PIN from both fields and clears them. Null if it is not a valid PIN; the reason is then
    /// shown.
    SharedSecret takePin();
    void askToTakeOff();
    void takeOff();
    void refuse(const Error &error);
    /// Shows the result. If it succeeded, shows `done` and the number's new state.
    void finish(const Result<void> &outcome, const QString &done);

    NumberRegistration &m_registration;
    PhoneNumberId m_number;
    RegistrationState m_state;
    Step m_step = Step::Asking;
    bool m_isBusy = false;
    /// The request was refused because of the login. It is repeated after the next login.
    bool m_needsSignIn = false;
    SettingsNotice *m_message;
    QLineEdit *m_code;
    SecretField *m_pin;
    SecretField *m_pinAgain;
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
