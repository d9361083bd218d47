// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportcopies.h"

#include "archive/exportfile.h"
#include "core/savefile.h"
#include "domain/safefilename.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr auto filesFolder = "files"_L1;

/// The name for a file without one, by its kind.
QString fallbackName(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return u"photo"_s;
    case MediaKind::Video:
        return u"video"_s;
    case MediaKind::Audio:
        return u"audio"_s;
    case MediaKind::VoiceNote:
        return u"voice-message"_s;
    case MediaKind::Sticker:
        return u"sticker"_s;
    case MediaKind::Document:
        break;
    }
    return u"document"_s;
}

} // namespace

ExportCopies::ExportCopies(QString folder, std::shared_ptr<const std::atomic_bool> isCancelled)
    : m_folder(std::move(folder))
    , m_isCancelled(std::move(isCancelled))
{
}

Result<QString> ExportCopies::take(const MediaContent &media, const QString &source)
{
    if (source.isEmpty() || !QFileInfo(source).isFile())
        return QString();
    if (const auto known = m_copied.constFind(source); known != m_copied.constEnd())
        return *known;
    if (m_count == 0 && !QDir(m_folder).mkpath(filesFolder))
        return failure(Error::Kind::Storage, Reason::DiskError);
    // The number distinguishes names that differ only in ways that a file system ignores, such as case.
    const QString name = safeFileName(media.fileName, media.mimeType, fallbackName(media.kind));
    const QString path = filesFolder + u"/%1-%2"_s.arg(++m_count, 4, 10, QChar(u'0')).arg(name);
    if (const Result<void> copied = copy(source, m_folder + u'/' + path); !copied)
        return failure(copied.error());
    m_copied.insert(source, path);
    return path;
}

Result<void> ExportCopies::copy(const QString &source, const QString &target) const
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return failure(diskError(from));
    ExportFile to;
    if (Result<void> opened = to.open(target); !opened)
        return opened;
    while (!from.atEnd()) {
        if (*m_isCancelled)
            return failure(Error::Kind::Cancelled, Reason::Cancelled);
        const QByteArray block = from.read(blockBytes);
        if (block.isEmpty() && from.error() != QFileDevice::NoError)
            return failure(diskError(from));
        if (Result<void> written = to.write(block); !written)
            return written;
    }
    return to.close();
}

} // namespace shoptalk
