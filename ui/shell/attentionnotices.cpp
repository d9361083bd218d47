// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attentionnotices.h"

#include "ui/shell/quietwatch.h"

#include <utility>

namespace shoptalk {

AttentionNotices::AttentionNotices(Notifier &notifier, const QuietWatch &quiet, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_quiet(quiet)
{
    connect(&m_quiet, &QuietWatch::changed, this, &AttentionNotices::showWaiting);
    connect(&m_notifier, &Notifier::activated, this, [this](const QString &key) {
        if (m_shown.contains(key))
            Q_EMIT activated(key);
    });
}

AttentionNotices::~AttentionNotices()
{
    for (const QString &key : std::as_const(m_shown))
        m_notifier.withdraw(key);
}

void AttentionNotices::setChoices(const NotificationChoices &choices)
{
    m_choices = choices;
    if (choices.areShown)
        return;
    m_waiting.clear();
    for (const QString &key : std::exchange(m_shown, {}))
        m_notifier.withdraw(key);
}

void AttentionNotices::notify(const QString &key, const QString &title, const QString &text)
{
    if (!m_choices.areShown)
        return;
    m_waiting << Notification{key, title, text, m_choices.haveSound};
    showWaiting();
}

void AttentionNotices::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const Notification &each) { return each.key == key; });
    if (m_shown.remove(key))
        m_notifier.withdraw(key);
}

void AttentionNotices::showWaiting()
{
    if (m_quiet.state().isQuiet())
        return;
    for (Notification &notification : std::exchange(m_waiting, {})) {
        if (!m_choices.nameWhoAndWhat)
            notification.text = tr("Open Shoptalk to see it.");
        notification.hasSound = m_choices.haveSound;
        m_shown.insert(notification.key);
        m_notifier.show(notification);
    }
}

} // namespace shoptalk
