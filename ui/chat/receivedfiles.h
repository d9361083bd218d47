// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/mediatext.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace shoptalk {

class ChatView;
class MediaDownloads;
class MessageListModel;

/// Shows the files that customers and the shop's phone sent: the progress of each download, and the reason
/// why a file is missing.
class ReceivedFiles : public QObject {
    Q_OBJECT
public:
    /// `view` owns this.
    ReceivedFiles(MessageListModel &messages, MediaDownloads &downloads, ChatView &view);

private:
    void look(int first, int last);
    void show(const MediaId &id);
    void showProgress(const MediaId &id, qint64 arrived, qint64 total);
    void showAll();
    /// Who could send a message's file again.
    MediaText::Sender senderOf(const MessageId &message) const;

    MessageListModel &m_messages;
    MediaDownloads &m_downloads;
    ChatView &m_view;
    QMultiHash<MediaId, MessageId> m_shown; ///< In the open conversation.
    QSet<MessageId> m_ofPhoneApp; ///< Those of them that the shop's phone sent.
};

} // namespace shoptalk
