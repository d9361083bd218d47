// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountcare.h"

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

AccountCare::AccountCare(AccountCareRooms rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_life(rooms.store, rooms.vault, rooms.relay, rooms.clock)
    , m_disconnecting(rooms.store, rooms.vault, rooms.relay, rooms.graph)
    , m_numbers(rooms.store)
    , m_alerts(rooms.store)
    , m_registration({rooms.store, rooms.vault, rooms.graph})
    , m_doctor({rooms.store, rooms.vault, rooms.relay, rooms.graph, rooms.clock})
    , m_devices(rooms.store, rooms.vault, rooms.relay)
    , m_audit(rooms.store)
    , m_privacy(rooms.store, rooms.clock)
    , m_labels(rooms.store, rooms.clock)
{
    connect(&m_life, &TokenLife::changed, this, &AccountCare::showHealth);
    connect(&m_alerts, &AccountAlerts::changed, this, &AccountCare::showAlerts);
    connect(&m_rooms.window, &MainWindow::alertSeen, this, &AccountCare::putAway);
    connect(&m_life, &TokenLife::usableAgain, &m_rooms.outbox, &Outbox::wake);
    connect(&m_rooms.outbox, &Outbox::signInNeeded, &m_life, &TokenLife::noteRefusal);
    connect(&m_rooms.setup, &SetupFlow::completed, this, [this] {
        if (std::exchange(m_isReconnecting, false))
            Q_EMIT reconnected();
    });
    connect(&m_rooms.window, &MainWindow::reconnectRequested, this, &AccountCare::reconnect);
}

void AccountCare::start()
{
    m_life.start();
    m_disconnecting.finishPending();
    m_privacy.start();
    m_rooms.setup.pictures().fetchMissing();
    showHealth();
    showAlerts();
}

void AccountCare::networkIsBack()
{
    m_rooms.setup.pictures().fetchMissing();
    m_disconnecting.finishPending();
}

void AccountCare::addPagesTo(SettingsView &settings)
{
    auto *accounts =
        new AccountsPage(m_rooms.theme, m_life, m_disconnecting, m_numbers, m_rooms.setup.pictures());
    connect(accounts, &AccountsPage::addNumbersRequested, this, &AccountCare::addNumbers);
    connect(accounts, &AccountsPage::addAccountRequested, this, &AccountCare::addAccount);
    connect(accounts, &AccountsPage::reconnectRequested, this, &AccountCare::reconnect);
    settings.addPage(accounts);
    const NumberAccess access{m_rooms.store, m_rooms.vault, m_rooms.graph};
    settings.addPage(new NumbersPage(access, m_numbers, m_rooms.theme));
    auto *doctor = new DoctorPage(m_rooms.theme, m_doctor);
    connect(doctor, &DoctorPage::repairRequested, this, &AccountCare::repair);
    settings.addPage(doctor);
    settings.addPage(new DesktopsPage(m_devices, m_rooms.clock, m_rooms.theme));
    settings.addPage(new PrivacyPage(m_rooms.theme, m_privacy, m_labels));
    settings.addPage(new DeletedPage(m_rooms.theme, m_privacy));
    settings.addPage(new AuditPage(m_rooms.theme, m_audit));
}

void AccountCare::addRegistrationTo(SetupPage &setup)
{
    auto *card = new RegistrationCard(m_registration, m_rooms.theme);
    connect(card, &RegistrationCard::registered, &m_rooms.setup, &SetupFlow::noteRegistered);
    connect(card, &RegistrationCard::signInNeeded, &m_rooms.setup, &SetupFlow::noteSignInNeeded);
    setup.setRegistration(card, [card](const PhoneNumberId &number) { card->setNumber(number); });
}

void AccountCare::repair(Repair repair, const LinkSubject &about)
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

void AccountCare::connectAgain(const PhoneNumberId &number)
{
    m_isReconnecting = true;
    m_rooms.setup.connectAgain(number);
    Q_EMIT setupRequested();
}

void AccountCare::reconnect(const AccountId &account)
{
    qCInfo(logAccounts) << "signing in again";
    m_isReconnecting = true;
    m_rooms.setup.signInAgain(account);
    Q_EMIT setupRequested();
    Q_EMIT reconnectRequested();
}

void AccountCare::addNumbers(const AccountId &account)
{
    m_isReconnecting = false;
    m_rooms.setup.addNumbers(account);
    Q_EMIT setupRequested();
}

void AccountCare::addAccount()
{
    m_isReconnecting = false;
    m_rooms.setup.addAccount();
    Q_EMIT setupRequested();
}

void AccountCare::showAlerts()
{
    m_rooms.window.setAlerts(m_alerts.unseen());
}

void AccountCare::putAway(qint64 alert)
{
    QCoro::connect(m_alerts.markSeen(alert), this, [](const Result<void> &outcome) {
        if (!outcome)
            qCWarning(logAccounts) << "A notice stays unseen:" << describe(outcome.error());
    });
}

void AccountCare::showHealth()
{
    const QList<AccountHealth> all = m_life.health();
    if (!all.isEmpty())
        return m_rooms.window.setAccountHealth(all.first());
    // Without conversations it is a new installation, and the set-up speaks for itself.
    AccountHealth none;
    none.account.status = AccountStatus::Disconnected;
    m_rooms.window.setAccountHealth(wasConnected() ? std::optional(none) : std::nullopt);
}

bool AccountCare::wasConnected() const
{
    const auto newest = m_rooms.store.reader().conversations.page(std::nullopt, 1);
    return newest && !newest->isEmpty();
}

} // namespace shoptalk
