// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier_tray.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

#include <utility>

namespace shoptalk {

TrayNotifier::TrayNotifier(QSystemTrayIcon &sign, std::function<void()> playSound)
    : m_sign(sign)
    , m_playSound(std::move(playSound))
{
    connect(&m_sign, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(clickedKey()); });
}

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::show(const Notification &notification)
{
    m_wanted.insert(notification.key);
    m_shown.insert(notification.key);
    m_sign.showMessage(notification.title, notification.text, QGuiApplication::windowIcon());
    if (notification.hasSound && m_playSound)
        m_playSound();
}

void TrayNotifier::withdraw(const QString &key)
{
    if (m_wanted.remove(key) && m_wanted.isEmpty())
        withdrawAll();
}

void TrayNotifier::withdrawAll()
{
    m_wanted.clear();
    if (std::exchange(m_shown, {}).isEmpty() || !m_sign.isVisible())
        return;
    m_sign.hide(); // also withdraws the messages
    m_sign.show();
}

QString TrayNotifier::clickedKey() const
{
    return m_shown.size() == 1 ? *m_shown.begin() : QString();
}

} // namespace shoptalk
