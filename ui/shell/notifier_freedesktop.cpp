// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier_freedesktop.h"

#include "ui/shell/busmessages.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto openAction = "default"_L1; ///< The key of a click on the notification itself.
constexpr auto markReadAction = "mark-read"_L1;
constexpr auto replyAction = "inline-reply"_L1; ///< Also the name of the capability.
constexpr int asLongAsUsual = -1; ///< The desktop decides how long a notification is shown.
constexpr int answerWithinMs = 2'000; ///< Also the longest time that the end of the program waits.
constexpr int lastWordMs = 200; ///< How long the end of the program waits until the withdrawals are sent.

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

std::unique_ptr<Notifier> Notifier::make(QSystemTrayIcon &)
{
    return std::make_unique<FreedesktopNotifier>();
}

FreedesktopNotifier::FreedesktopNotifier()
    : m_owner(service, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, &FreedesktopNotifier::ask);
    connect(&m_owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear(); // The next notification service uses other ids.
        ask(); // starts the next notification service if one is installed
    });
    listen(u"ActionInvoked"_s, SLOT(takeAction(uint, QString)));
    listen(u"NotificationReplied"_s, SLOT(takeReply(uint, QString)));
    listen(u"ActivationToken"_s, SLOT(takeToken(uint, QString)));
    listen(u"NotificationClosed"_s, SLOT(takeEnd(uint, uint)));
    ask();
}

FreedesktopNotifier::~FreedesktopNotifier()
{
    withdrawAll();
    const QHash<QString, Shown> shownLast = std::exchange(m_shown, {});
    for (const Shown &shown : shownLast) {
        if (!shown.answer)
            continue;
        // The desktop has not answered with an id yet, so it can't be withdrawn. `settle` ignores the answer.
        shown.answer->disconnect(this);
        QDBusPendingReply<uint> id = *shown.answer;
        id.waitForFinished();
        if (id.isValid())
            close(id.value());
    }
    // The bus answers in order: after this answer, everything that was sent before has arrived.
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                                      u"org.freedesktop.DBus"_s, u"GetId"_s),
                                       QDBus::Block, lastWordMs);
}

void FreedesktopNotifier::listen(const QString &signal, const char *slot)
{
    QDBusConnection::sessionBus().connect(service, path, service, signal, this, slot);
}

void FreedesktopNotifier::ask()
{
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> can = *answer;
        m_readsMarkup = can.isValid() && can.value().contains(u"body-markup"_s);
        m_takesReplies = can.isValid() && can.value().contains(replyAction);
        setState(can.isValid() ? State::Present : State::Absent);
    });
}

void FreedesktopNotifier::setState(State state)
{
    const bool wasAvailable = isAvailable();
    m_state = state;
    const QList<Notification> held = std::exchange(m_held, {});
    if (state == State::Present) {
        for (const Notification &notification : held)
            show(notification);
    }
    if (wasAvailable != isAvailable())
        Q_EMIT availableChanged();
}

void FreedesktopNotifier::show(const Notification &notification)
{
    if (m_state == State::Asking)
        m_held << notification;
    if (m_state != State::Present)
        return;
    Shown &shown = m_shown[notification.key];
    shown.isUnwanted = false;
    if (shown.isUnderWay)
        shown.next = notification;
    else
        send(notification);
}

void FreedesktopNotifier::send(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.isUnderWay = true;
    QDBusMessage call = callOf(u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << shown.id << QGuiApplication::desktopFileName()
         << notification.title << bodyOf(notification.text) << actionsOf(notification)
         << hintsOf(notification) << asLongAsUsual;
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, answerWithinMs), this);
    shown.answer = answer;
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key = notification.key] {
        answer->deleteLater();
        freeCachedBusMessages();
        const QDBusPendingReply<uint> id = *answer;
        settle(key, id.isValid() ? std::optional(id.value()) : std::nullopt);
    });
}

QStringList FreedesktopNotifier::actionsOf(const Notification &notification) const
{
    QStringList actions{openAction, tr("Open")};
    if (notification.canReply && m_takesReplies)
        actions << replyAction << tr("Reply");
    if (notification.canMarkRead)
        actions << markReadAction << tr("Mark as read");
    return actions;
}

QVariantMap FreedesktopNotifier::hintsOf(const Notification &notification) const
{
    QVariantMap hints{{u"category"_s, u"im.received"_s},
                      {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    if (notification.hasSound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    if (notification.canReply && m_takesReplies) {
        hints.insert(u"x-kde-reply-placeholder-text"_s, tr("Write a reply…"));
        hints.insert(u"x-kde-reply-submit-button-text"_s, tr("Send"));
    }
    return hints;
}

void FreedesktopNotifier::settle(const QString &key, std::optional<uint> id)
{
    const auto known = m_shown.find(key);
    if (known == m_shown.end()) { // the id belongs to a notification of another program
        if (id)
            close(*id);
        return;
    }
    known->isUnderWay = false;
    known->answer = nullptr;
    known->id = id.value_or(0);
    if (known->isUnwanted)
        return withdraw(key);
    if (known->next)
        send(*std::exchange(known->next, std::nullopt));
    else if (!id)
        m_shown.erase(known);
    if (id)
        takeEarly(key, *id);
}

bool FreedesktopNotifier::isAnswerAwaited() const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [](const Shown &shown) { return shown.isUnderWay; });
}

void FreedesktopNotifier::takeEarly(const QString &key, uint id)
{
    const Early early = m_early.take(id);
    if (!isAnswerAwaited())
        m_early.clear(); // the rest are other programs'
    if (early.isEnded)
        takeEnd(id, 0);
    if (!early.reply.isEmpty())
        Q_EMIT replied(key, early.reply);
    if (!early.action.isEmpty())
        reportAction(key, early.action);
}

void FreedesktopNotifier::withdraw(const QString &key)
{
    m_held.removeIf([&key](const Notification &held) { return held.key == key; });
    const auto known = m_shown.find(key);
    if (known == m_shown.end())
        return;
    known->next.reset();
    known->isUnwanted = true;
    if (known->isUnderWay)
        return;
    const uint id = known->id;
    m_shown.erase(known);
    if (id != 0)
        close(id);
}

void FreedesktopNotifier::withdrawAll()
{
    m_held.clear();
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys)
        withdraw(key);
}

void FreedesktopNotifier::close(uint id)
{
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << id;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call));
    // This call may have reused the memory of one that carried a text. It may outlive this object.
    connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer] {
        answer->deleteLater();
        freeCachedBusMessages();
    });
}

QString FreedesktopNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (shown->id == id)
            return shown.key();
    }
    return {};
}

void FreedesktopNotifier::takeAction(uint id, const QString &action)
{
    if (action != openAction && action != markReadAction)
        return; // an answer comes with `takeReply`
    if (const QString key = keyOf(id); !key.isEmpty())
        reportAction(key, action);
    else if (isAnswerAwaited())
        m_early[id].action = action;
}

void FreedesktopNotifier::reportAction(const QString &key, const QString &action)
{
    if (action == markReadAction)
        Q_EMIT markReadRequested(key);
    else
        Q_EMIT activated(key);
}

void FreedesktopNotifier::takeReply(uint id, const QString &text)
{
    // The call that carried the text is freed once this has returned.
    QMetaObject::invokeMethod(this, &freeCachedBusMessages, Qt::QueuedConnection);
    if (text.trimmed().isEmpty())
        return;
    if (const QString key = keyOf(id); !key.isEmpty())
        Q_EMIT replied(key, text);
    else if (isAnswerAwaited())
        m_early[id].reply = text;
}

void FreedesktopNotifier::takeToken(uint id, const QString &token)
{
    // Qt passes the token to the compositor with the next activation. Source: xdg-activation, Qt Wayland.
    if (!keyOf(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void FreedesktopNotifier::takeEnd(uint id, uint)
{
    const auto known = m_shown.find(keyOf(id));
    if (known != m_shown.end() && !known->isUnderWay)
        m_shown.erase(known);
    else if (known != m_shown.end())
        known->id = 0;
    else if (isAnswerAwaited())
        m_early[id].isEnded = true;
}

/// Escapes text that somebody else wrote, so that it is never read as markup.
QString FreedesktopNotifier::bodyOf(const QString &text) const
{
    return m_readsMarkup ? text.toHtmlEscaped() : text;
}

} // namespace shoptalk
