// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountcare.h"

#include "accounts/setupflow.h"
#include "core/logging.h"
#include "outbox/outbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <utility>

namespace shoptalk {

AccountCare::AccountCare(AccountCareRooms rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_life(rooms.store, rooms.vault, rooms.relay, rooms.clock)
{
    connect(&m_life, &TokenLife::changed, this, &AccountCare::showHealth);
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
    showHealth();
}

void AccountCare::reconnect(const AccountId &account)
{
    qCInfo(logAccounts) << "signing in again";
    Q_UNUSED(account) // the set-up knows whose sign-in it is
    m_isReconnecting = true;
    m_rooms.setup.signInAgain();
    Q_EMIT setupRequested();
    const QRect over(m_rooms.window.mapToGlobal(QPoint(0, 0)), m_rooms.window.size());
    m_rooms.setup.signIn(m_rooms.theme.isDark(), QLocale().bcp47Name(), over);
}

void AccountCare::showHealth()
{
    const QList<AccountHealth> all = m_life.health();
    m_rooms.window.setAccountHealth(all.isEmpty() ? std::nullopt : std::optional(all.first()));
}

} // namespace shoptalk
