// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/mediastate.h"

#include <QHash>
#include <QObject>

namespace shoptalk {

class ChatView;
class MessageListModel;
class Outbox;

/// Shows files that were sent from this computer: their thumbnails at once, and the progress of their upload.
class LocalFiles : public QObject {
    Q_OBJECT
public:
    LocalFiles(MessageListModel &messages, Outbox &outbox, ChatView &view);

private:
    void look(int first, int last);
    void load(const MessageId &message, const QString &path);
    void showProgress(const MessageId &message, qint64 sent, qint64 total);
    void show(const MessageId &message);

    MessageListModel &m_messages;
    Outbox &m_outbox;
    ChatView &m_view;
    QHash<MessageId, MediaState> m_files; ///< Of the open conversation.
};

} // namespace shoptalk
