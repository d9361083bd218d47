// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/conversation.h"
#include "domain/conversationscope.h"
#include "ui/chat/chatplace.h"
#include "ui/chat/chatrequest.h"
#include "ui/inbox/inboxwork.h"

#include <QHash>
#include <QWidget>

class QSplitter;

namespace shoptalk {

/// Where a person is in the inbox, for a page that is created again. The text of a search is in the model.
struct InboxPlace {
    ConversationId open;
    ChatPlace chat; ///< In the open conversation.
    int listAt = 0; ///< How far the list is scrolled.
    int listWidth = 0; ///< In pixels, while the chat is beside the list; 0: the usual one.
    bool showsDetails = false; ///< The customer's details are shown beside a chat, where they fit.
};

class AssignActions;
class BlockActions;
class ChatPane;
class CustomerActions;
class ConversationActions;
class CustomerPane;
class ForwardActions;
class NoteActions;
class StarActions;
class ConversationList;
class ConversationListModel;
class ConversationSearch;
class CustomerDirectory;
class MergeActions;
class MessageSearchModel;
struct FoundMessage;
class MediaDownloads;
class MessageListModel;
class Outbox;
class Labels;
class PrivacyActions;
class EmojiHistory;
class Spelling;
class ErasureService;
class ReadActions;
class StopActions;
class Theme;

/// The list of conversations beside the open one; in a narrow window only one of the two. Only
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
    /// and undoing a merge of two. It outlives this.
    void setCustomers(CustomerDirectory &customers);
    /// Adds what staff do with conversations besides writing. Call it after `setPrivacy`.
    void setWork(const InboxWork &work);
    /// Which conversations the list shows.
    void setScope(const ConversationScope &scope);
    /// See ChatPane. Both outlive this.
    void setWritingAids(EmojiHistory &emoji, Spelling &spelling, const Theme &theme, bool showsLinkPreview);
    /// Shows received files and fetches them when a person asks.
    void setDownloads(MediaDownloads &downloads);
    /// The search finds messages, too. `messages` outlives this.
    void setMessageSearch(MessageSearchModel &messages, const Theme &theme);
    /// The open conversation can be searched. `search` outlives this.
    void setConversationSearch(ConversationSearch &search, const Theme &theme);
    /// Opens a conversation at a message, in which the words of the search are marked.
    void goToMessage(const FoundMessage &message, const QString &typed);
    /// Opens a conversation and puts the focus into the composer, with `text` above what is written there. If
    /// the conversation is gone, a dialog says so and has the text.
    void goTo(const ConversationId &conversation, const QString &text = {});
    InboxPlace place() const;
    /// Goes to such a place. Call it once the page is on the screen.
    void restore(const InboxPlace &place);
    void focusSearch();
    /// Searches for every message with a star.
    void showStarred();
    /// Searches in the open conversation, or in all of them if none is open.
    void find();
    /// Closes the conversation if it is open, and forgets its draft.
    void forget(const ConversationId &conversation);
    /// Stores the draft at once, because the program may end: open sheets stay. Before all windows are
    /// closed, they are closed, too.
    void keepDraft(OpenSheets sheets = OpenSheets::Stay);
    /// Closes the chat and goes back to the list.
    void closeConversation();
    /// The composer; hidden while no conversation is open.
    QWidget *composer() const;

Q_SIGNALS:
    /// The person wants to send a template in the open conversation.
    void templateRequested(const shoptalk::Conversation &conversation);
    /// The person wants to export these conversations.
    void exportRequested(const QList<shoptalk::Conversation> &conversations);
    /// See ChatPane.
    void templateEditRequested(const shoptalk::Conversation &conversation, const shoptalk::Message &failed);
    void linkPreviewChosen(bool isShown);
    /// The person wants to add saved replies.
    void savedRepliesRequested();
    /// The person chose another filter.
    void filterChosen(shoptalk::ConversationFilter filter);
    /// The person wants to see the Facebook accounts, because a number is not connected any more.
    void accountsRequested();
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
    void makeNeighbourShortcuts();
    /// Updates the header of the open conversation.
    void refreshOpen();
    void showMenu(const ConversationId &conversation, const QPoint &at);
    void showMenuFor(const QList<Conversation> &about, const QPoint &at);
    /// The conversations that an action applies to: the selected ones, else that of the current row, else the
    /// open one.
    QList<Conversation> chosen() const;
    QList<Conversation> conversationsOf(const QList<ConversationId> &ids) const;
    void setStates(const InboxWork &work);
    void take(ChatRequest what, const QList<MessageId> &messages);
    void toggleUnread();
    void askForNew();
    /// On the number whose conversations the list shows, else on the primary one.
    void writeTo(const Customer &contact);
    void openWith(const PhoneNumberId &number, const Customer &customer);
    void stepBack();
    void togglePane();
    void showPane(const Conversation &conversation);
    void connectPane();
    void showLabelMenu(const QPoint &at);
    /// True if the customer's details fit beside the list and the chat.
    bool hasSpaceForPane() const;
    /// The width that the person chose. The usual one grows with the text, where the window is wide enough.
    int listWidth() const;
    /// Gives the list its width, as far as it fits.
    void applyListWidth();
    /// Closes the customer's details if they take the chat's place, as they do in a narrow window.
    void revealChat();
    /// Shows the customer's details if the person wants them; true if they take the chat's place.
    bool arrangePane();
    /// The name of the person at this computer; empty if nobody was chosen.
    QString myName() const;
    /// Chooses a scope in which the list has the conversation.
    void showScopeOf(const Conversation &conversation);
    void arrange();

    static constexpr int usualListWidth = 340;
    static constexpr int minListWidth = 260;

    ConversationListModel &m_conversations;
    MessageListModel &m_messages;
    Outbox &m_outbox;
    const Theme &m_theme;
    SystemClock m_clock;
    QSplitter *m_splitter;
    ConversationList *m_list;
    ChatPane *m_chat;
    ConversationId m_open;
    ReadActions *m_reading;
    PrivacyActions *m_privacy = nullptr;
    CustomerDirectory *m_customers = nullptr;
    const ConnectedNumbers *m_numbers = nullptr;
    MergeActions *m_merges = nullptr;
    ConversationActions *m_states = nullptr;
    AssignActions *m_assigning = nullptr;
    BlockActions *m_blocking = nullptr;
    NoteActions *m_notes = nullptr;
    CustomerActions *m_details = nullptr;
    StarActions *m_stars = nullptr;
    ForwardActions *m_forwarding = nullptr;
    MediaDownloads *m_downloads = nullptr;
    StopActions *m_stops = nullptr;
    CustomerRecords *m_records = nullptr;
    CustomerPane *m_pane = nullptr; ///< While it is shown.
    const Staff *m_staff = nullptr;
    bool m_isNarrow = false;
    bool m_wantsPane = false; ///< The person wants the customer's details beside the chat.
    int m_listWidth = 0; ///< The width that the person chose, in pixels; 0: the usual one.
};

} // namespace shoptalk
