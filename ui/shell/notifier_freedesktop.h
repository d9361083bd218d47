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

/// Notifications of Linux desktops, over the session bus. Sources: Desktop Notifications Specification 1.2;
/// for answers, the capability `inline-reply` of KDE's notification service.
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
    void takeReply(uint id, const QString &text);
    void takeToken(uint id, const QString &token);
    void takeEnd(uint id, uint reason);

private:
    /// Asking means that it is not known yet whether and how the desktop shows notifications.
    enum class State { Asking, Present, Absent };
    /// A notification that the desktop shows or is about to show.
    struct Shown {
        uint id = 0; ///< The desktop's id; 0 until the desktop has answered.
        bool isUnderWay = false;
        QPointer<QDBusPendingCallWatcher> answer; ///< Set while the request is running.
        bool isUnwanted = false; ///< True if it was withdrawn while the request was running.
        /// A newer notification that arrived while the request was running.
        std::optional<Notification> next;
    };

    /// What the desktop has told of an id before it answered with it.
    struct Early {
        QString action; ///< Empty if there was none.
        QString reply; ///< Empty if there was none.
        bool isEnded = false;
    };

    void ask();
    void setState(State state);
    void listen(const QString &signal, const char *slot);
    void send(const Notification &notification);
    void settle(const QString &key, std::optional<uint> id);
    void close(uint id);
    QString keyOf(uint id) const;
    /// True if an id that nobody knows may be one that the desktop is about to answer with.
    bool isAnswerAwaited() const;
    void takeEarly(const QString &key, uint id);
    void reportAction(const QString &key, const QString &action);
    QStringList actionsOf(const Notification &notification) const;
    QVariantMap hintsOf(const Notification &notification) const;
    QString bodyOf(const QString &text) const;

    State m_state = State::Asking;
    bool m_readsMarkup = true;
    bool m_takesReplies = false;
    QDBusServiceWatcher m_owner;
    QHash<QString, Shown> m_shown;
    QHash<uint, Early> m_early; ///< Empty while no answer is awaited.
    QList<Notification> m_held; ///< Notifications that wait until it is known how they can be shown.
};

} // namespace shoptalk
