// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/messagecontext.h"
#include "outbox/outbox.h"
#include "outbox/preparedfile.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
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
class Theme;

/// Every way in which a person attaches files to a conversation: the button with its menu, dropping them on
/// the chat, and pasting. All of them lead to the sheet with the previews.
class Attachments : public QObject {
    Q_OBJECT
public:
    /// Files can be dropped on `page`, which also owns this. `button` gets the menu.
    Attachments(Outbox &outbox, const Theme &theme, QToolButton &button, QWidget &page);

    /// Files go to this conversation from now on; while `isOpen` is false, or the id is empty, none are
    /// taken. What is in the sheets of another conversation is put aside until that is open again.
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
    /// Closes the sheets of files of this conversation, and gives the captions that were not sent.
    QStringList takeCaptions();
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QString &title, const QString &filter, SendForm form);
    AttachmentSheet &sheet();
    void putAside();
    void showKept();
    void send(AttachmentSheet *sheet, const ConversationId &conversation, const QList<FileToSend> &files);
    /// Shows a sheet for content other than files; it is put aside with the conversation.
    template <class Sheet>
    Sheet &showSheet();
    /// The same, filled with the content of a failed message.
    template <class Sheet, class Content>
    void showEditSheet(const Message &failed);
    void prepare(InteractiveSheet &sheet);
    void prepare(ContactSheet &sheet);
    void prepare(QDialog &) {}
    void makeMenu();
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
    ConversationId m_conversation;
    bool m_isOpen = false;
    std::function<MessageContext()> m_context;
    std::function<QString()> m_obstacle;
};

} // namespace shoptalk
