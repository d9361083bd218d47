// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenlife.h"

#include <QObject>

namespace shoptalk {

class MainWindow;
class Outbox;
class SetupFlow;
class Theme;

/// What the accounts' care works with; all of it outlives it.
struct AccountCareRooms {
    Store &store;
    Vault &vault;
    RelayClient &relay;
    const Clock &clock;
    Outbox &outbox;
    SetupFlow &setup;
    Theme &theme;
    MainWindow &window;
};

/// Keeps the connected accounts' sign-ins in sight: the banner, the way to the login, and what waits goes on afterwards.
class AccountCare : public QObject {
    Q_OBJECT
public:
    explicit AccountCare(AccountCareRooms rooms, QObject *parent = nullptr);

    /// The data is open.
    void start();
    /// Straight to Facebook's login.
    void reconnect(const AccountId &account);

Q_SIGNALS:
    /// The login is under way: show it.
    void setupRequested();
    /// The account is connected again: back to work.
    void reconnected();

private:
    void showHealth();

    AccountCareRooms m_rooms;
    TokenLife m_life;
    bool m_isReconnecting = false;
};

} // namespace shoptalk
