// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "ui/chat/sendproblem.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <qcoro/qcorotask.h>

#include <optional>

class QLabel;
class QStackedWidget;

namespace shoptalk {

class ChatHeader;
class ChatView;
class Composer;
class MessageListModel;
class Outbox;
class Theme;

/// One open conversation: head, bubbles, and where to answer; or a hint to open one.
class ChatPane : public QWidget {
    Q_OBJECT
public:
    ChatPane(MessageListModel &messages, Outbox &outbox, Theme &theme, QWidget *parent = nullptr);
    ~ChatPane() override;

    /// Opens it, or brings name and service window up to date if it is the open one. What is written and not
    /// sent is kept for each, in the store: a moment after it was typed, and when another one is opened or
    /// this goes.
    void showConversation(const Conversation &conversation);
    void showNothing();
    /// Stores at once what is in the field, if that is news.
    void keepDraft();
    /// What was begun to be written in it is gone; closes it without keeping that.
    void forget(const ConversationId &conversation);
    /// A way back to the list, where only one pane is shown.
    void setBackVisible(bool visible);
    void focusComposer();
    /// Says once more what was seen of the open conversation.
    void lookForSeen();
    /// Where answers are written, for what must not cover it.
    QWidget *composer() const;
    /// Where letters go that are typed elsewhere; null while nothing may be written.
    QWidget *field() const;

Q_SIGNALS:
    void backRequested();
    /// The newest message that was on screen before somebody; all before it count as seen.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);
    /// A failed message was deleted; `Outbox::undeleteFailed` brings it back.
    void messageDeleted(const shoptalk::MessageId &message);
    /// The person wants to send a template in the open conversation.
    void templateRequested(const shoptalk::Conversation &conversation);

private:
    QWidget *makeEmpty(const Theme &theme);
    QWidget *makeChat(const Theme &theme);
    void saveDraft(const ConversationId &conversation, const QString &text);
    void showWindowState();
    void send(quint64 number, const QStringList &parts);
    void takeOutcome(const ConversationId &conversation, quint64 number, const QStringList &parts,
                     bool isStored);
    void act(SendAction action, const Message &message);
    void edit(const Message &message);
    void remove(const MessageId &message);
    /// Shows `problem` if the task fails.
    void tellIfFailed(QCoro::Task<Result<void>> task, const QString &problem);
    void showProblem(const QString &text);

    MessageListModel &m_messages;
    Outbox &m_outbox;
    std::optional<Conversation> m_open;
    QHash<ConversationId, QString> m_unsavedDrafts; ///< On their way to the store.
    QString m_keptDraft; ///< What the store has, or is about to have, of the open conversation.
    QTimer m_draftPause;
    QTimer m_minute;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_chat = nullptr;
    ChatHeader *m_header = nullptr;
    ChatView *m_view = nullptr;
    QLabel *m_problem = nullptr;
    Composer *m_composer = nullptr;
};

} // namespace shoptalk
