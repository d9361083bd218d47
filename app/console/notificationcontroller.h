// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "ui/inbox/snoozetimer.h"
#include "ui/shell/attentionnotices.h"
#include "ui/shell/customernotices.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace shoptalk {

class MainWindow;
class Notifier;
class Preferences;
class QuietWatch;
class RememberedState;
struct SessionServices;

/// Tells the person about new messages while the console is unlocked: with notifications, in the task bar and
/// with the number in the window's title.
class NotificationController : public QObject {
    Q_OBJECT
public:
    /// `isInboxVisible` says whether the conversations are on the screen. All of them outlive this.
    NotificationController(SessionServices &services, MainWindow &window, Notifier &notifier,
                           Preferences &preferences, RememberedState &remembered, const QuietWatch &quiet,
                           const Clock &clock, std::function<bool()> isInboxVisible,
                           QObject *parent = nullptr);

    /// Shows the number of unread messages in the title, and waits for snoozed conversations; the store is
    /// open.
    void start();
    /// Stores and applies what notifications contain.
    void setChoices(const NotificationChoices &choices);
    /// Withdraws every notification and shows no more, because the console is being locked.
    void silence();
    void showSample();
    /// When conversations come back, in UTC, the earliest first. The time is now for each that came back and
    /// was not notified, because notifications were not wanted.
    QList<QDateTime> reminders() const;
    /// Notifications about what is no message.
    AttentionNotices &attention() { return m_attention; }
    /// The notifier of the desktop.
    const Notifier &notifier() const { return m_notifier; }

Q_SIGNALS:
    /// The person clicked a notification. Empty: it was about several customers.
    void openRequested(const shoptalk::ConversationId &conversation);
    /// What the person answered in a notification can't be sent now: they have to see why, with the text in
    /// the composer.
    void replyRefused(const shoptalk::ConversationId &conversation, const QString &text);

private:
    void showUnread();
    void handleMessage(const ConversationId &conversation);
    /// Makes screen readers say a message that arrives while the inbox is visible.
    void announceMessage(const Conversation &conversation);
    void handleWoken(const WokenConversations &woken);
    /// Tells what came back before this session and was not told then.
    void lookForMissed();
    /// Tells what came back, unless notifications are not wanted now; then it is told afterwards.
    void notifyWoken();
    void notifyDue(const QList<ConversationId> &conversations, CustomerNotices::Due due);
    /// Puts an answer that was written in a notification, and could not be sent, above the draft.
    void keepReply(const ConversationId &conversation, const QString &text);
    void markRead(const ConversationId &conversation, const MessageId &newest);
    void reply(const ConversationId &conversation, const MessageId &newest, const QString &text);
    /// True if the service window is open and the customer is not blocked.
    bool canReply(const ConversationId &conversation) const;
    /// Withdraws the notifications of conversations that were read, here or on another desktop.
    void withdrawRead(const QSet<ConversationId> &changed);

    SessionServices &m_services;
    MainWindow &m_window;
    Notifier &m_notifier;
    Preferences &m_preferences;
    RememberedState &m_remembered;
    const QuietWatch &m_quiet;
    const Clock &m_clock;
    std::function<bool()> m_isInboxVisible;
    CustomerNotices m_notices;
    AttentionNotices m_attention;
    SnoozeTimer m_snoozes;
    WokenConversations m_woken; ///< What came back and was not told yet.
    bool m_isCatchingUp = true; ///< Older events are still arriving.
    bool m_isSilent = false; ///< The console is being locked.
};

} // namespace shoptalk
