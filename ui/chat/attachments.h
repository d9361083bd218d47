// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/messagecontext.h"
#include "outbox/outbox.h"
#include "outbox/preparedfile.h"
#include "ui/chat/chatplace.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

class QFrame;
class QMimeData;
class QToolButton;
class QWidget;

namespace shoptalk {

class AttachmentSheet;
class ContactSheet;
class CustomerDirectory;
class FormSheet;
class InteractiveSheet;
class SheetDialog;
class SheetKeeper;
class Theme;

/// Every way in which a person attaches files to a conversation: the button with its menu, dropping them on
/// the chat, and pasting. All of them lead to the sheet with the previews.
class Attachments : public QObject {
    Q_OBJECT
public:
    /// Files can be dropped on `page`, which also owns this. `button` gets the menu.
    Attachments(Outbox &outbox, const Theme &theme, QToolButton &button, QWidget &page);

    /// Files go to this conversation from now on; while `isOpen` is false, or the id is empty, none are
    /// taken. What is in the sheets of another conversation is put aside until that is open again, also after
    /// a crash or a restart.
    void setConversation(const ConversationId &conversation, bool isOpen);
    /// What the next message answers, asked when files are sent.
    void setContext(std::function<MessageContext()> context) { m_context = std::move(context); }
    /// Why nothing can be sent at this moment, asked before everything that is sent; empty if it can.
    void setObstacle(std::function<QString()> obstacle) { m_obstacle = std::move(obstacle); }
    /// Opens the sheet of this conversation that was put aside last.
    void continueKept();
    /// Asks, then closes the sheet that `continueKept` would open.
    void discardKept();
    /// Removes what was put aside in a conversation.
    void forget(const ConversationId &conversation);
    /// Stores at once what is in all sheets. `Close`: the open ones are closed then; they can be continued in
    /// the next pane.
    void keepSheets(OpenSheets sheets);
    /// Finds a message of the open conversation if it was not sent.
    using FailedMessages = std::function<std::optional<Message>(const MessageId &message)>;
    void setFailedMessages(FailedMessages find) { m_failedMessages = std::move(find); }
    /// True if `data` has files or a picture.
    static bool canTake(const QMimeData &data);
    /// Shows the files or the picture of `data` in the sheet.
    void take(const QMimeData &data);
    /// Contacts can then be chosen from the shop's customers. It outlives this.
    void setCustomers(CustomerDirectory &customers) { m_customers = &customers; }
    /// Opens a sheet filled with the content of a message that failed. Sending from it sends the same message
    /// again. Texts and templates have no sheet here.
    void edit(const Message &failed);

Q_SIGNALS:
    /// What a sheet sends to `conversation` was stored. Another one may be open by now.
    void sent(const shoptalk::ConversationId &conversation);
    /// A sheet was closed.
    void closed();
    /// The title of the sheet that `continueKept` opens; empty if none was put aside in this conversation.
    void keptChanged(const QString &title);
    /// The person continues with a template; `failed` is the message that is being changed, if it is one.
    void templateRequested(const std::optional<shoptalk::Message> &failed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QString &title, const QString &filter, SendForm form);
    AttachmentSheet &sheet();
    /// A sheet of files that is empty. The conversation has no other one that is open.
    AttachmentSheet &addFileSheet(const SheetKey &key);
    void putAside();
    void showKept();
    /// Reads what the store has of the open conversation, and shows it if it is in no sheet.
    void load();
    void takeStored(const QList<SheetDraft> &stored);
    /// Brings a draft into its sheet, which the person opened before the store had answered.
    void fillLate(QDialog &sheet, const SheetDraft &draft);
    /// Continues what was put aside under this key. False if nothing was.
    bool continueSheet(const SheetKey &key);
    /// Tells where the copy of an outgoing file is.
    std::function<QString(const QString &name)> pathsOfCopies() const;
    void openKept(QDialog &sheet);
    void openStored(const SheetDraft &draft);
    std::optional<Message> failedMessage(const MessageId &message) const;
    void send(AttachmentSheet *sheet, const ConversationId &conversation, const QList<FileToSend> &files);
    /// Shows a sheet for content other than files; it is put aside with the conversation.
    void showSheet(SheetKind kind);
    /// A sheet for new content, which is not shown yet; null if the kind has none here.
    FormSheet *addSheet(const SheetKey &key);
    /// The same, filled with the content of a failed message.
    FormSheet *addEditSheet(const Message &failed);
    template <class Sheet>
    Sheet *add(const SheetKey &key);
    template <class Sheet, class Content>
    Sheet *addEdit(const Message &failed, SheetKind kind);
    void prepare(InteractiveSheet &sheet);
    void prepare(ContactSheet &sheet);
    void prepare(QDialog &) {}
    void makeMenu();
    /// Makes the sheet one of this conversation and stores what is written in it.
    void adopt(FormSheet &sheet, const SheetKey &key);
    void open(FormSheet &sheet);
    void retryWith(FormSheet &sheet, const MessageId &message, const MessageContent &content);
    void sendContent(FormSheet &sheet, const ConversationId &conversation, const MessageContent &content);
    static QString notStoredText();
    void showHint(bool isShown);

    Outbox &m_outbox;
    const Theme &m_theme;
    QToolButton &m_button;
    QWidget &m_page;
    QFrame *m_hint;
    CustomerDirectory *m_customers = nullptr;
    QPointer<AttachmentSheet> m_sheet;
    QPointer<QDialog> m_fileDialog; ///< Chooses files for `m_conversation`.
    QPointer<FormSheet> m_otherSheet; ///< The sheet for content other than files.
    QHash<ConversationId, QList<QPointer<QDialog>>>
        m_kept; ///< Hidden sheets, the one put aside last at the end.
    QList<SheetDraft> m_stored; ///< Those of the open conversation that are in no sheet.
    quint64 m_loading = 0; ///< Answers of the store to earlier questions are dropped.
    bool m_isLoading = false; ///< What the store has of the open conversation is not known yet.
    ConversationId m_conversation;
    bool m_isOpen = false;
    std::function<MessageContext()> m_context;
    std::function<QString()> m_obstacle;
    FailedMessages m_failedMessages;
};

} // namespace shoptalk
