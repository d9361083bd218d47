// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountscontroller.h"

#include "accounts/profilepictures.h"
#include "app/console/sessionservices.h"
#include "app/console/setupcontroller.h"
#include "core/logging.h"
#include "ui/shell/alerttext.h"
#include "ui/shell/mainwindow.h"

namespace shoptalk {

AccountsController::AccountsController(SessionServices &services, SetupController &setup, MainWindow &window,
                                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_setup(setup)
    , m_window(window)
    , m_tokenMonitor(services.store, services.vault, services.relay, clock)
    , m_disconnector(services.store, services.vault, services.relay, services.graph)
    , m_numbers(services.store)
    , m_alerts(services.store)
    , m_missingStatuses(services.store, clock)
    , m_doctor({services.store, services.vault, services.relay, services.graph, clock})
    , m_devices(services.store, services.vault, services.relay)
{
    connect(&m_tokenMonitor, &TokenMonitor::changed, this, &AccountsController::showHealth);
    connect(&m_alerts, &AccountAlerts::changed, this, &AccountsController::showAlerts);
    connect(&m_missingStatuses, &MissingStatuses::changed, this, &AccountsController::showAlerts);
    connect(&m_window.banners().alerts(), &AlertBanner::seen, this, &AccountsController::closeAlert);
    connect(&m_window.banners().signIn(), &SignInBanner::reconnectRequested, &m_setup,
            &SetupController::reconnect);
    connect(&m_tokenMonitor, &TokenMonitor::usableAgain, this, [this] {
        if (!m_isEnded)
            m_services.outbox.wake();
    });
    connect(&m_services.outbox, &Outbox::signInNeeded, &m_tokenMonitor, &TokenMonitor::noteRefusal);
}

void AccountsController::start()
{
    m_tokenMonitor.start();
    m_missingStatuses.start();
    finishPending();
    showHealth();
    showAlerts();
    m_isStarted = true; // those of the start are in the banner, in front of the person
}

void AccountsController::finishPending()
{
    m_disconnector.finishPending();
    m_setup.pictures().fetchMissing();
}

void AccountsController::repair(Repair repair, const LinkSubject &subject)
{
    switch (repair) {
    case Repair::None:
    case Repair::KeepKey: // the doctor's page repairs that itself
        return;
    case Repair::Reconnect:
        return m_setup.reconnect(subject.account);
    case Repair::PairAgain:
        return m_setup.pairAgain();
    case Repair::Subscribe:
        return m_setup.connectAgain(subject.number);
    }
}

void AccountsController::showAlerts()
{
    if (m_isEnded)
        return;
    const QList<AccountAlert> alerts = m_missingStatuses.alerts() + m_alerts.unseen();
    m_window.banners().alerts().setAlerts(alerts);
    for (const AccountAlert &alert : alerts) {
        const bool isNew = !m_knownAlerts.contains(alert.id);
        m_knownAlerts.insert(alert.id);
        const Notice tone = alertTone(alert.kind);
        if (isNew && m_isStarted && (tone == Notice::Warning || tone == Notice::Danger))
            Q_EMIT alertArrived(alert);
    }
}

void AccountsController::closeAlert(qint64 alert)
{
    if (alert < 0)
        return m_missingStatuses.close(alert);
    QCoro::connect(m_alerts.markSeen(alert), this, [](const Result<void> &outcome) {
        if (!outcome)
            logFailure(logAccounts(), "an alert could not be marked as seen", outcome.error());
    });
}

void AccountsController::showHealth()
{
    if (m_isEnded)
        return;
    const QList<AccountHealth> all = m_tokenMonitor.health();
    if (!all.isEmpty())
        return m_window.banners().signIn().setHealth(all.first());
    // Without conversations this is a new installation: the set-up is shown, so no banner is needed.
    AccountHealth none;
    none.account.status = AccountStatus::Disconnected;
    m_window.banners().signIn().setHealth(wasConnected() ? std::optional(none) : std::nullopt);
}

bool AccountsController::wasConnected() const
{
    const auto newest = m_services.store.reader().conversations.page(std::nullopt, 1);
    return newest && !newest->isEmpty();
}

} // namespace shoptalk
