// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwardedfiles.h"

#include "core/onworkerthen.h"
#include "media/mediadownloads.h"
#include "outbox/filepreparation.h"
#include "outbox/outbox.h"
#include "ui/chat/filetext.h"

#include <QFileInfo>
#include <QPointer>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <iterator>

namespace shoptalk {

namespace {

MediaId mediaOf(const Message &message)
{
    return std::get<MediaContent>(message.content).id;
}

/// The sizes of the files at these paths; -1 where there is none. For a worker thread.
QList<qint64> sizesOf(const QStringList &paths)
{
    QList<qint64> sizes;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        sizes << (!path.isEmpty() && file.isFile() ? file.size() : -1);
    }
    return sizes;
}

} // namespace

ForwardedFiles::ForwardedFiles(Outbox &outbox, MediaDownloads *downloads, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_downloads(downloads)
{
    if (downloads)
        connect(downloads, &MediaDownloads::changed, this, &ForwardedFiles::takeDownload);
}

ForwardedFiles::~ForwardedFiles() = default;

QCoro::Task<bool> ForwardedFiles::start(QList<Message> messages)
{
    const auto hasFile = [](const Message &message) {
        return std::holds_alternative<MediaContent>(message.content);
    };
    std::ranges::copy_if(messages, std::back_inserter(m_messages), hasFile);
    if (m_messages.isEmpty())
        co_return true;
    QStringList paths;
    for (const Message &message : std::as_const(m_messages))
        paths << pathOf(message);
    const QPointer<ForwardedFiles> self(this);
    const QFuture<QList<qint64>> looking = onWorker([paths] { return sizesOf(paths); });
    const QList<qint64> sizes = co_await looking;
    if (!self)
        co_return false;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (!begin(m_messages.at(i), paths.at(i), sizes.value(i, -1)))
            co_return false;
    }
    co_return true;
}

bool ForwardedFiles::begin(const Message &message, const QString &path, qint64 bytes)
{
    if (bytes < 0)
        return fetch(message);
    prepare(message, path, bytes);
    return true;
}

QString ForwardedFiles::pathOf(const Message &message) const
{
    const MediaId id = mediaOf(message);
    const std::optional<MediaFile> received =
        m_downloads && !id.isEmpty() ? m_downloads->find(id) : std::optional<MediaFile>();
    return received ? m_downloads->pathOf(*received) : m_outbox.localFileOf(message.id);
}

/// False if nobody has the file any more.
bool ForwardedFiles::fetch(const Message &message)
{
    const MediaId id = mediaOf(message);
    const std::optional<MediaFile> file =
        m_downloads && !id.isEmpty() ? m_downloads->find(id) : std::optional<MediaFile>();
    if (!file || file->stage == MediaStage::Expired)
        return false;
    if (!m_downloads->isUnderWay(id))
        m_downloads->download(id);
    return true;
}

void ForwardedFiles::takeDownload(const MediaId &id)
{
    bool isConcerned = false;
    for (const Message &message : std::as_const(m_messages)) {
        if (mediaOf(message) != id || m_ready.contains(message.id) || m_preparations.contains(message.id)
            || m_looking.contains(message.id))
            continue;
        isConcerned = true;
        if (const QString path = pathOf(message); !path.isEmpty())
            prepareDownloaded(message, path);
    }
    if (isConcerned)
        Q_EMIT changed();
}

void ForwardedFiles::prepareDownloaded(const Message &message, const QString &path)
{
    m_looking.insert(message.id);
    onWorkerThen(
        *this, [path] { return sizesOf({path}).first(); },
        [this, message, path](qint64 bytes) {
            m_looking.remove(message.id);
            if (bytes >= 0)
                prepare(message, path, bytes);
            Q_EMIT changed();
        });
}

/// What a customer sent may be larger, or of another type, than what WhatsApp takes from a business.
void ForwardedFiles::prepare(const Message &message, const QString &path, qint64 bytes)
{
    const auto &media = std::get<MediaContent>(message.content);
    PreparedFile asItIs;
    asItIs.path = path;
    asItIs.mimeType = media.mimeType;
    asItIs.kind = media.kind;
    asItIs.bytes = bytes;
    asItIs.isAnimated = media.isAnimated;
    asItIs.problem = checkFile(media.kind, media.mimeType, asItIs.bytes, media.isAnimated);
    if (asItIs.problem == FileProblem::None)
        return take(message.id, asItIs);
    auto preparation = std::make_unique<FilePreparation>(path);
    connect(preparation.get(), &FilePreparation::finished, this,
            [this, id = message.id](const PreparedFile &file) {
                m_preparations.at(id).release()->deleteLater(); // it is what tells this
                m_preparations.erase(id);
                take(id, file);
            });
    m_queue.add(*m_preparations.emplace(message.id, std::move(preparation)).first->second);
}

void ForwardedFiles::take(const MessageId &message, const PreparedFile &file)
{
    m_ready.insert(message, file);
    Q_EMIT changed();
}

std::optional<PreparedFile> ForwardedFiles::find(const MessageId &message) const
{
    const auto ready = m_ready.constFind(message);
    return ready == m_ready.constEnd() || ready->problem != FileProblem::None ? std::nullopt
                                                                              : std::optional(*ready);
}

bool ForwardedFiles::isComing(const Message &message) const
{
    const std::optional<MediaFile> file = m_downloads->find(mediaOf(message));
    return m_downloads->isUnderWay(mediaOf(message)) || (file && file->stage == MediaStage::Queued);
}

QString ForwardedFiles::obstacleOf(const Message &message) const
{
    if (const auto ready = m_ready.constFind(message.id); ready != m_ready.constEnd())
        return describeFileProblem(*ready);
    if (m_preparations.contains(message.id) || m_looking.contains(message.id))
        return tr("The file is being made ready…");
    return isComing(message) ? tr("The file is being downloaded. It can be forwarded as soon as it is here.")
                             : tr("This file could not be downloaded, so it can’t be forwarded.");
}

QString ForwardedFiles::obstacle() const
{
    for (const Message &message : m_messages) {
        if (const QString obstacle = obstacleOf(message); !obstacle.isEmpty())
            return obstacle;
    }
    return {};
}

} // namespace shoptalk
