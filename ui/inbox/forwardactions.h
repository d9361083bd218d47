// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/conversation.h"
#include "outbox/preparedfile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace shoptalk {

class ConversationListModel;
class FilePreparation;
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
    /// Asks to whom a message of the open conversation is forwarded.
    void ask(const MessageId &message);

private:
    struct Batch;
    /// Where the message's file is on this computer; empty if it is not.
    QString fileOf(const Message &message) const;
    /// Fetches the message's file; false if nobody has it any more.
    bool fetch(const Message &message);
    void takeDownload(const MediaId &media);
    void prepare(const QString &path);
    void takePrepared(const PreparedFile &file);
    void send(const QList<Conversation> &to);
    void sendTo(const Conversation &conversation, const std::shared_ptr<Batch> &batch);
    void finish(const Batch &batch);

    Outbox &m_outbox;
    const MessageListModel &m_messages;
    MediaDownloads *m_downloads = nullptr;
    PrivacyActions &m_notices;
    MakeConversations m_makeConversations;
    const Theme &m_theme;
    QWidget &m_page;
    SystemClock m_clock;
    QPointer<ForwardDialog> m_dialog;
    std::unique_ptr<FilePreparation> m_preparation;
    std::optional<PreparedFile> m_file; ///< Of the message that is asked about, when it is ready.
    Message m_message;
};

} // namespace shoptalk
