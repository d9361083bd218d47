// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwardedfiles.h"

#include "media/mediadownloads.h"
#include "outbox/filepreparation.h"
#include "outbox/outbox.h"
#include "ui/chat/filetext.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace shoptalk {

namespace {

MediaId mediaOf(const Message &message)
{
    return std::get<MediaContent>(message.content).id;
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

bool ForwardedFiles::start(const QList<Message> &messages)
{
    const auto hasFile = [](const Message &message) {
        return std::holds_alternative<MediaContent>(message.content);
    };
    std::ranges::copy_if(messages, std::back_inserter(m_messages), hasFile);
    return std::ranges::all_of(std::as_const(m_messages),
                               [this](const Message &message) { return begin(message); });
}

bool ForwardedFiles::begin(const Message &message)
{
    const QString path = pathOf(message);
    if (path.isEmpty())
        return fetch(message);
    prepare(message, path);
    return true;
}

QString ForwardedFiles::pathOf(const Message &message) const
{
    const MediaId id = mediaOf(message);
    const std::optional<MediaFile> received =
        m_downloads && !id.isEmpty() ? m_downloads->find(id) : std::optional<MediaFile>();
    const QString path = received ? m_downloads->pathOf(*received) : m_outbox.localFileOf(message.id);
    return QFileInfo(path).isFile() ? path : QString();
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
        if (mediaOf(message) != id || m_ready.contains(message.id) || m_preparations.contains(message.id))
            continue;
        isConcerned = true;
        if (const QString path = pathOf(message); !path.isEmpty())
            prepare(message, path);
    }
    if (isConcerned)
        Q_EMIT changed();
}

/// What a customer sent may be larger, or of another type, than what WhatsApp takes from a business.
void ForwardedFiles::prepare(const Message &message, const QString &path)
{
    const auto &media = std::get<MediaContent>(message.content);
    PreparedFile asItIs;
    asItIs.path = path;
    asItIs.mimeType = media.mimeType;
    asItIs.kind = media.kind;
    asItIs.bytes = QFileInfo(path).size();
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
    if (m_preparations.contains(message.id))
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
