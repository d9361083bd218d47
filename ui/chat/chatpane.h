// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

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

    /// Opens it, or brings name and service window up to date if it is the open one. Drafts are kept for
    /// each.
    void showConversation(const Conversation &conversation);
    void showNothing();
    /// What was begun to be written in it is gone.
    void forgetDraft(const ConversationId &conversation) { m_drafts.remove(conversation); }
    /// A way back to the list, where only one pane is shown.
    void setBackVisible(bool visible);
    void focusComposer();
    /// Says once more what was seen of the open conversation.
    void lookForSeen();
    /// Where answers are written, for what must not cover it.
    QWidget *composer() const;
    /// What was written and not sent, by conversation.
    QHash<ConversationId, QString> drafts();
    void setDrafts(const QHash<ConversationId, QString> &drafts) { m_drafts = drafts; }

Q_SIGNALS:
    void backRequested();
    /// The newest message that was on screen before somebody; all before it count as seen.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);

private:
    QWidget *makeEmpty(const Theme &theme);
    QWidget *makeChat(const Theme &theme);
    void keepDraft();
    void showWindowState();
    void send(const QString &text);
    void retry(const MessageId &message);
    void showProblem(const QString &text);

    MessageListModel &m_messages;
    Outbox &m_outbox;
    std::optional<Conversation> m_open;
    QHash<ConversationId, QString> m_drafts;
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
