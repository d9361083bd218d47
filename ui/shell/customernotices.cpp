// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customernotices.h"

#include "ui/inbox/preview.h"
#include "ui/shell/notifier.h"
#include "ui/theme/isolated.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxAtOnce = 3;
constexpr int maxText = 200; // UTF-16 units; no desktop shows more
constexpr auto togetherKey = "together"_L1;
constexpr auto sampleKey = "sample"_L1;

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
    connect(&m_notifier, &Notifier::activated, this, [this](const QString &key) {
        const ConversationId conversation(key);
        const bool isOne = m_shown.contains(conversation);
        if (isOne || key.isEmpty() || key == togetherKey || key == sampleKey)
            Q_EMIT openRequested(isOne ? conversation : ConversationId());
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
    m_shown.clear();
    m_together.clear();
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

void CustomerNotices::flush()
{
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
        if (m_choices.nameWhoAndWhat && conversation.lastMessage) {
            const QString name = displayName(conversation.customer);
            notification.title = conversation.unread > 1
                ? tr("%1 (%2)").arg(isolated(name), QLocale().toString(conversation.unread))
                : name;
            notification.text = previewOf(*conversation.lastMessage);
        }
        m_shown.insert(conversation.id);
        m_notifier.show(notification);
    }
}

void CustomerNotices::showTogether()
{
    for (auto waiting = m_waiting.keyBegin(); waiting != m_waiting.keyEnd(); ++waiting)
        m_together.insert(*waiting);
    m_notifier.show({togetherKey, tr("%n customer(s) wrote", nullptr, int(m_together.size())),
                     tr("Open Shoptalk to read their messages."), m_choices.haveSound});
}

void CustomerNotices::forget(const ConversationId &conversation)
{
    m_waiting.remove(conversation);
    if (m_shown.remove(conversation))
        m_notifier.withdraw(conversation.value());
    if (m_together.remove(conversation) && m_together.isEmpty())
        m_notifier.withdraw(togetherKey);
}

QSet<ConversationId> CustomerNotices::noted() const
{
    QSet<ConversationId> all = m_shown + m_together;
    for (auto waiting = m_waiting.keyBegin(); waiting != m_waiting.keyEnd(); ++waiting)
        all.insert(*waiting);
    return all;
}

void CustomerNotices::showSample()
{
    m_notifier.show({sampleKey, tr("Shoptalk"), tr("This is how Shoptalk tells you about a new message."),
                     m_choices.haveSound});
}

} // namespace shoptalk
