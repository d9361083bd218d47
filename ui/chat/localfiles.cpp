// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/localfiles.h"

#include "core/onworker.h"
#include "domain/content/contentfile.h"
#include "media/picture.h"
#include "models/messagelistmodel.h"
#include "outbox/mediauploads.h"
#include "outbox/outbox.h"
#include "ui/chat/chatview.h"

#include <QFileInfo>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

namespace shoptalk {

namespace {

/// For a worker thread.
MediaState readLocalFile(const QString &path)
{
    MediaState state;
    const QFileInfo file(path);
    if (!file.isFile())
        return state;
    state.status = MediaState::Status::Available;
    state.path = path;
    state.bytes = file.size();
    state.pixels = pictureSize(path);
    return state;
}

QCoro::Task<MediaState> localFileState(QString path)
{
    auto read = [path] { return readLocalFile(path); };
    const QFuture<MediaState> state = onWorker(std::move(read));
    co_return co_await state;
}

} // namespace

LocalFiles::LocalFiles(MessageListModel &messages, Outbox &outbox, ChatView &view)
    : QObject(&view)
    , m_messages(messages)
    , m_outbox(outbox)
    , m_view(view)
{
    connect(&messages, &QAbstractItemModel::modelReset, this, [this] {
        m_files.clear();
        look(0, m_messages.rowCount() - 1);
    });
    connect(&messages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last); });
    connect(&outbox.uploads(), &MediaUploads::progressed, this, &LocalFiles::showProgress);
    connect(&outbox.uploads(), &MediaUploads::ended, this, [this](const MessageId &message) {
        if (!m_files.contains(message))
            return;
        m_files[message].status = MediaState::Status::Available;
        show(message);
    });
}

void LocalFiles::look(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto message =
            m_messages.data(m_messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
        const MediaContent *media = fileOf(message.content);
        if (message.direction != Direction::Outbound || !media || !media->id.isEmpty())
            continue;
        if (const QString path = m_outbox.localFileOf(message.id); !path.isEmpty())
            load(message.id, path);
    }
}

void LocalFiles::load(const MessageId &message, const QString &path)
{
    QCoro::connect(localFileState(path), this, [this, message](MediaState state) {
        if (m_files.value(message).status == MediaState::Status::Downloading) { // its upload began meanwhile
            state.status = MediaState::Status::Downloading;
            state.progress = m_files.value(message).progress;
        }
        m_files.insert(message, state);
        show(message);
    });
}

/// An upload shows the same ring as a download.
void LocalFiles::showProgress(const MessageId &message, qint64 sent, qint64 total)
{
    if (m_messages.rowOf(message) < 0)
        return;
    MediaState &state = m_files[message];
    state.status = MediaState::Status::Downloading;
    state.progress = total > 0 ? double(sent) / double(total) : 0;
    show(message);
}

void LocalFiles::show(const MessageId &message)
{
    m_view.setMediaState(message, m_files.value(message));
}

} // namespace shoptalk
