// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/lockednotifications.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quietwatch.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto notificationKey = "locked"_L1;
} // namespace

LockedNotifications::LockedNotifications(MainWindow &window, Notifier &notifier,
                                         const Preferences &preferences, const QuietWatch &quiet,
                                         QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_notifier(notifier)
    , m_preferences(preferences)
    , m_quiet(quiet)
    , m_watch(m_network)
{
    connect(&m_watch, &WakeTokenWatch::lastMessageSeq, this, &LockedNotifications::showNotification);
    connect(&m_notifier, &Notifier::activated, this, [this] {
        if (m_window.isLocked())
            Q_EMIT windowRequested();
    });
}

void LockedNotifications::setWakeToken(const QUrl &relay, const SharedSecret &token)
{
    m_watch.keep(relay, token);
}

void LockedNotifications::start(qint64 lastSeq)
{
    m_watch.start(lastSeq);
}

bool LockedNotifications::notifyOfLock()
{
    if (!m_notifier.isAvailable())
        return false;
    if (!m_quiet.state().isQuiet() && m_preferences.notifications().areShown)
        m_notifier.show({notificationKey, tr("Shoptalk is locked"),
                         tr("Click to unlock it and to see what customers write."), false});
    return true;
}

void LockedNotifications::stop()
{
    m_watch.stop();
    m_notifier.withdraw(notificationKey);
}

void LockedNotifications::showNotification()
{
    if (m_quiet.state().isQuiet())
        return;
    QApplication::alert(&m_window);
    const NotificationChoices choices = m_preferences.notifications();
    if (!choices.areShown)
        return;
    m_notifier.show({notificationKey, tr("A customer wrote"),
                     tr("Shoptalk is locked. Unlock it to read the message."), choices.haveSound});
}

} // namespace shoptalk
