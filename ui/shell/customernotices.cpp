// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customernotices.h"

#include "models/numberlist.h"
#include "ui/chat/numbertext.h"
#include "ui/inbox/preview.h"
#include "ui/theme/isolated.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxAtOnce = 3;
constexpr int maxText = 200; // UTF-16 units; no desktop shows more
constexpr auto togetherKey = "together"_L1;
constexpr auto dueTogetherKey = "due together"_L1;
constexpr auto sampleKey = "sample"_L1;

QString dueKeyOf(const ConversationId &conversation)
{
    return u"due "_s + conversation.value();
}

QString previewOf(const Message &message)
{
    return cleanName(describePreview(message).text, maxText);
}

} // namespace

CustomerNotices::CustomerNotices(Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CustomerNotices::flush);
    followNotifier();
}

void CustomerNotices::followNotifier()
{
    connect(&m_notifier, &Notifier::activated, this, [this](const QString &key) {
        if (m_shown.contains(key))
            Q_EMIT openRequested(m_shown.value(key).conversation);
        else if (key.isEmpty() || key == togetherKey || key == dueTogetherKey || key == sampleKey)
            Q_EMIT openRequested({});
    });
    connect(&m_notifier, &Notifier::markReadRequested, this, [this](const QString &key) {
        if (const Shown shown = m_shown.value(key); !shown.newest.isEmpty())
            Q_EMIT markReadRequested(shown.conversation, shown.newest);
    });
    connect(&m_notifier, &Notifier::replied, this, [this](const QString &key, const QString &text) {
        if (const Shown shown = m_shown.value(key); !shown.newest.isEmpty())
            Q_EMIT replied(shown.conversation, shown.newest, text);
    });
}

CustomerNotices::~CustomerNotices()
{
    m_notifier.withdrawAll();
}

void CustomerNotices::setChoices(const NotificationChoices &choices)
{
    const bool isLess =
        (m_choices.areShown && !choices.areShown) || (m_choices.nameWhoAndWhat && !choices.nameWhoAndWhat);
    m_choices = choices;
    if (!isLess)
        return;
    m_waiting.clear();
    m_waitingDue.clear();
    m_shown.clear();
    m_together.clear();
    m_dueTogether.clear();
    m_notifier.withdrawAll();
}

void CustomerNotices::setCatchingUp(bool isCatchingUp)
{
    m_isCatchingUp = isCatchingUp;
    if (!isCatchingUp)
        m_soon.start(0);
}

void CustomerNotices::notify(const Conversation &conversation)
{
    if (!m_choices.areShown)
        return;
    m_waiting.insert(conversation.id, conversation);
    m_soon.start(0); // messages that arrive together get one notification
}

void CustomerNotices::notifyDue(const Conversation &conversation, Due due)
{
    if (!m_choices.areShown)
        return;
    m_waitingDue.insert(conversation.id, {conversation, due});
    m_soon.start(0);
}

void CustomerNotices::flush()
{
    showDue();
    if (m_isCatchingUp || m_waiting.isEmpty())
        return;
    m_waiting.size() > maxAtOnce ? showTogether() : showEach();
    m_waiting.clear();
}

void CustomerNotices::showEach()
{
    for (const Conversation &conversation : std::as_const(m_waiting)) {
        Notification notification{conversation.id.value(), tr("New message"),
                                  tr("A customer wrote. Open Shoptalk to read it."), m_choices.haveSound};
        Shown shown{conversation.id, {}};
        if (m_choices.nameWhoAndWhat && conversation.lastMessage) {
            const QString name = displayName(conversation.customer);
            notification.title = conversation.unread > 1
                ? tr("%1 (%2)").arg(isolated(name), QLocale().toString(conversation.unread))
                : name;
            const QString number = m_numbers ? m_numbers->nameOf(conversation.phoneNumber) : QString();
            if (!number.isEmpty())
                notification.title = tr("%1, %2", "who wrote, and to which number of the shop")
                                         .arg(isolated(notification.title), NumberText::to(number));
            notification.text = previewOf(*conversation.lastMessage);
            // Nobody marks as read, or answers, what they have not seen.
            notification.canMarkRead = true;
            notification.canReply =
                !conversation.customer.isGroup() && !conversation.state.blockedAt.isValid();
            shown.newest = conversation.lastMessage->id;
        }
        m_shown.insert(notification.key, shown);
        m_notifier.show(notification);
    }
}

void CustomerNotices::showTogether()
{
    for (auto waiting = m_waiting.keyBegin(); waiting != m_waiting.keyEnd(); ++waiting)
        m_together.insert(*waiting);
    m_notifier.show({togetherKey, tr("%Ln customer(s) wrote", nullptr, int(m_together.size())),
                     tr("Open Shoptalk to read their messages."), m_choices.haveSound});
}

void CustomerNotices::showDue()
{
    const QHash<ConversationId, WaitingDue> waiting = std::exchange(m_waitingDue, {});
    if (waiting.size() > maxAtOnce) {
        for (auto each = waiting.keyBegin(); each != waiting.keyEnd(); ++each)
            m_dueTogether.insert(*each);
        m_notifier.show(
            {dueTogetherKey, tr("%Ln conversation(s) are back", nullptr, int(m_dueTogether.size())),
             tr("You asked to be reminded of them. Open Shoptalk to see them."), m_choices.haveSound});
        return;
    }
    for (const WaitingDue &each : waiting) {
        const Notification notification = notificationOf(each);
        m_shown.insert(notification.key, {each.conversation.id, {}});
        m_notifier.show(notification);
    }
}

Notification CustomerNotices::notificationOf(const WaitingDue &waiting) const
{
    Notification notification;
    notification.key = dueKeyOf(waiting.conversation.id);
    notification.hasSound = m_choices.haveSound;
    const QString name = isolated(displayName(waiting.conversation.customer));
    const bool isReminder = waiting.due == Due::Reminder;
    if (m_choices.nameWhoAndWhat) {
        notification.title = isReminder ? tr("Reminder: %1").arg(name) : tr("Back from snooze: %1").arg(name);
        notification.text =
            isReminder ? tr("You asked to be reminded.") : tr("You snoozed this conversation until now.");
    } else {
        notification.title = isReminder ? tr("Reminder") : tr("Back from snooze");
        notification.text = isReminder
            ? tr("You asked to be reminded of a conversation. Open Shoptalk to see it.")
            : tr("You snoozed a conversation until now. Open Shoptalk to see it.");
    }
    return notification;
}

void CustomerNotices::forget(const ConversationId &conversation)
{
    m_waiting.remove(conversation);
    m_waitingDue.remove(conversation);
    for (const QString &key : {conversation.value(), dueKeyOf(conversation)}) {
        if (m_shown.remove(key))
            m_notifier.withdraw(key);
    }
    withdrawIfEmpty(m_together, togetherKey, conversation);
    withdrawIfEmpty(m_dueTogether, dueTogetherKey, conversation);
}

void CustomerNotices::withdrawIfEmpty(QSet<ConversationId> &together, const QString &key,
                                      const ConversationId &conversation)
{
    if (together.remove(conversation) && together.isEmpty())
        m_notifier.withdraw(key);
}

QSet<ConversationId> CustomerNotices::noted() const
{
    QSet<ConversationId> all = m_together + m_dueTogether;
    for (const Shown &shown : m_shown)
        all.insert(shown.conversation);
    for (auto waiting = m_waiting.keyBegin(); waiting != m_waiting.keyEnd(); ++waiting)
        all.insert(*waiting);
    for (auto waiting = m_waitingDue.keyBegin(); waiting != m_waitingDue.keyEnd(); ++waiting)
        all.insert(*waiting);
    return all;
}

void CustomerNotices::showSample()
{
    m_notifier.show({sampleKey, tr("Shoptalk"), tr("This is how Shoptalk tells you about a new message."),
                     m_choices.haveSound});
}

} // namespace shoptalk
