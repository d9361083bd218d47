// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "ui/chat/chatplace.h"
#include "ui/chat/chatrequest.h"
#include "ui/chat/sendproblem.h"
#include "ui/chat/walltimer.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace shoptalk {

class Attachments;
class ChatFiles;
class ChatHeader;
class ChatView;
class Composer;
class ConversationSearch;
class CustomerDirectory;
class FindBar;
class LinkPreviewBar;
class CostLine;
class EditBar;
class EmojiHistory;
class Spelling;
class KeptSheetBar;
class MediaDownloads;
class MessageListModel;
class MessageSelectionBar;
class NumberList;
class Outbox;
class AudioDevices;
class SoundPlayback;
class VoiceNotes;
class ReplyBar;
class SavedReplies;
class Theme;

/// The open conversation with its header, its messages and the composer; without one, a hint to open one.
class ChatPane : public QWidget {
    Q_OBJECT
public:
    /// `clock` decides when the service window is closed. Without `audio`, the devices of this computer
    /// record and play.
    ChatPane(MessageListModel &messages, Outbox &outbox, Theme &theme, QWidget *parent = nullptr,
             const Clock &clock = systemClock(), std::shared_ptr<AudioDevices> audio = {});
    ~ChatPane() override;

    /// Shows received files and fetches them when a person asks. Call it before the first conversation is
    /// shown.
    void setDownloads(MediaDownloads &downloads);
    /// Opens a conversation, or updates the name and the service window of the open one. The draft of each
    /// conversation is stored shortly after typing, when another conversation is opened, and at the end.
    /// `numberName` is that of the shop's number; empty if it has only one.
    void showConversation(const Conversation &conversation, const QString &numberName = {});
    /// Goes to a message of the open conversation, and marks the words of a search.
    void showMessage(const MessageId &message, const QString &typed);
    /// Shows `bar` below the header while it is visible. It belongs to the pane from then on.
    void addBar(QWidget &bar);
    /// The open conversation can be searched with `setFindVisible`. It outlives this.
    void setConversationSearch(ConversationSearch &search, const Theme &theme);
    /// Shows or hides the bar that searches in the open conversation. False if it can't be shown, or was
    /// hidden already.
    bool setFindVisible(bool visible);
    /// Selects no message any more. False if none was selected.
    bool endSelecting();
    void showNothing();
    /// Where the person is in the open conversation.
    ChatPlace place() const;
    /// Goes to such a place. Call it after `showConversation`, once the pane is on the screen.
    void restore(const ChatPlace &place);
    /// Stores the text in the field at once if it has changed, and what is in the sheets.
    void keepDraft(OpenSheets sheets = OpenSheets::Stay);
    /// Puts `text` before the draft of the open conversation. A failed message that is being edited stays as
    /// it is.
    void addToDraft(const QString &text);
    /// Closes the conversation if it is open, and forgets its draft.
    void forget(const ConversationId &conversation);
    /// Shows a button that leads back to the list, for windows with one pane.
    void setBackVisible(bool visible);
    void focusComposer();
    /// Emits `seen` again for the open conversation.
    void reportSeen();
    /// Says in a conversation that its number is not connected any more. It outlives this.
    void setNumbers(const NumberList &numbers) { m_numbers = &numbers; }
    /// Contacts can then be chosen from the shop's customers. They outlive this.
    void setCustomers(CustomerDirectory &customers);
    /// Offers saved replies when "/" is typed. `me` gives the name of the person at this computer. They
    /// outlive this.
    void setSavedReplies(SavedReplies &replies, const Theme &theme, const std::function<QString()> &me);
    /// Offers emoji and checks the spelling of what is written. Both outlive this. Links are sent with a
    /// preview if `showsLinkPreview`, until the person decides otherwise.
    void setWritingAids(EmojiHistory &emoji, Spelling &spelling, const Theme &theme, bool showsLinkPreview);
    /// The composer; other widgets use its place in order not to cover it.
    QWidget *composer() const;
    /// The field that receives letters typed elsewhere; null while the composer is closed.
    QWidget *field() const;

Q_SIGNALS:
    /// See ChatHeader.
    void menuRequested(const QPoint &at);
    /// The newest message that a person saw on the screen; all earlier ones count as seen.
    void seen(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &newest);
    /// The person wants to send a template in the open conversation.
    void templateRequested(const shoptalk::Conversation &conversation);
    /// A template that was not sent is to be changed.
    void templateEditRequested(const shoptalk::Conversation &conversation, const shoptalk::Message &failed);
    /// The person wants to write to a contact from the shop's number.
    void chatRequested(const shoptalk::PhoneNumberId &number, const shoptalk::Customer &customer);
    /// The person wants something that is done elsewhere with `messages`, if any are concerned, oldest first.
    void requested(shoptalk::ChatRequest what, const QList<shoptalk::MessageId> &messages);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmpty(const Theme &theme);
    QWidget *makeChat(const Theme &theme);
    QWidget *makeBottom(const Theme &theme, QWidget &page);
    /// What was written in a conversation and not sent.
    struct Draft {
        QString text;
        DraftContext context;
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    /// Waits until messages should have had a status.
    struct StatusWait {
        explicit StatusWait(const Clock &clock)
            : missing(clock)
        {
        }

        WallTimer missing;
        QTimer look; ///< One page of messages changes the rows several times in a turn.
    };
    Draft written() const;
    void keepDraftSoon();
    void showDraft(const Draft &draft);
    void saveDraft(const ConversationId &conversation, const Draft &draft);
    static const Clock &systemClock();
    /// Shows whether a reply is possible at this moment; false if it is not.
    bool showWindowState();
    /// Why no reply is possible at this moment; empty if one is.
    QString obstacle();
    /// True if nothing at all can be sent in the open conversation; the composer then says why.
    bool showUnwritable();
    bool isDisconnected() const;
    /// Failed messages offer what is possible now, and an edit waits until it can be sent.
    void showSendable(Sendable now);
    /// The text in the field does not fit into one message.
    bool isTooLong() const;
    void showCost();
    /// Marks messages that should have had a status by now, as soon as that is so.
    void followStatuses();
    void waitForStatuses();
    void send(quint64 number, const QStringList &parts);
    void takeOutcome(const ConversationId &conversation, quint64 number, const QStringList &parts,
                     bool isStored, const std::optional<Message> &answered);
    void connectMessageActions();
    void connectSelection();
    /// While messages are selected, what can be done with them stands in the composer's place.
    void showSelection();
    void requestForSelected(ChatRequest what);
    void copySelected();
    void makeAttachments(const Theme &theme);
    void makeVoiceNotes(const Theme &theme, const std::shared_ptr<AudioDevices> &audio);
    void react(const Message &message, const QString &emoji);
    void cancelSending(const MessageId &message);
    void act(SendAction action, const Message &message);
    void edit(const Message &message);
    void editText(const Message &message);
    void beginEdit(const Message &message, const QString &text);
    void endEdit();
    /// Ends the edit, after a question if it would lose something, then calls `then`.
    void leaveEdit(const std::function<void()> &then = {});
    bool isEditing(const MessageId &message) const;
    void sendEdited(const QString &text);
    void resumeEdit(const Message &edited, const QString &text);
    void remove(const MessageId &message);
    /// Shows `problem` if the task fails.
    void showIfFailed(QCoro::Task<Result<void>> task, const QString &problem);
    void showProblem(const QString &text);

    MessageListModel &m_messages;
    Outbox &m_outbox;
    const NumberList *m_numbers = nullptr;
    std::optional<Conversation> m_open;
    QHash<ConversationId, Draft> m_unsavedDrafts; ///< Drafts that are being stored, or could not be.
    QString m_waiting; ///< The draft's text while a message is being edited in the field.
    Draft m_keptDraft; ///< The stored draft of the open conversation, or the one that is being stored.
    QTimer m_draftPause;
    const Clock &m_clock;
    WallTimer m_windowChange;
    StatusWait m_statuses;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_chat = nullptr;
    ChatHeader *m_header = nullptr;
    ChatView *m_view = nullptr;
    QLabel *m_problem = nullptr;
    MessageSelectionBar *m_selectionBar = nullptr;
    QWidget *m_bottom = nullptr; ///< The composer, with what stands around it.
    ReplyBar *m_reply = nullptr;
    EditBar *m_edit = nullptr;
    KeptSheetBar *m_keptSheet = nullptr;
    LinkPreviewBar *m_linkPreview = nullptr;
    ChatFiles *m_files = nullptr;
    Attachments *m_attachments = nullptr;
    Composer *m_composer = nullptr;
    SoundPlayback *m_sounds = nullptr;
    VoiceNotes *m_voice = nullptr;
    CostLine *m_cost = nullptr;
    FindBar *m_find = nullptr;
};

} // namespace shoptalk
