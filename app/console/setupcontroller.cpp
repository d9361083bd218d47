// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setupcontroller.h"

#include "app/console/sessionservices.h"
#include "core/logging.h"
#include "ui/settings/registrationcard.h"
#include "ui/setup/setuppage.h"

#include <QSysInfo>

#include <utility>

namespace shoptalk {

SetupController::SetupController(SessionServices &services, Theme &theme, QString relayAddress,
                                 QObject *parent)
    : QObject(parent)
    , m_flow(services.setup)
    , m_claims(m_flow)
    , m_pictures(services.pictures)
    , m_theme(theme)
    , m_relayAddress(std::move(relayAddress))
    , m_registration({services.store, services.vault, services.graph})
{
    connect(&m_flow, &SetupFlow::completed, this, &SetupController::finish);
}

void SetupController::resume()
{
    m_flow.dispatch(setupevent::Resume{}); // reads the set-up's state before it returns
    pairByItself();
}

bool SetupController::isComplete() const
{
    return m_flow.state().step == SetupFlow::Step::Done;
}

bool SetupController::isAdding() const
{
    return m_flow.state().isAdding();
}

ProfilePictures &SetupController::pictures() const
{
    return m_pictures;
}

SetupPage *SetupController::makePage()
{
    auto *page = new SetupPage(m_flow, m_theme);
    page->setRelayAddress(m_relayAddress);
    auto *card = new RegistrationCard(m_registration, m_theme);
    connect(card, &RegistrationCard::registered, &m_flow,
            [this] { m_flow.dispatch(setupevent::NumberRegistered{}); });
    connect(card, &RegistrationCard::signInNeeded, &m_flow,
            [this](const Error &error) { m_flow.dispatch(setupevent::SignInNeeded{error}); });
    page->setRegistration(card, [card](const PhoneNumberId &number) { card->setNumber(number); });
    connect(this, &SetupController::loginRequested, page, &SetupPage::reconnect);
    return page;
}

void SetupController::pairAgain()
{
    Q_EMIT pairingAgain();
    m_flow.dispatch(setupevent::PairAgain{});
    Q_EMIT requested();
}

void SetupController::reconnect(const AccountId &account)
{
    qCInfo(logAccounts) << "signing in again";
    m_isReconnecting = true;
    m_flow.dispatch(setupevent::SignInAgain{account});
    Q_EMIT requested();
    Q_EMIT loginRequested();
}

void SetupController::connectAgain(const PhoneNumberId &number)
{
    m_isReconnecting = true;
    m_flow.dispatch(setupevent::ConnectAgain{number});
    Q_EMIT requested();
}

void SetupController::addNumbers(const AccountId &account)
{
    m_isReconnecting = false;
    m_flow.dispatch(setupevent::AddNumbers{account});
    Q_EMIT requested();
}

void SetupController::addAccount()
{
    m_isReconnecting = false;
    m_flow.dispatch(setupevent::AddAccount{});
    Q_EMIT requested();
}

void SetupController::pairByItself()
{
    if (m_pairingCode.isEmpty() || m_flow.state().step != SetupFlow::Step::Pair || m_flow.state().isBusy())
        return;
    m_flow.dispatch(
        setupevent::Pair{m_relayAddress, std::exchange(m_pairingCode, {}), QSysInfo::machineHostName()});
}

void SetupController::finish()
{
    Q_EMIT completed();
    if (std::exchange(m_isReconnecting, false))
        Q_EMIT reconnected();
}

} // namespace shoptalk
