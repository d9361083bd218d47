// SPDX-License-Identifier: GPL-3.0-or-later
#include "customernoticesscene.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

Conversation CustomerNoticesScene::conversation(const QString &name, const QString &text, int unread)
{
    Conversation made;
    made.id = ConversationId(u"conversation of "_s + name);
    made.customer.profileName = name;
    made.unread = unread;
    made.lastMessage.emplace();
    made.lastMessage->id = MessageId(u"message of "_s + name);
    made.lastMessage->content = TextContent{text};
    return made;
}

void CustomerNoticesScene::restart(const QStringList &capabilities)
{
    end();
    m_desktop = std::make_unique<NotificationService>(capabilities);
    m_notifier = Notifier::make(m_tray);
    m_notices = std::make_unique<CustomerNotices>(*m_notifier);
}

/// The keys of the actions.
QStringList CustomerNoticesScene::actionsOf(const ShownNotification &shown)
{
    QStringList keys;
    for (qsizetype i = 0; i < shown.actions.size(); i += 2)
        keys << shown.actions.at(i);
    return keys;
}

QStringList CustomerNoticesScene::words() const
{
    QStringList words;
    const QList<ShownNotification> shown = m_desktop->shown();
    for (const ShownNotification &one : shown)
        words << one.title + u": "_s + one.text;
    words.sort();
    return words;
}

void CustomerNoticesScene::begin()
{
    m_desktop = std::make_unique<NotificationService>();
    m_notifier = Notifier::make(m_tray);
    m_notices = std::make_unique<CustomerNotices>(*m_notifier);
}

void CustomerNoticesScene::end()
{
    m_notices.reset();
    m_notifier.reset();
    m_desktop.reset();
}

} // namespace shoptalk::test
