// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountscontroller.h"

#include "accounts/profilepictures.h"
#include "accounts/setupflow.h"
#include "core/logging.h"
#include "outbox/outbox.h"
#include "store/store.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/deletedpage.h"
#include "ui/settings/desktopspage.h"
#include "ui/settings/doctorpage.h"
#include "ui/settings/numberspage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/registrationcard.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <utility>

namespace shoptalk {

AccountsController::AccountsController(AccountsControllerDependencies services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_tokenMonitor(services.store, services.vault, services.relay, services.clock)
    , m_disconnector(services.store, services.vault, services.relay, services.graph)
    , m_numbers(services.store)
    , m_alerts(services.store)
    , m_registration({services.store, services.vault, services.graph})
    , m_doctor({services.store, services.vault, services.relay, services.graph, services.clock})
    , m_devices(services.store, services.vault, services.relay)
    , m_audit(services.store)
    , m_privacy(services.store, services.clock)
    , m_labels(services.store, services.clock)
{
    connect(&m_tokenMonitor, &TokenMonitor::changed, this, &AccountsController::showHealth);
    connect(&m_alerts, &AccountAlerts::changed, this, &AccountsController::showAlerts);
    connect(&m_services.window, &MainWindow::alertSeen, this, &AccountsController::putAway);
    connect(&m_tokenMonitor, &TokenMonitor::usableAgain, &m_services.outbox, &Outbox::wake);
    connect(&m_services.outbox, &Outbox::signInNeeded, &m_tokenMonitor, &TokenMonitor::noteRefusal);
    connect(&m_services.setup, &SetupFlow::completed, this, [this] {
        if (std::exchange(m_isReconnecting, false))
            Q_EMIT reconnected();
    });
    connect(&m_services.window, &MainWindow::reconnectRequested, this, &AccountsController::reconnect);
}

void AccountsController::start()
{
    m_tokenMonitor.start();
    m_disconnector.finishPending();
    m_privacy.start();
    m_services.pictures.fetchMissing();
    showHealth();
    showAlerts();
}

void AccountsController::networkIsBack()
{
    m_services.pictures.fetchMissing();
    m_disconnector.finishPending();
}

void AccountsController::addPagesTo(SettingsView &settings)
{
    auto *accounts =
        new AccountsPage(m_services.theme, m_tokenMonitor, m_disconnector, m_numbers, m_services.pictures);
    connect(accounts, &AccountsPage::addNumbersRequested, this, &AccountsController::addNumbers);
    connect(accounts, &AccountsPage::addAccountRequested, this, &AccountsController::addAccount);
    connect(accounts, &AccountsPage::reconnectRequested, this, &AccountsController::reconnect);
    settings.addPage(accounts);
    const NumberAccess access{m_services.store, m_services.vault, m_services.graph};
    settings.addPage(new NumbersPage(access, m_numbers, m_services.theme));
    auto *doctor = new DoctorPage(m_services.theme, m_doctor);
    connect(doctor, &DoctorPage::repairRequested, this, &AccountsController::repair);
    settings.addPage(doctor);
    settings.addPage(new DesktopsPage(m_devices, m_services.clock, m_services.theme));
    settings.addPage(new PrivacyPage(m_services.theme, m_privacy, m_labels));
    settings.addPage(new DeletedPage(m_services.theme, m_privacy));
    settings.addPage(new AuditPage(m_services.theme, m_audit));
}

void AccountsController::addRegistrationTo(SetupPage &setup)
{
    auto *card = new RegistrationCard(m_registration, m_services.theme);
    connect(card, &RegistrationCard::registered, &m_services.setup,
            [this] { m_services.setup.dispatch(setupevent::NumberRegistered{}); });
    connect(card, &RegistrationCard::signInNeeded, &m_services.setup,
            [this](const Error &error) { m_services.setup.dispatch(setupevent::SignInNeeded{error}); });
    setup.setRegistration(card, [card](const PhoneNumberId &number) { card->setNumber(number); });
}

void AccountsController::repair(Repair repair, const LinkSubject &about)
{
    switch (repair) {
    case Repair::None:
    case Repair::KeepKey: // the page's own
        return;
    case Repair::Reconnect:
        return reconnect(about.account);
    case Repair::PairAgain:
        Q_EMIT pairAgainRequested();
        return;
    case Repair::Subscribe:
        return connectAgain(about.number);
    }
}

void AccountsController::connectAgain(const PhoneNumberId &number)
{
    m_isReconnecting = true;
    m_services.setup.dispatch(setupevent::ConnectAgain{number});
    Q_EMIT setupRequested();
}

void AccountsController::reconnect(const AccountId &account)
{
    qCInfo(logAccounts) << "signing in again";
    m_isReconnecting = true;
    m_services.setup.dispatch(setupevent::SignInAgain{account});
    Q_EMIT setupRequested();
    Q_EMIT reconnectRequested();
}

void AccountsController::addNumbers(const AccountId &account)
{
    m_isReconnecting = false;
    m_services.setup.dispatch(setupevent::AddNumbers{account});
    Q_EMIT setupRequested();
}

void AccountsController::addAccount()
{
    m_isReconnecting = false;
    m_services.setup.dispatch(setupevent::AddAccount{});
    Q_EMIT setupRequested();
}

void AccountsController::showAlerts()
{
    m_services.window.setAlerts(m_alerts.unseen());
}

void AccountsController::putAway(qint64 alert)
{
    QCoro::connect(m_alerts.markSeen(alert), this, [](const Result<void> &outcome) {
        if (!outcome)
            qCWarning(logAccounts) << "A notice stays unseen:" << describe(outcome.error());
    });
}

void AccountsController::showHealth()
{
    const QList<AccountHealth> all = m_tokenMonitor.health();
    if (!all.isEmpty())
        return m_services.window.setAccountHealth(all.first());
    // Without conversations it is a new installation, and the set-up speaks for itself.
    AccountHealth none;
    none.account.status = AccountStatus::Disconnected;
    m_services.window.setAccountHealth(wasConnected() ? std::optional(none) : std::nullopt);
}

bool AccountsController::wasConnected() const
{
    const auto newest = m_services.store.reader().conversations.page(std::nullopt, 1);
    return newest && !newest->isEmpty();
}

} // namespace shoptalk
