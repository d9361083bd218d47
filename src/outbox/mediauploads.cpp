// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/mediauploads.h"

#include "domain/template/cardfiles.h"
#include "graph/graphsender.h"
#include "graph/requests/media.h"
#include "outbox/outgoingfolder.h"
#include "store/store.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isGood(const OutgoingFile &file, const QDateTime &now)
{
    return !file.media.isEmpty() && file.uploadedAt.isValid()
        && file.uploadedAt.addDays(uploadGoodForDays) > now;
}

/// The content's own file; null if it has none, or one that is at Meta or on the web.
MediaContent *ownFileIn(MessageContent &content)
{
    const auto isHere = [](const MediaContent &media) { return media.id.isEmpty() && media.link.isEmpty(); };
    if (auto *media = std::get_if<MediaContent>(&content))
        return isHere(*media) ? media : nullptr;
    if (auto *interactive = std::get_if<InteractiveContent>(&content)) {
        QList<MediaContent> &header = interactive->headerMedia;
        return !header.isEmpty() && isHere(header.first()) ? &header.first() : nullptr;
    }
    auto *whole = std::get_if<TemplateContent>(&content);
    if (!whole)
        return nullptr;
    for (TemplateComponent &component : whole->components) {
        for (TemplateParameter &parameter : component.parameters) {
            if (!parameter.media.isEmpty() && isHere(parameter.media.first()))
                return &parameter.media.first();
        }
    }
    return nullptr;
}

void setUpload(MessageContent &content, const OutgoingFile &file, const MediaId &media)
{
    if (MediaContent *own = ownFileIn(content))
        own->id = media;
    else if (auto *whole = std::get_if<TemplateContent>(&content))
        setCardFile(*whole, file.name, media);
}

UploadMedia uploadOf(const OutboxEntry &entry, const OutgoingFile &file, const QString &databasePath)
{
    UploadMedia upload;
    upload.number = entry.phoneNumber;
    upload.path = OutgoingFolder(databasePath).pathOf(file.name);
    upload.fileName = u"file"_s;
    upload.mimeType = file.mimeType.toLatin1();
    return upload;
}

} // namespace

MediaUploads::MediaUploads(Store &store, GraphSender &graph, const Clock &clock)
    : m_store(store)
    , m_graph(graph)
    , m_clock(clock)
{
}

QCoro::Task<Result<MessageContent>> MediaUploads::withUpload(SharedSecret token, OutboxEntry entry)
{
    MessageContent ready = entry.content;
    const bool hasOwnFile = ownFileIn(ready) != nullptr;
    if (!hasOwnFile && !std::holds_alternative<TemplateContent>(ready))
        co_return ready;
    const Result<QList<OutgoingFile>> files = m_store.reader().outgoingFiles.all(entry.message);
    if (!files)
        co_return failure(files.error());
    if (hasOwnFile && files->isEmpty())
        co_return failure(Error::Kind::Storage, Reason::DiskError, u"no file"_s);
    const QDateTime now = m_clock.now();
    for (const OutgoingFile &file : *files) {
        Result<MediaId> media = file.media;
        if (!isGood(file, now))
            media = co_await upload(token, entry, file);
        if (!media)
            co_return failure(media.error());
        setUpload(ready, file, *media);
    }
    co_return ready;
}

QCoro::Task<Result<MediaId>> MediaUploads::upload(SharedSecret token, OutboxEntry entry, OutgoingFile file)
{
    const QPointer<MediaUploads> self(this);
    const MessageId id = entry.message;
    const auto progress = std::make_shared<TransferProgress>();
    connect(progress.get(), &TransferProgress::progressed, this,
            [this, id](qint64 sent, qint64 total) { Q_EMIT progressed(id, sent, total); });
    m_underWay.insert(id, progress);
    Q_EMIT progressed(id, 0, file.bytes);
    const UploadMedia upload = uploadOf(entry, file, m_store.path());
    const Result<QString> answer = co_await m_graph.send(token, upload, progress);
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::UploadCancelled);
    m_underWay.remove(id);
    Q_EMIT ended(id);
    if (!answer)
        co_return failure(answer.error());
    const MediaId media(*answer);
    auto note = [name = file.name, media, now = m_clock.now()](StoreSession &session) {
        return session.outgoingFiles.setUploaded(name, media, now);
    };
    const Result<void> noted = co_await m_store.write(std::move(note));
    if (!noted)
        co_return failure(noted.error());
    co_return media;
}

void MediaUploads::cancel(const MessageId &message)
{
    if (const auto progress = m_underWay.value(message))
        progress->cancel();
}

} // namespace shoptalk
