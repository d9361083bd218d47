// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafolder.h"

#include "core/savefile.h"
#include "domain/safefilename.h"
#include "graph/requests/media.h"
#include "media/filesync.h"
#include "media/picture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 leftFreeBytes = 64LL * 1024 * 1024; ///< The database and the system need space as well.
constexpr qint64 sniffedBytes = 1024;
constexpr qint64 youngFolderS = 3600;
constexpr auto downloadName = ".download"_L1;
constexpr QFileDevice::Permissions onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, onlyOwner | QFileDevice::ExeOwner);
}

/// "image-20261128-140512", for files whose sender gave no name.
QString nameByTime(const MediaFile &file)
{
    const QString type = file.mimeType.section(u'/', 0, 0).toLower();
    const bool isKnown = type == "image"_L1 || type == "video"_L1 || type == "audio"_L1;
    return (isKnown ? type : u"file"_s) + file.receivedAt.toLocalTime().toString(u"-yyyyMMdd-HHmmss"_s);
}

/// True for the answer of a proxy or a sign-in page instead of the file.
bool isErrorPage(const QByteArray &head, const MediaFile &file)
{
    if (file.mimeType.startsWith("text/"_L1))
        return false;
    const QByteArray begin = head.trimmed().left(14).toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

MediaProblem problemOf(const QFileDevice &file)
{
    return diskError(file).reason == Reason::DiskFull ? MediaProblem::DiskFull : MediaProblem::DiskError;
}

MediaProblem check(QFile &download, const MediaFile &file, const QByteArray &lookedUp)
{
    if (!download.open(QIODevice::ReadOnly))
        return problemOf(download);
    const QByteArray head = download.peek(sniffedBytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&download))
        return problemOf(download);
    const QByteArray announced = mediaHashIn(file.sha256);
    for (const QByteArray &expected : {announced, lookedUp}) {
        if (!expected.isEmpty() && expected != hash.result())
            return MediaProblem::WrongHash;
    }
    const bool isProved = !announced.isEmpty() || !lookedUp.isEmpty();
    return !isProved && isErrorPage(head, file) ? MediaProblem::NotTheFile : MediaProblem::None;
}

} // namespace

MediaFolder::MediaFolder(const QString &databasePath)
    : m_folder(QFileInfo(databasePath).absolutePath() + "/received"_L1)
{
}

bool MediaFolder::isUsable(const MediaId &id)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9_-]{1,64}\z)"_s);
    return form.match(id.value()).hasMatch();
}

QString MediaFolder::folderOf(const MediaId &id) const
{
    return m_folder + u'/' + id.value();
}

QString MediaFolder::pathOf(const MediaFile &file) const
{
    return file.stage == MediaStage::Available ? folderOf(file.id) + u'/' + file.name : QString();
}

QString MediaFolder::downloadPath(const MediaId &id) const
{
    return folderOf(id) + u'/' + downloadName;
}

MediaProblem MediaFolder::prepare(const MediaId &id, qint64 bytes) const
{
    if (!makePrivateFolder(m_folder) || !makePrivateFolder(folderOf(id)))
        return MediaProblem::DiskError;
    const qint64 free = QStorageInfo(m_folder).bytesAvailable();
    const bool isRoom = free < 0 || free > leftFreeBytes + qMax<qint64>(bytes, 0);
    return isRoom ? MediaProblem::None : MediaProblem::DiskFull;
}

tl::expected<KeptFile, MediaProblem> MediaFolder::keep(const MediaFile &file, const QByteArray &sha256) const
{
    QFile download(downloadPath(file.id));
    const MediaProblem problem = check(download, file, sha256);
    const qint64 bytes = download.size();
    download.close();
    if (problem == MediaProblem::WrongHash || problem == MediaProblem::NotTheFile)
        download.remove();
    if (problem != MediaProblem::None)
        return tl::unexpected(problem);
    const QString name = safeFileName(file.senderName, file.mimeType, nameByTime(file));
    const QString place = folderOf(file.id) + u'/' + name;
    if (!download.setPermissions(onlyOwner) || !syncFile(download.fileName()))
        return tl::unexpected(problemOf(download));
    std::error_code failed;
    std::filesystem::rename(QFileInfo(download.fileName()).filesystemFilePath(),
                            QFileInfo(place).filesystemFilePath(), failed);
    if (failed || !syncFolder(folderOf(file.id)) || !syncFolder(m_folder))
        return tl::unexpected(failed == std::errc::no_space_on_device ? MediaProblem::DiskFull
                                                                      : MediaProblem::DiskError);
    return KeptFile{name, bytes, pictureSize(place)};
}

void MediaFolder::remove(const QList<MediaId> &ids) const
{
    for (const MediaId &id : ids) {
        if (isUsable(id))
            QDir(folderOf(id)).removeRecursively();
    }
}

void MediaFolder::removeAllBut(const QList<MediaId> &ids) const
{
    QSet<QString> kept;
    for (const MediaId &id : ids)
        kept << id.value();
    const QDateTime young = QDateTime::currentDateTimeUtc().addSecs(-youngFolderS);
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (!kept.contains(folder.fileName()) && folder.lastModified().toUTC() < young)
            QDir(folder.filePath()).removeRecursively();
    }
}

QList<MediaId> MediaFolder::missing(const QList<MediaFile> &files) const
{
    QList<MediaId> ids;
    for (const MediaFile &file : files) {
        const QFileInfo info(pathOf(file));
        if (!info.isFile() || info.size() != file.bytes)
            ids << file.id;
    }
    return ids;
}

} // namespace shoptalk
