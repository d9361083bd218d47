// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/templatefiles.h"

#include "core/onworker.h"
#include "domain/medialimits.h"

#include <QFile>
#include <QMimeDatabase>
#include <QPointer>
#include <QStringList>
#include <qcoro/qcorofuture.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// For a worker thread.
Result<QByteArray> exampleBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Reason::DiskError);
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, Reason::DiskError);
    return bytes;
}

FileFacts factsOf(const QString &mimeType, qint64 bytes)
{
    FileFacts facts;
    // The person's own name for the file is private.
    facts.name = u"example."_s + QMimeDatabase().mimeTypeForName(mimeType).preferredSuffix();
    facts.type = mimeType;
    facts.bytes = bytes;
    return facts;
}

} // namespace

bool isTakenAsExample(const QString &mimeType)
{
    static const QStringList taken{u"image/jpeg"_s, u"image/png"_s, u"video/mp4"_s, u"application/pdf"_s};
    return taken.contains(mimeType);
}

TemplateFiles::TemplateFiles(NumberAccess access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

TemplateFiles::~TemplateFiles()
{
    if (const std::shared_ptr<TransferProgress> progress = m_underWay.lock())
        progress->cancel();
}

QCoro::Task<Result<QString>> TemplateFiles::upload(SharedSecret token, QString path, QString mimeType,
                                                   std::shared_ptr<TransferProgress> progress)
{
    const QPointer<TemplateFiles> self(this);
    m_underWay = progress;
    if (!isTakenAsExample(mimeType))
        co_return failure(Error::Kind::Rejected, Reason::FileTypeRefused);
    const QFuture<Result<QByteArray>> reading = onWorker([path] { return exampleBytes(path); });
    const Result<QByteArray> bytes = co_await reading;
    if (!bytes)
        co_return failure(bytes.error());
    if (!self || progress->isCancelled())
        co_return failure(Error::Kind::Cancelled, Reason::UploadCancelled);
    if (bytes->size() > maxFileBytes(mediaKindOf(mimeType).value_or(MediaKind::Document)))
        co_return failure(Error::Kind::Rejected, Reason::FileTooLarge);
    if (!m_file || m_file->bytes != *bytes) {
        m_file = std::make_shared<ResumableFile>();
        m_file->facts = factsOf(mimeType, bytes->size());
        m_file->bytes = *bytes;
    }
    const std::shared_ptr<ResumableFile> file = m_file;
    const Result<QString> handle = co_await uploadInPieces(m_access, token, file, progress);
    if (handle && self && m_file == file)
        m_file.reset(); // its bytes are not needed any more
    co_return handle;
}

} // namespace shoptalk
