// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QSplitter;

namespace shoptalk {

class ChatPane;
class ConversationList;
class ConversationListModel;
class MessageListModel;
class Outbox;
class Labels;
class PrivacyActions;
class ErasureService;
class ReadActions;
class Theme;

/// Conversations on one side, the open one on the other; one of them at a time where the window is narrow.
/// What was on screen in an active window is marked as read, and nothing else is.
class InboxPage : public QWidget {
    Q_OBJECT
public:
    InboxPage(ConversationListModel &conversations, MessageListModel &messages, Outbox &outbox, Theme &theme,
              QWidget *parent = nullptr);
    ~InboxPage() override;

    const ConversationId &openConversation() const { return m_open; }
    /// Lets conversations be labelled, deleted, brought back, and customers be erased; both outlive this.
    void setPrivacy(ErasureService &privacy, Labels &labels, const Theme &theme);
    /// Opens it, ready to be answered.
    void goTo(const ConversationId &conversation);
    void focusSearch();
    /// Closes the chat if it is the open one; what was begun to be written there is gone.
    void forget(const ConversationId &conversation);
    /// Stores at once what is being written: the program may end.
    void keepDraft();
    /// Closes the chat and goes back to the list.
    void closeConversation();
    /// Marks as unread, or as read.
    static QKeySequence markUnreadKeys();
    /// Where answers are written; hidden while nothing is open.
    QWidget *composer() const;

Q_SIGNALS:
    /// The person wants to send a template in the open conversation.
    void templateRequested(const shoptalk::Conversation &conversation);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void open(const ConversationId &conversation);
    void openAndWrite(const ConversationId &conversation);
    void follow(ConversationListModel &conversations);
    void makeShortcuts();
    /// Brings the open chat's head up to date.
    void refreshOpen();
    void showMenu(const ConversationId &conversation, const QPoint &at);
    /// Of the row with the keyboard, else of the open conversation.
    void toggleUnread();
    void arrange();

    ConversationListModel &m_conversations;
    Outbox &m_outbox;
    QSplitter *m_splitter;
    ConversationList *m_list;
    ChatPane *m_chat;
    ConversationId m_open;
    ReadActions *m_reading;
    PrivacyActions *m_privacy = nullptr;
    bool m_isNarrow = false;
};

} // namespace shoptalk
