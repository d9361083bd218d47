// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/contentlayout.h"

#include <QObject>
#include <QPointer>

namespace shoptalk {

class ChatView;
class FileActions;
class MediaDownloads;
class MediaViewer;
class MessageListModel;
class Outbox;
class Theme;

/// The files of the open conversation: shows their state in the bubbles and does what a person asks for.
class ChatFiles : public QObject {
    Q_OBJECT
public:
    /// `view` owns this.
    ChatFiles(MessageListModel &messages, Outbox &outbox, ChatView &view, const Theme &theme);
    ~ChatFiles() override;

    /// Received files are shown and fetched from now on.
    void setDownloads(MediaDownloads &downloads);

Q_SIGNALS:
    /// What went wrong, in words.
    void problem(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void perform(ContentAction::Kind kind, const MessageId &message);
    /// Does what a person asked for with a file that is there.
    void use(ContentAction::Kind kind, const MessageId &message, const QString &path);
    void view(const MessageId &message);
    void leaveViewer();
    MediaId mediaOf(const MessageId &message) const;

    MessageListModel &m_messages;
    ChatView &m_view;
    const Theme &m_theme;
    FileActions *m_actions;
    MediaDownloads *m_downloads = nullptr;
    QPointer<MediaViewer> m_viewer; ///< A child of the window.
    ConversationId m_viewed; ///< Whose files the viewer shows.
};

} // namespace shoptalk
