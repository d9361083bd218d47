// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/downloadfile.h"

#include "core/onworker.h"
#include "core/savefile.h"

#include <QMutexLocker>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int wholeFileStatus = 200;
constexpr int partOfFileStatus = 206;

/// True if the answer is the file from `offset` on.
bool continuesAt(const QNetworkReply &reply, qint64 offset)
{
    return reply.rawHeader("Content-Range").startsWith("bytes " + QByteArray::number(offset) + '-');
}

} // namespace

DownloadFile::DownloadFile(DownloadMedia download)
    : m_download(std::move(download))
    , m_part(m_download.partPath())
{
}

Result<void> DownloadFile::open()
{
    const QMutexLocker lock(&m_fileMutex);
    if (!m_part.open(QIODevice::ReadWrite))
        return failure(diskError(m_part));
    m_part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_written = m_part.size();
    const qint64 expected = m_download.address.bytes;
    const bool isUsable = m_written < m_download.maxBytes && (expected < 0 || m_written < expected);
    if (!isUsable) {
        m_part.resize(0);
        m_written = 0;
    }
    m_part.seek(m_written);
    m_arrived = m_written;
    return {};
}

bool DownloadFile::accepts(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != wholeFileStatus && status != partOfFileStatus)
        return false; // the body says why
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (!isExpectedType(type, m_download.address.mimeType)) {
        m_error = Error{Error::Kind::Malformed, Reason::AnswerIncomplete, {}, u"content type"_s};
    } else if (status == partOfFileStatus && !continuesAt(reply, m_arrived)) {
        m_error = Error{Error::Kind::Malformed, Reason::AnswerIncomplete, {}, u"content range"_s};
    } else if (status == wholeFileStatus && m_arrived > 0) {
        m_arrived = 0; // the server does not continue, but sends the whole file again
        pass({});
    }
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid())
        m_announced = m_arrived + length.toLongLong();
    return !m_error;
}

void DownloadFile::take(QNetworkReply &reply)
{
    if (m_error)
        return;
    if (!m_isAccepted)
        m_isAccepted = accepts(reply);
    if (m_isAccepted) {
        m_error = writeError();
        const QByteArray bytes = m_error ? QByteArray() : reply.readAll();
        m_arrived += bytes.size();
        if (m_arrived > m_download.maxBytes)
            m_error = Error{Error::Kind::Malformed, Reason::AnswerTooLarge};
        else if (!bytes.isEmpty())
            pass(bytes);
    }
    if (m_error)
        reply.abort();
}

void DownloadFile::pass(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_queueMutex);
    m_queue << bytes;
    if (std::exchange(m_isDraining, true))
        return;
    onWorker([self = shared_from_this()] {
        self->drain();
        return true;
    });
}

void DownloadFile::drain()
{
    const QMutexLocker fileLock(&m_fileMutex);
    for (;;) {
        QByteArray bytes;
        {
            const QMutexLocker lock(&m_queueMutex);
            m_isDraining = !m_queue.isEmpty();
            if (!m_isDraining)
                return;
            bytes = m_queue.takeFirst();
        }
        write(bytes);
    }
}

void DownloadFile::write(const QByteArray &bytes)
{
    if (writeError())
        return; // the part on the disk stays valid, so that a later download can continue
    bool isWritten = false;
    if (bytes.isEmpty()) {
        isWritten = m_part.resize(0) && m_part.seek(0);
        m_written = 0;
    } else {
        isWritten = m_part.write(bytes) == bytes.size() && m_part.flush();
        m_written += bytes.size();
    }
    if (isWritten)
        return;
    const QMutexLocker lock(&m_queueMutex);
    m_writeError = diskError(m_part);
}

std::optional<Error> DownloadFile::writeError()
{
    const QMutexLocker lock(&m_queueMutex);
    return m_writeError;
}

Result<void> DownloadFile::finish(const QByteArray &rest, bool isWhole)
{
    drain();
    const QMutexLocker lock(&m_fileMutex);
    if (isWhole && m_written + rest.size() > m_download.maxBytes)
        return failure(Error::Kind::Malformed, Reason::AnswerTooLarge);
    if (isWhole && !rest.isEmpty())
        write(rest);
    m_part.close();
    if (const std::optional<Error> failed = writeError())
        return failure(*failed);
    if (!isWhole)
        return {};
    if (m_part.error() != QFile::NoError)
        return failure(diskError(m_part));
    if (m_written < m_announced) // Qt does not always tell that a connection broke off.
        return failure(Error::Kind::Network, Reason::AnswerLost, u"broken off"_s);
    if (m_download.address.bytes >= 0 && m_written != m_download.address.bytes) {
        m_part.remove();
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"length"_s);
    }
    QFile::remove(m_download.path);
    if (!m_part.rename(m_download.path))
        return failure(diskError(m_part));
    return {};
}

} // namespace shoptalk
