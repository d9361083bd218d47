// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatfiles.h"

#include "core/onworker.h"
#include "media/mediadownloads.h"
#include "models/messagelistmodel.h"
#include "ui/chat/chatview.h"
#include "ui/chat/fileactions.h"
#include "ui/chat/localfiles.h"
#include "ui/chat/mediaviewer.h"
#include "ui/chat/receivedfiles.h"

#include <QCursor>
#include <QEvent>
#include <QFileInfo>
#include <QToolTip>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QCoro::Task<bool> isThere(QString path)
{
    auto look = [path] { return QFileInfo(path).isFile(); };
    const QFuture<bool> looking = onWorker(std::move(look));
    co_return co_await looking;
}

} // namespace

ChatFiles::ChatFiles(MessageListModel &messages, Outbox &outbox, ChatView &view, const Theme &theme)
    : QObject(&view)
    , m_messages(messages)
    , m_view(view)
    , m_theme(theme)
    , m_actions(new FileActions(view))
{
    new LocalFiles(messages, outbox, view);
    view.installEventFilter(this);
    connect(&view, &ChatView::fileRequested, this, &ChatFiles::perform);
    connect(&messages, &MessageListModel::modelReset, this, [this] {
        if (m_messages.conversation() != m_viewed)
            leaveViewer();
    });
    connect(m_actions, &FileActions::problem, this, [this](const QString &text) {
        if (!m_viewer || !m_viewer->isVisible())
            Q_EMIT problem(text);
    });
    connect(m_actions, &FileActions::done, this, [this](const QString &text) {
        if (!m_viewer || !m_viewer->isVisible())
            QToolTip::showText(QCursor::pos(), text, &m_view);
    });
}

ChatFiles::~ChatFiles()
{
    delete m_viewer;
}

void ChatFiles::setDownloads(MediaDownloads &downloads)
{
    m_downloads = &downloads;
    new ReceivedFiles(m_messages, downloads, m_view);
}

/// Closes the viewer when the conversation is no longer shown.
bool ChatFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous()) // not when the window is minimised
        leaveViewer();
    return QObject::eventFilter(watched, event);
}

void ChatFiles::leaveViewer()
{
    if (m_viewer)
        m_viewer->leave();
}

MediaId ChatFiles::mediaOf(const MessageId &id) const
{
    const int row = m_messages.rowOf(id);
    if (row < 0)
        return {};
    const auto message =
        m_messages.data(m_messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
    const auto *media = std::get_if<MediaContent>(&message.content);
    return media ? media->id : MediaId();
}

void ChatFiles::perform(ContentAction::Kind kind, const MessageId &message)
{
    const MediaId media = mediaOf(message);
    if (m_downloads && kind == ContentAction::Kind::Download)
        return m_downloads->download(media);
    if (m_downloads && kind == ContentAction::Kind::StopDownload)
        return m_downloads->cancel(media);
    const QString path = m_view.mediaState(message).path;
    if (!m_downloads || path.isEmpty() || media.isEmpty())
        return use(kind, message, path);
    m_downloads->noteUsed(media);
    QCoro::connect(isThere(path), this, [this, kind, message, media, path](bool isThere) {
        if (isThere)
            return use(kind, message, path);
        m_downloads->noteLost(media);
        Q_EMIT problem(tr("This file is no longer on this computer. If WhatsApp still has it, it is "
                          "downloaded again."));
    });
}

void ChatFiles::use(ContentAction::Kind kind, const MessageId &message, const QString &path)
{
    switch (kind) {
    case ContentAction::Kind::ViewFile:
        return view(message);
    case ContentAction::Kind::OpenFile:
        return m_actions->open(path);
    case ContentAction::Kind::SaveFile:
        return m_actions->save(path);
    case ContentAction::Kind::ShowInFolder:
        return m_actions->showInFolder(path);
    case ContentAction::Kind::CopyPicture:
        return m_actions->copyPicture(path);
    default:
        break;
    }
}

void ChatFiles::view(const MessageId &id)
{
    QList<ViewedFile> files;
    int current = -1;
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        const auto message =
            m_messages.data(m_messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
        const MediaContent *media = viewedMedia(message);
        const QString path = media ? m_view.mediaState(message.id).path : QString();
        if (path.isEmpty())
            continue;
        if (message.id == id)
            current = int(files.size());
        files << viewedFile(message, path);
    }
    if (!m_viewer) {
        m_viewer = new MediaViewer(*m_actions, m_theme, *m_view.window());
        connect(m_viewer, &MediaViewer::viewed, this, [this](const MessageId &message) {
            const MediaId media = mediaOf(message);
            if (!m_downloads || media.isEmpty())
                return;
            m_downloads->noteUsed(media);
            QCoro::connect(isThere(m_view.mediaState(message).path), this, [this, media](bool isThere) {
                if (!isThere)
                    m_downloads->noteLost(media);
            });
        });
    }
    m_viewed = m_messages.conversation();
    m_viewer->view(files, current);
}

} // namespace shoptalk
