// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/conversation.h"
#include "domain/message.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace shoptalk {

class ConversationListModel;
class CustomerDirectory;
class ForwardedFiles;
class MediaDownloads;
class MessageListModel;
class ForwardDialog;
class Outbox;
class PrivacyActions;
class Theme;

/// Forwards messages to other conversations: asks to which, makes the file of a message ready, and hands new
/// messages of the same content to the outbox.
class ForwardActions : public QObject {
    Q_OBJECT
public:
    /// Makes a list of all conversations, for one dialog.
    using MakeConversations = std::function<ConversationListModel *()>;

    /// All of them outlive this; `notices` says what was done.
    ForwardActions(Outbox &outbox, const MessageListModel &messages, PrivacyActions &notices,
                   MakeConversations conversations, const Theme &theme, QWidget &page);
    ~ForwardActions() override;

    /// Files that customers sent can be forwarded, too. They outlive this.
    void setDownloads(MediaDownloads &downloads);
    /// Messages can be forwarded to contacts, too. It outlives this.
    void setCustomers(CustomerDirectory &customers) { m_customers = &customers; }
    /// Asks to whom messages of the open conversation are forwarded; the oldest goes first.
    void ask(const QList<MessageId> &messages);

Q_SIGNALS:
    /// A person has chosen to whom they go.
    void forwarded();

private:
    struct Batch;
    void openDialog();
    void addContacts(const PhoneNumberId &number);
    void send(const QList<Conversation> &to);
    /// Begins the conversation with a contact first.
    void sendToContact(const Conversation &contact, const std::shared_ptr<Batch> &batch);
    void sendTo(const Conversation &conversation, const std::shared_ptr<Batch> &batch);
    void noteDone(const std::shared_ptr<Batch> &batch, const Customer &customer, bool isStored);
    void finish(const Batch &batch);

    Outbox &m_outbox;
    const MessageListModel &m_list;
    MediaDownloads *m_downloads = nullptr;
    CustomerDirectory *m_customers = nullptr;
    PrivacyActions &m_notices;
    MakeConversations m_makeConversations;
    const Theme &m_theme;
    QWidget &m_page;
    SystemClock m_clock;
    QPointer<ForwardDialog> m_dialog;
    QList<Message> m_messages; ///< Those that are asked about.
    std::shared_ptr<ForwardedFiles> m_files;
};

} // namespace shoptalk
