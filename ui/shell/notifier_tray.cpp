// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace shoptalk {

namespace {

/// Notifications on Windows and macOS, through the program's tray icon, one at a time.
class TrayNotifier final : public Notifier {
public:
    explicit TrayNotifier(QSystemTrayIcon &sign)
        : m_sign(sign)
    {
        connect(&m_sign, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_key); });
    }

    bool isAvailable() const override
    {
        return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
    }

    void show(const Notification &notification) override
    {
        m_key = notification.key;
        m_sign.showMessage(notification.title, notification.text, QGuiApplication::windowIcon());
    }

    void withdraw(const QString &key) override
    {
        if (key == m_key)
            withdrawAll();
    }

    void withdrawAll() override
    {
        m_key.clear();
        m_sign.hide(); // also withdraws the message
        m_sign.show();
    }

private:
    QSystemTrayIcon &m_sign;
    QString m_key;
};

} // namespace

std::unique_ptr<Notifier> Notifier::make(QSystemTrayIcon &tray)
{
    return std::make_unique<TrayNotifier>(tray);
}

} // namespace shoptalk
