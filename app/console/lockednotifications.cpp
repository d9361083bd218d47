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
constexpr auto reminderKey = "locked reminder"_L1;
} // namespace

LockedNotifications::LockedNotifications(MainWindow &window, Notifier &notifier,
                                         const Preferences &preferences, const QuietWatch &quiet,
                                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_notifier(notifier)
    , m_preferences(preferences)
    , m_quiet(quiet)
    , m_clock(clock)
    , m_watch(m_network)
    , m_reminder(clock)
{
    connect(&m_reminder, &WallTimer::due, this, &LockedNotifications::takeDue);
    connect(&m_quiet, &QuietWatch::changed, this, &LockedNotifications::showReminders);
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

void LockedNotifications::start(qint64 lastSeq, const QList<QDateTime> &reminders)
{
    m_watch.start(lastSeq);
    m_reminders = reminders;
    m_due = 0;
    m_isDueNotified = true;
    m_reminder.waitFor(reminders.value(0));
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
    m_reminder.waitFor({});
    m_reminders.clear();
    m_due = 0;
    m_isDueNotified = true;
    m_notifier.withdraw(notificationKey);
    m_notifier.withdraw(reminderKey);
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

void LockedNotifications::takeDue()
{
    const QDateTime now = m_clock.now();
    while (!m_reminders.isEmpty() && m_reminders.first() <= now) {
        m_reminders.removeFirst();
        ++m_due;
        m_isDueNotified = false;
    }
    m_reminder.waitFor(m_reminders.value(0));
    showReminders();
}

void LockedNotifications::showReminders()
{
    if (m_isDueNotified || m_quiet.state().isQuiet())
        return;
    m_isDueNotified = true;
    QApplication::alert(&m_window);
    const NotificationChoices choices = m_preferences.notifications();
    if (!choices.areShown)
        return;
    const QString text = m_due == 1
        ? tr("A conversation is back. Shoptalk is locked. Unlock it to see which one.")
        : tr("%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.", nullptr, m_due);
    m_notifier.show({reminderKey, tr("Reminder"), text, choices.haveSound});
}

} // namespace shoptalk
