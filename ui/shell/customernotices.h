// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "ui/settings/notificationchoices.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace shoptalk {

class Notifier;

/// Shows notifications about new messages: one for each conversation, or one for all if many arrive at once.
/// The destructor withdraws the notifications that are shown.
class CustomerNotices : public QObject {
    Q_OBJECT
public:
    explicit CustomerNotices(Notifier &notifier, QObject *parent = nullptr);
    ~CustomerNotices() override;

    /// Sets what notifications contain. If it is less than before, the notifications that are shown are
    /// withdrawn.
    void setChoices(const NotificationChoices &choices);
    /// While older events are still arriving, no notification is shown. Afterwards one is shown for all of
    /// them.
    void setCatchingUp(bool isCatchingUp);
    /// The customer of this conversation wrote. The notification shows the newest message.
    void notify(const Conversation &conversation);
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

private:
    void flush();
    void showEach();
    void showTogether();

    Notifier &m_notifier;
    NotificationChoices m_choices;
    QHash<ConversationId, Conversation> m_waiting;
    QSet<ConversationId> m_shown;
    QSet<ConversationId> m_together;
    QTimer m_soon;
    bool m_isCatchingUp = false;
};

} // namespace shoptalk
