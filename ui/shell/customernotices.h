// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "ui/settings/notificationchoices.h"
#include "ui/shell/notifier.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace shoptalk {

class NumberList;

/// Shows notifications about new messages, and about conversations of which staff wanted to be reminded: one
/// for each conversation, or one for all if many arrive at once. Those that say who wrote what can be
/// answered and marked as read. The destructor withdraws the notifications that are shown.
class CustomerNotices : public QObject {
    Q_OBJECT
public:
    explicit CustomerNotices(Notifier &notifier, QObject *parent = nullptr);
    ~CustomerNotices() override;

    /// With several numbers, a notification says with which one the conversation is. They outlive this.
    void setNumbers(const NumberList &numbers) { m_numbers = &numbers; }
    /// Sets what notifications contain. If it is less than before, the notifications that are shown are
    /// withdrawn.
    void setChoices(const NotificationChoices &choices);
    /// While older events are still arriving, no notification is shown. Afterwards one is shown for all of
    /// them.
    void setCatchingUp(bool isCatchingUp);
    /// The customer of this conversation wrote. The notification shows the newest message.
    void notify(const Conversation &conversation);
    enum class Due { Reminder, SnoozeEnd };
    /// A time that staff chose for the conversation has come. That is shown also while older events arrive.
    void notifyDue(const Conversation &conversation, Due due);
    /// The conversation was read or deleted.
    void forget(const ConversationId &conversation);
    /// The conversations with a notification that is shown or will be shown soon.
    QSet<ConversationId> noted() const;
    /// Shows a sample notification without real content.
    void showSample();

Q_SIGNALS:
    /// The person clicked a notification. Empty if it was about several customers, the sample, or one of
    /// several.
    void openRequested(const shoptalk::ConversationId &conversation);
    /// The person marked everything up to that message as read in its notification.
    void markReadRequested(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);
    /// The person answered in the notification of that message.
    void replied(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest,
                 const QString &text);

private:
    /// What a notification that is shown is about.
    struct Shown {
        ConversationId conversation;
        MessageId newest; ///< The message whose text it shows; empty if it shows none.
    };
    struct WaitingDue {
        Conversation conversation;
        Due due = Due::Reminder;
    };

    void followNotifier();
    void flush();
    void showEach();
    void showTogether();
    void showDue();
    Notification notificationOf(const WaitingDue &waiting) const;
    void withdrawIfEmpty(QSet<ConversationId> &together, const QString &key,
                         const ConversationId &conversation);

    Notifier &m_notifier;
    const NumberList *m_numbers = nullptr;
    NotificationChoices m_choices;
    QHash<ConversationId, Conversation> m_waiting;
    QHash<ConversationId, WaitingDue> m_waitingDue;
    QHash<QString, Shown> m_shown; ///< By the key of the notification.
    QSet<ConversationId> m_together;
    QSet<ConversationId> m_dueTogether;
    QTimer m_soon;
    bool m_isCatchingUp = false;
};

} // namespace shoptalk
