// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/downloadfile.h"

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
    if (!m_part.open(QIODevice::ReadWrite))
        return failure(Error::Kind::Storage, Reason::DiskError, m_part.errorString());
    m_part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_arrived = m_part.size();
    const qint64 expected = m_download.address.bytes;
    const bool isUsable = m_arrived < m_download.maxBytes && (expected < 0 || m_arrived < expected);
    if (!isUsable) {
        m_part.resize(0);
        m_arrived = 0;
    }
    m_part.seek(m_arrived);
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
        m_part.resize(0); // the server does not continue: it begins again
        m_part.seek(0);
        m_arrived = 0;
    }
    return !m_error;
}

void DownloadFile::take(QNetworkReply &reply)
{
    if (m_error)
        return;
    if (!m_isAccepted)
        m_isAccepted = accepts(reply);
    if (m_isAccepted) {
        if (const Result<void> written = write(reply.readAll()); !written)
            m_error = written.error();
    }
    if (m_error)
        reply.abort();
}

Result<void> DownloadFile::write(const QByteArray &bytes)
{
    if (m_arrived + bytes.size() > m_download.maxBytes)
        return failure(Error::Kind::Malformed, Reason::AnswerTooLarge);
    if (m_part.write(bytes) != bytes.size())
        return failure(Error::Kind::Storage, Reason::DiskError, m_part.errorString());
    m_arrived += bytes.size();
    return {};
}

Result<void> DownloadFile::complete(const QByteArray &rest)
{
    if (const Result<void> written = write(rest); !written)
        return written;
    m_part.close();
    if (m_part.error() != QFile::NoError)
        return failure(Error::Kind::Storage, Reason::DiskError, m_part.errorString());
    if (m_download.address.bytes >= 0 && m_arrived != m_download.address.bytes) {
        m_part.remove();
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"length"_s);
    }
    QFile::remove(m_download.path);
    if (!m_part.rename(m_download.path))
        return failure(Error::Kind::Storage, Reason::DiskError, m_part.errorString());
    return {};
}

} // namespace shoptalk
