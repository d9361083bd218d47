// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/receivedfiles.h"

#include "media/mediadownloads.h"
#include "models/messagelistmodel.h"
#include "ui/chat/chatview.h"
#include "ui/chat/mediatext.h"

namespace shoptalk {

namespace {

MediaState::Status statusOf(const MediaFile &file)
{
    switch (file.stage) {
    case MediaStage::Queued:
        return MediaState::Status::Waiting;
    case MediaStage::Available:
        return MediaState::Status::Available;
    case MediaStage::Failed:
        return MediaState::Status::Failed;
    case MediaStage::Expired:
        return MediaState::Status::Gone;
    case MediaStage::Cancelled:
    case MediaStage::Evicted:
        break;
    }
    return MediaState::Status::Absent;
}

MediaState stateOf(const MediaFile &file, const MediaDownloads &downloads, MediaText::Sender sender)
{
    MediaState state;
    state.status = statusOf(file);
    state.isFetchable = file.stage != MediaStage::Available && file.stage != MediaStage::Expired;
    if (downloads.isUnderWay(file.id) && file.stage != MediaStage::Available) {
        state.status = MediaState::Status::Downloading;
        return state;
    }
    state.reason = MediaText::reason(file, downloads.waitsFor(file), sender);
    state.path = downloads.pathOf(file);
    state.bytes = file.bytes;
    state.pixels = file.pixels;
    return state;
}

/// Without an id there is nothing to download.
MediaState stateWithoutFile()
{
    MediaState state;
    state.status = MediaState::Status::Gone;
    state.isFetchable = false;
    state.reason = MediaText::notSent();
    return state;
}

} // namespace

ReceivedFiles::ReceivedFiles(MessageListModel &messages, MediaDownloads &downloads, ChatView &view)
    : QObject(&view)
    , m_messages(messages)
    , m_downloads(downloads)
    , m_view(view)
{
    connect(&messages, &QAbstractItemModel::modelReset, this, [this] {
        m_shown.clear();
        m_ofPhoneApp.clear();
        look(0, m_messages.rowCount() - 1);
    });
    connect(&messages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last); });
    connect(&downloads, &MediaDownloads::changed, this, &ReceivedFiles::show);
    connect(&downloads, &MediaDownloads::progressed, this, &ReceivedFiles::showProgress);
    connect(&downloads, &MediaDownloads::waitingChanged, this, &ReceivedFiles::showAll);
    look(0, messages.rowCount() - 1);
}

void ReceivedFiles::look(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto message =
            m_messages.data(m_messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
        const auto *media = std::get_if<MediaContent>(&message.content);
        if (!media)
            continue;
        const bool isReceived = message.direction == Direction::Inbound || message.isOfPhoneApp;
        if (media->id.isEmpty() && media->link.isEmpty() && isReceived)
            m_view.setMediaState(message.id, stateWithoutFile());
        if (media->id.isEmpty())
            continue;
        const std::optional<MediaFile> file = m_downloads.find(media->id);
        if (!file)
            continue;
        m_shown.insert(media->id, message.id);
        if (message.isOfPhoneApp)
            m_ofPhoneApp.insert(message.id);
        m_view.setMediaState(message.id, stateOf(*file, m_downloads, senderOf(message.id)));
    }
}

void ReceivedFiles::show(const MediaId &id)
{
    const QList<MessageId> messages = m_shown.values(id);
    if (messages.isEmpty())
        return;
    const std::optional<MediaFile> file = m_downloads.find(id);
    for (const MessageId &message : messages)
        m_view.setMediaState(message, file ? stateOf(*file, m_downloads, senderOf(message)) : MediaState());
}

MediaText::Sender ReceivedFiles::senderOf(const MessageId &message) const
{
    return m_ofPhoneApp.contains(message) ? MediaText::Sender::ShopsPhone : MediaText::Sender::Customer;
}

void ReceivedFiles::showAll()
{
    const QList<MediaId> ids = m_shown.uniqueKeys();
    for (const MediaId &id : ids)
        show(id);
}

void ReceivedFiles::showProgress(const MediaId &id, qint64 arrived, qint64 total)
{
    const QList<MessageId> messages = m_shown.values(id);
    for (const MessageId &message : messages) {
        MediaState state = m_view.mediaState(message);
        state.status = MediaState::Status::Downloading;
        state.isFetchable = true;
        state.reason.clear();
        state.progress = total > 0 ? double(arrived) / double(total) : 0;
        state.bytes = total;
        m_view.setMediaState(message, state);
    }
}

} // namespace shoptalk
