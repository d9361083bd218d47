// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the messages: their pictures, and dragging them out of the window.
#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatview.h"
#include "ui/chat/contentactions.h"
#include "ui/chat/filedragger.h"
#include "ui/chat/mediatext.h"
#include "ui/chat/messagedelegate.h"
#include "ui/chat/thumbnails.h"

#include <QTimer>

namespace shoptalk {

void ChatView::makePictures()
{
    connect(m_contentActions, &ContentActions::fileRequested, this, &ChatView::fileRequested);
    new FileDragger(*viewport(), [this](const QPoint &point) { return fileAt(point); });
    m_accessible->setFileText([this](const QModelIndex &index) {
        return MediaText::spoken(mediaState(index.data(MessageListModel::MessageRole).value<Message>().id));
    });
    // Queued, because decoding must not begin while a row is painted.
    connect(
        m_delegate, &MessageDelegate::pictureShown, this,
        [this](const MessageId &message) { m_thumbnails->want(message, mediaState(message).path); },
        Qt::QueuedConnection);
    const auto showPicture = [this](const MessageId &message) {
        MediaState state = mediaState(message);
        if (state.status == MediaState::Status::Available)
            setMediaState(message, state);
    };
    connect(m_thumbnails, &Thumbnails::loaded, this, showPicture);
    connect(m_thumbnails, &Thumbnails::dropped, this, showPicture);
    connect(m_thumbnails, &Thumbnails::failed, this, [this](const MessageId &message) {
        MediaState state = mediaState(message);
        state.pixels = QSize(); // it is shown as a file that has no picture
        setMediaState(message, state);
    });
}

void ChatView::setMediaState(const MessageId &message, const MediaState &state)
{
    MediaState shown = state;
    if (shown.thumbnail.isNull() || !shown.path.isEmpty())
        shown.thumbnail = m_thumbnails->find(message);
    const bool isOtherHeight = m_delegate->setMediaState(message, shown);
    const int row = m_messages.rowOf(message);
    if (row < 0)
        return;
    if (isOtherHeight) {
        forgetHeight(row);
        QMetaObject::invokeMethod(this, &ChatView::keepEnd, Qt::QueuedConnection);
    }
    update(m_accessible->index(row, 0));
    if (state.status == MediaState::Status::Available && !state.path.isEmpty())
        Q_EMIT fileAvailable(message, state.path);
}

/// The row keeps its height while it is played. Only that it can be played at all may change it.
void ChatView::setSoundState(const MessageId &message, const SoundState &state)
{
    const SoundState before = m_delegate->soundState(message);
    m_delegate->setSoundState(message, state);
    const int row = m_messages.rowOf(message);
    if (row < 0)
        return;
    if (before.status != state.status || (before.lengthMs < 0) != (state.lengthMs < 0)) {
        forgetHeight(row);
        QMetaObject::invokeMethod(this, &ChatView::keepEnd, Qt::QueuedConnection);
    }
    update(m_accessible->index(row, 0));
}

SoundState ChatView::soundState(const MessageId &message) const
{
    return m_delegate->soundState(message);
}

MediaState ChatView::mediaState(const MessageId &message) const
{
    return m_delegate->mediaState(message);
}

QString ChatView::fileAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const auto action = index.isValid() ? contentActionAt(index, point) : std::nullopt;
    const bool isFile = action
        && (action->kind == ContentAction::Kind::ViewFile || action->kind == ContentAction::Kind::OpenFile
            || action->kind == ContentAction::Kind::PlaySound);
    return isFile ? mediaState(MessageId(action->value)).path : QString();
}

} // namespace shoptalk
