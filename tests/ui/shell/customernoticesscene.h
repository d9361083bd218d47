// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notificationservice.h"
#include "ui/shell/customernotices.h"
#include "ui/shell/notifier.h"

#include <QSystemTrayIcon>

namespace shoptalk::test {

/// The notifications of customers, at a desktop that a test plays.
class CustomerNoticesScene : public QObject {
protected:
    void begin();
    void end();
    void restart(const QStringList &capabilities);
    static QStringList actionsOf(const ShownNotification &shown);
    static Conversation conversation(const QString &name, const QString &text, int unread = 1);
    QStringList words() const;

    std::unique_ptr<NotificationService> m_desktop;
    QSystemTrayIcon m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<CustomerNotices> m_notices;
};

} // namespace shoptalk::test
