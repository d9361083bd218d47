// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/messagecontext.h"
#include "outbox/outbox.h"

#include <QDialog>
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
    /// taken.
    void setConversation(const ConversationId &conversation, bool isOpen);
    /// What the next message answers, asked when files are sent.
    void setContext(std::function<MessageContext()> context) { m_context = std::move(context); }
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
    /// The files of a sheet were stored and are shown in the conversation.
    void sent();
    /// A location or a contact could not be stored.
    void notStored();
    /// The sheet with the files was closed.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QString &title, const QString &filter);
    AttachmentSheet &sheet();
    void send(AttachmentSheet *sheet, const ConversationId &conversation, const QList<FileToSend> &files);
    /// Shows a sheet for content other than files; it is closed with the conversation.
    template <class Sheet>
    Sheet &showSheet();
    /// The same, filled with the content of a failed message.
    template <class Sheet, class Content>
    void showEditSheet(const Message &failed);
    void prepare(InteractiveSheet &sheet);
    void prepare(ContactSheet &sheet);
    void prepare(QDialog &) {}
    void makeMenu();
    void retryWith(const MessageId &message, const MessageContent &content);
    void sendContent(const ConversationId &conversation, const MessageContent &content);
    void showHint(bool isShown);

    Outbox &m_outbox;
    const Theme &m_theme;
    QToolButton &m_button;
    QWidget &m_page;
    QFrame *m_hint;
    CustomerDirectory *m_customers = nullptr;
    AttachmentSheet *m_sheet = nullptr;
    QPointer<QDialog> m_fileDialog; ///< Chooses files for `m_conversation`.
    QPointer<QDialog> m_otherSheet; ///< The sheet for content other than files.
    ConversationId m_conversation;
    bool m_isOpen = false;
    std::function<MessageContext()> m_context;
};

} // namespace shoptalk
