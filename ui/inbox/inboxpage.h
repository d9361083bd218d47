// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "ui/chat/chatplace.h"

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QSplitter;

namespace shoptalk {

/// Where a person is in the inbox, for a page that is created anew. What is searched for is in the model.
struct InboxPlace {
    ConversationId open;
    ChatPlace chat; ///< In the open conversation.
    int listAt = 0; ///< How far the list is scrolled.
};

class ChatPane;
class ConversationList;
class ConversationListModel;
class CustomerDirectory;
class MergeActions;
class MediaDownloads;
class MessageListModel;
class Outbox;
class Labels;
class PrivacyActions;
class ErasureService;
class ReadActions;
class Theme;

/// The conversations on one side and the open one on the other; only one of them in a narrow window. Only
/// messages that were on the screen in an active window are marked as read.
class InboxPage : public QWidget {
    Q_OBJECT
public:
    InboxPage(ConversationListModel &conversations, MessageListModel &messages, Outbox &outbox, Theme &theme,
              QWidget *parent = nullptr);
    ~InboxPage() override;

    const ConversationId &openConversation() const { return m_open; }
    /// Adds the actions that label, delete and restore conversations and erase customers. Both outlive this.
    void setPrivacy(ErasureService &privacy, Labels &labels, const Theme &theme);
    /// Adds what is done with customers: choosing them as contacts, writing to one who was sent as a contact,
    /// and taking back that two were merged. It outlives this.
    void setCustomers(CustomerDirectory &customers);
    /// See ChatPane.
    void setShowsLinkPreview(bool isShown);
    /// Shows received files and fetches them when a person asks.
    void setDownloads(MediaDownloads &downloads);
    /// Opens a conversation and puts the focus into the composer.
    void goTo(const ConversationId &conversation);
    InboxPlace place() const;
    /// Goes there, once the page is on the screen.
    void restore(const InboxPlace &place);
    void focusSearch();
    /// Closes the conversation if it is open, and forgets its draft.
    void forget(const ConversationId &conversation);
    /// Stores the draft at once, because the program may end.
    void keepDraft();
    /// Closes the chat and goes back to the list.
    void closeConversation();
    /// Marks as unread, or as read.
    static QKeySequence markUnreadKeys();
    /// The composer; hidden while no conversation is open.
    QWidget *composer() const;

Q_SIGNALS:
    /// The person wants to send a template in the open conversation.
    void templateRequested(const shoptalk::Conversation &conversation);
    /// See ChatPane.
    void templateEditRequested(const shoptalk::Conversation &conversation, const shoptalk::Message &failed);
    void linkPreviewChosen(bool isShown);
    /// The person wants to enter WhatsApp's prices.
    void pricesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void open(const ConversationId &conversation);
    void openAndWrite(const ConversationId &conversation);
    void follow(ConversationListModel &conversations);
    void makeShortcuts();
    /// Updates the header of the open conversation.
    void refreshOpen();
    void showMenu(const ConversationId &conversation, const QPoint &at);
    /// The conversation of the current row, else the open one.
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
    MergeActions *m_merges = nullptr;
    bool m_isNarrow = false;
};

} // namespace shoptalk
