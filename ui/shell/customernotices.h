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

/// Tells the person beside the window that customers wrote: each conversation by itself, or all together where
/// many came at once. Its end takes away what is shown.
class CustomerNotices : public QObject {
    Q_OBJECT
public:
    explicit CustomerNotices(Notifier &notifier, QObject *parent = nullptr);
    ~CustomerNotices() override;

    /// What is shown already is taken away if less is to be shown from now on.
    void setChoices(const NotificationChoices &choices);
    /// While what was missed is still coming, nothing is shown; then it is told together.
    void setCatchingUp(bool isCatchingUp);
    /// The customer of this conversation wrote; it is shown with the newest message.
    void notify(const Conversation &conversation);
    /// It was read, or is gone.
    void forget(const ConversationId &conversation);
    /// Of whom something is shown, or waits to be.
    QSet<ConversationId> noted() const;
    /// Shows what one looks like, without anybody's words.
    void showSample();

Q_SIGNALS:
    /// The person clicked. Empty: several customers wrote, or it was the sample.
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
