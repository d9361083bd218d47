// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"
#include "domain/broadcast/broadcast.h"

#include <QHash>
#include <QObject>

namespace shoptalk {

class AccountsController;
class BroadcastController;
class MainWindow;
class NotificationController;
class PageNavigator;
struct SessionServices;

/// Tells the person of alerts and of broadcasts that have paused by themselves, also while the window is
/// hidden, and leads to what they are about.
class AttentionController : public QObject {
    Q_OBJECT
public:
    /// What it tells of, and where it leads to. All of them outlive it.
    struct Dependencies {
        SessionServices &services;
        AccountsController &accounts;
        BroadcastController &broadcasts;
        NotificationController &notifications;
        PageNavigator &pages;
        MainWindow &window;
    };
    explicit AttentionController(const Dependencies &dependencies, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person clicked a notification, so they want to see the window.
    void windowRequested();

private:
    void notifyAlert(const AccountAlert &alert);
    void notifyPause(const Broadcast &broadcast);
    /// Leads to what the notification with this key is about.
    void follow(const QString &key);
    void openAlert(const AccountAlert &alert);
    /// Opens the chat that the alert is about.
    void openChat(const AccountAlert &alert);

    Dependencies m_dependencies;
    QHash<QString, AccountAlert> m_alerts; ///< By the key of their notification.
    QHash<QString, BroadcastId> m_broadcasts;
};

} // namespace shoptalk
