// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountalerts.h"
#include "accounts/accountdisconnector.h"
#include "accounts/connectednumbers.h"
#include "accounts/doctor.h"
#include "accounts/missingstatuses.h"
#include "accounts/tokenmonitor.h"
#include "accounts/workspacedevices.h"

#include <QObject>
#include <QSet>

namespace shoptalk {

class Clock;
class MainWindow;
class SetupController;
struct SessionServices;

/// Watches the connected accounts: shows in the window what needs the person's attention, finishes requests
/// to Meta that could not be sent before, and opens the set-up for a repair.
class AccountsController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    AccountsController(SessionServices &services, SetupController &setup, MainWindow &window,
                       const Clock &clock, QObject *parent = nullptr);

    /// Starts watching; the store is open.
    void start();
    /// The console is being locked: shows nothing of the accounts from now on, and sends nothing more.
    void end() { m_isEnded = true; }
    /// Finishes what had to wait for the network. Called each time that the relay is reachable again.
    void finishPending();
    /// True if there are conversations, even if no account is connected now.
    bool wasConnected() const;
    /// Carries out the repair of the connection doctor's finding about `subject`.
    void repair(Repair repair, const LinkSubject &subject);

    TokenMonitor &tokenMonitor() { return m_tokenMonitor; }
    AccountDisconnector &disconnector() { return m_disconnector; }
    ConnectedNumbers &numbers() { return m_numbers; }
    const ConnectedNumbers &numbers() const { return m_numbers; }
    Doctor &doctor() { return m_doctor; }
    WorkspaceDevices &devices() { return m_devices; }

Q_SIGNALS:
    /// WhatsApp reports something that the person has to know.
    void alertArrived(const shoptalk::AccountAlert &alert);

private:
    void showHealth();
    void showAlerts();
    void closeAlert(qint64 alert);

    SessionServices &m_services;
    SetupController &m_setup;
    MainWindow &m_window;
    TokenMonitor m_tokenMonitor;
    AccountDisconnector m_disconnector;
    ConnectedNumbers m_numbers;
    AccountAlerts m_alerts;
    MissingStatuses m_missingStatuses;
    Doctor m_doctor;
    WorkspaceDevices m_devices;
    QSet<qint64> m_knownAlerts;
    bool m_isStarted = false;
    bool m_isEnded = false;
};

} // namespace shoptalk
