// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountalerts.h"
#include "accounts/accountdisconnector.h"
#include "accounts/connectednumbers.h"
#include "accounts/doctor.h"
#include "accounts/numberregistration.h"
#include "accounts/tokenmonitor.h"
#include "accounts/workspacedevices.h"
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "models/auditlistmodel.h"

#include <QObject>

namespace shoptalk {

class MainWindow;
class Outbox;
class SettingsView;
class SetupFlow;
class SetupPage;
class Theme;

/// What the accounts' care works with; all of it outlives it.
struct AccountsControllerDependencies {
    Store &store;
    Vault &vault;
    RelaySender &relay;
    GraphSender &graph;
    const Clock &clock;
    Outbox &outbox;
    SetupFlow &setup;
    Theme &theme;
    MainWindow &window;
};

/// Keeps the connected accounts' sign-ins in sight: the banner, the way to the login, and what waits goes on
/// afterwards.
class AccountsController : public QObject {
    Q_OBJECT
public:
    explicit AccountsController(AccountsControllerDependencies services, QObject *parent = nullptr);

    /// The data is open.
    void start();
    /// There is a network (again): what was left to do at Meta is done.
    void networkIsBack();
    /// There are conversations here, whether or not an account is connected now.
    bool wasConnected() const;
    ErasureService &privacy() { return m_privacy; }
    Labels &labels() { return m_labels; }
    void addPagesTo(SettingsView &settings);
    /// What the settings have for registering a number, as a step of the set-up.
    void addRegistrationTo(SetupPage &setup);
    /// Straight to where the account was connected: Facebook's login, the sign-up, a system user's token.
    void reconnect(const AccountId &account);

Q_SIGNALS:
    /// Something is done in the set-up: show it.
    void setupRequested();
    /// After it: the set-up, at its login, goes on as the account was connected.
    void reconnectRequested();
    /// This computer is to be paired once more.
    void pairAgainRequested();
    /// The account is connected again: back to work.
    void reconnected();

private:
    /// Leads into the set-up for what is added to what stands.
    void addNumbers(const AccountId &account);
    void addAccount();
    void showHealth();
    void showAlerts();
    void putAway(qint64 alert);
    void repair(Repair repair, const LinkSubject &about);
    void connectAgain(const PhoneNumberId &number);

    AccountsControllerDependencies m_services;
    TokenMonitor m_tokenMonitor;
    AccountDisconnector m_disconnector;
    ConnectedNumbers m_numbers;
    AccountAlerts m_alerts;
    NumberRegistration m_registration;
    Doctor m_doctor;
    WorkspaceDevices m_devices;
    AuditListModel m_audit;
    ErasureService m_privacy;
    Labels m_labels;
    bool m_isReconnecting = false;
};

} // namespace shoptalk
