// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QList>
#include <QPointer>

#include <optional>

namespace shoptalk {

/// Notifications of Linux desktops, over the session bus. Source: Desktop Notifications Specification 1.2.
class FreedesktopNotifier final : public Notifier {
    Q_OBJECT
public:
    FreedesktopNotifier();
    ~FreedesktopNotifier() override;

    bool isAvailable() const override { return m_state != State::Absent; }
    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    void withdrawAll() override;

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeEnd(uint id, uint reason);

private:
    /// Asking: it is not known yet whether somebody shows them, and how.
    enum class State { Asking, Present, Absent };
    /// What the desktop has, or is about to have.
    struct Shown {
        uint id = 0; ///< The desktop's; 0: it has not said it yet.
        bool isUnderWay = false;
        QPointer<QDBusPendingCallWatcher> answer; ///< While it is under way.
        bool isUnwanted = false; ///< Withdrawn while it was under way.
        std::optional<Notification> next; ///< Came while it was under way.
    };

    void ask();
    void setState(State state);
    void listen(const QString &signal, const char *slot);
    void send(const Notification &notification);
    void settle(const QString &key, std::optional<uint> id);
    void close(uint id);
    QString keyOf(uint id) const;
    QString dressed(const QString &text) const;

    State m_state = State::Asking;
    bool m_readsMarkup = true;
    QDBusServiceWatcher m_owner;
    QHash<QString, Shown> m_shown;
    QList<Notification> m_held; ///< Until it is known how they are shown.
};

} // namespace shoptalk
