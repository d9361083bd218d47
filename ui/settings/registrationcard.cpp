// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/registrationcard.h"

#include "accounts/numberregistration.h"
#include "ui/settings/numbertext.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/secretfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <qcoro/qcorotask.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

RegistrationCard::RegistrationCard(NumberRegistration &registration, const Theme &theme, QWidget *parent)
    : SettingsSection(theme, tr("Registration"), QString(), parent)
    , m_registration(registration)
    , m_message(new SettingsNotice(theme, u"registrationMessage"_s, this))
{
    setObjectName(u"registrationCard"_s);
    addCode();
    addPin(theme);
    add(m_message);
    addEnd();
    showStep(Step::Asking);
}

QPushButton *RegistrationCard::button(const QString &name, const QString &text)
{
    QPushButton *made = makeButton(ButtonKind::Secondary, text, this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    return made;
}

void RegistrationCard::addCode()
{
    m_sendText = button(u"codeByTextButton"_s, tr("Send a text message"));
    m_call = button(u"codeByCallButton"_s, tr("Call the number"));
    addLine({m_sendText, m_call});
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"registrationCode"_s);
    m_code->setAccessibleName(tr("6-digit code"));
    m_code->setPlaceholderText(tr("6-digit code"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_confirm = button(u"confirmCodeButton"_s, tr("Confirm code"));
    setKind(*m_confirm, ButtonKind::Primary);
    addLine({m_code, m_confirm});
    connect(m_sendText, &QPushButton::clicked, this, [this] { askForCode(CodeMethod::TextMessage); });
    connect(m_call, &QPushButton::clicked, this, [this] { askForCode(CodeMethod::Call); });
    connect(m_confirm, &QPushButton::clicked, this, &RegistrationCard::confirmCode);
    connect(m_code, &QLineEdit::returnPressed, this, &RegistrationCard::confirmCode);
}

void RegistrationCard::addPin(const Theme &theme)
{
    const auto field = [this, &theme](const QString &name, const QString &text) {
        auto *edit = new SecretField(this);
        edit->setObjectName(name);
        edit->setAccessibleName(text);
        edit->setPlaceholderText(text);
        edit->setInputMethodHints(edit->inputMethodHints() | Qt::ImhDigitsOnly);
        edit->setMaxLength(6);
        edit->setMinimumWidth(theme.sized(160));
        connect(edit, &SecretField::returnPressed, this, &RegistrationCard::usePin);
        return edit;
    };
    m_pin = field(u"registrationPin"_s, tr("6-digit PIN"));
    m_pinAgain = field(u"registrationPinAgain"_s, tr("Repeat the PIN"));
    addLine({m_pin, m_pinAgain});
    m_usePin = button(u"usePinButton"_s, tr("Register number"));
    setKind(*m_usePin, ButtonKind::Primary);
    m_cancelPin = button(u"cancelPinButton"_s, tr("Cancel"));
    addLine({m_usePin, m_cancelPin});
    connect(m_usePin, &QPushButton::clicked, this, &RegistrationCard::usePin);
    connect(m_cancelPin, &QPushButton::clicked, this, [this] { showStep(Step::Registered); });
}

void RegistrationCard::addEnd()
{
    m_changePin = button(u"changePinButton"_s, tr("Change the PIN…"));
    m_takeOff = button(u"deregisterButton"_s, tr("Unregister…"));
    m_takeOff->setAccessibleName(tr("Unregister this number from WhatsApp"));
    setKind(*m_takeOff, ButtonKind::Danger);
    m_again = button(u"askRegistrationAgainButton"_s, tr("Try again"));
    addLine({m_changePin, m_takeOff, m_again});
    connect(m_changePin, &QPushButton::clicked, this, [this] {
        showStep(Step::NewPin);
        m_pin->setFocus();
    });
    connect(m_takeOff, &QPushButton::clicked, this, &RegistrationCard::askToTakeOff);
    connect(m_again, &QPushButton::clicked, this, [this] { load(); });
}

void RegistrationCard::setNumber(const PhoneNumberId &number)
{
    if (number == m_number && !std::exchange(m_needsSignIn, false))
        return;
    m_number = number;
    m_isBusy = false;
    m_code->clear();
    showStep(Step::Asking);
    load();
}

bool RegistrationCard::isTyping() const
{
    return m_step == Step::NewPin || m_step == Step::Code || m_step == Step::Pin;
}

void RegistrationCard::refresh()
{
    if (!m_number.isEmpty() && !isTyping())
        load();
}

bool RegistrationCard::hasChanges() const
{
    return !m_code->text().isEmpty() || !m_pin->text().isEmpty() || !m_pinAgain->text().isEmpty();
}

void RegistrationCard::load(const QString &done)
{
    QCoro::connect(m_registration.state(m_number), this,
                   [this, number = m_number, done](const Result<RegistrationState> &state) {
                       // The step may have begun since then. Only the answer to its own request ends it.
                       const bool isInterruption = done.isEmpty() && isTyping();
                       if (number == m_number && !isInterruption)
                           take(state, done);
                   });
}

void RegistrationCard::take(const Result<RegistrationState> &state, const QString &done)
{
    if (!state) {
        showStep(Step::Unknown);
        return refuse(state.error());
    }
    m_state = *state;
    if (m_state.isOnBusinessApp)
        showStep(Step::OnPhone);
    else if (!m_state.isUnregistered())
        showStep(Step::Registered);
    else
        showStep(m_state.isVerified ? Step::Pin : Step::Code);
    if (!done.isEmpty())
        m_message->notify(Notice::Success, done);
    if (m_step == Step::OnPhone || m_step == Step::Registered)
        Q_EMIT registered(m_number);
}

void RegistrationCard::showStep(Step step)
{
    m_step = step;
    m_message->hide();
    m_pin->wipe();
    m_pinAgain->wipe();
    const bool isNewPin = step == Step::NewPin || (step == Step::Pin && !m_state.hasPin);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sendText, m_call, m_code, m_confirm})
        widget->setVisible(step == Step::Code);
    m_pin->setVisible(step == Step::Pin || step == Step::NewPin);
    m_pinAgain->setVisible(isNewPin);
    m_usePin->setVisible(m_pin->isVisibleTo(this));
    m_usePin->setText(step == Step::NewPin ? tr("Set this PIN") : tr("Register number"));
    m_usePin->setAccessibleName(m_usePin->text());
    m_cancelPin->setVisible(step == Step::NewPin);
    m_changePin->setVisible(step == Step::Registered);
    m_takeOff->setVisible(step == Step::Registered);
    m_again->setVisible(step == Step::Unknown);
    switch (step) {
    case Step::Asking:
        return setText(tr("Loading…"));
    case Step::Unknown:
        return setText(tr("The status of this number could not be loaded."));
    case Step::Code:
        return setText(
            tr("This number is not registered, so it can’t send or receive messages. First confirm that it "
               "is yours: WhatsApp sends a 6-digit code by text message or calls with it."));
    case Step::Pin:
        return setText(
            m_state.hasPin
                ? tr("The number is confirmed. Register it with the PIN that was chosen for it before.")
                : tr("The number is confirmed. Choose a 6-digit PIN and write it down. You need it to "
                     "register the number again, and Shoptalk doesn’t keep it."));
    case Step::Registered:
        return setText(tr("This number is registered. It can send and receive messages."));
    case Step::NewPin:
        return setText(tr("Choose a 6-digit PIN and write it down. You need it to register the number again, "
                          "and Shoptalk doesn’t keep it."));
    case Step::OnPhone:
        return setText(tr("This number is registered by the WhatsApp Business app on the phone and is used "
                          "in both places. Change its settings in the app."));
    }
}

void RegistrationCard::askForCode(CodeMethod method)
{
    if (std::exchange(m_isBusy, true))
        return;
    QCoro::connect(m_registration.requestCode(m_number, method), this,
                   [this, number = m_number, method](const Result<void> &outcome) {
                       if (number != m_number)
                           return;
                       m_isBusy = false;
                       if (!outcome)
                           return refuse(outcome.error());
                       m_message->notify(
                           Notice::Info,
                           method == CodeMethod::Call
                               ? tr("WhatsApp is calling the number. Enter the code you hear.")
                               : tr("WhatsApp has sent a text message. Enter the code from it."));
                       m_code->setFocus();
                   });
}

void RegistrationCard::confirmCode()
{
    if (std::exchange(m_isBusy, true))
        return;
    QCoro::connect(m_registration.verifyCode(m_number, m_code->text()), this,
                   [this, number = m_number](const Result<void> &outcome) {
                       if (number != m_number)
                           return;
                       if (outcome)
                           m_code->clear();
                       finish(outcome, tr("The number is confirmed."));
                   });
}

SharedSecret RegistrationCard::takePin()
{
    const bool isTheSame = m_pinAgain->isHidden() || m_pin->text() == m_pinAgain->text();
    auto pin = std::make_shared<const Secret>(m_pin->text().toUtf8());
    if (!isSixDigits(pin->bytes())) {
        m_message->notify(Notice::Warning, tr("A PIN has 6 digits."));
        return {};
    }
    if (!isTheSame) {
        m_message->notify(Notice::Warning, tr("The two PINs don’t match."));
        return {};
    }
    m_pin->wipe();
    m_pinAgain->wipe();
    return pin;
}

void RegistrationCard::usePin()
{
    if (m_isBusy)
        return;
    const SharedSecret pin = takePin();
    if (!pin)
        return;
    m_isBusy = true;
    const bool isChange = m_step == Step::NewPin;
    const QString done =
        isChange ? tr("PIN changed.") : tr("The number is registered. It can now send and receive messages.");
    auto task =
        isChange ? m_registration.changePin(m_number, pin) : m_registration.registerNumber(m_number, pin);
    QCoro::connect(std::move(task), this, [this, number = m_number, done](const Result<void> &outcome) {
        if (number == m_number)
            finish(outcome, done);
    });
}

void RegistrationCard::finish(const Result<void> &outcome, const QString &done)
{
    m_isBusy = false;
    if (outcome)
        return load(done);
    refuse(outcome.error());
}

void RegistrationCard::refuse(const Error &error)
{
    m_message->notify(Notice::Warning, numberRefusal(error));
    m_needsSignIn = error.kind == Error::Kind::Unauthorised;
    if (m_needsSignIn)
        Q_EMIT signInNeeded(error);
}

void RegistrationCard::askToTakeOff()
{
    ask({u"deregister"_s,
         tr("Unregister this number?"),
         {},
         tr("It can’t send or receive messages on any computer until you register it again with its PIN. "
            "Your conversations stay."),
         tr("Unregister")},
        this, [this] { takeOff(); });
}

void RegistrationCard::takeOff()
{
    if (std::exchange(m_isBusy, true))
        return;
    QCoro::connect(m_registration.deregister(m_number), this,
                   [this, number = m_number](const Result<void> &outcome) {
                       if (number == m_number)
                           finish(outcome, tr("The number is no longer registered."));
                   });
}

} // namespace shoptalk
