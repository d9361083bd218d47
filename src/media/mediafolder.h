// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/mediafile.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

namespace shoptalk {

/// A file that was checked and stored.
struct KeptFile {
    QString name; ///< The file name in the folder of its id.
    qint64 bytes = 0;
    QSize pixels = {}; ///< The size of a picture, upright; else invalid.
};

/// The folder with the files that customers sent, next to the database: one folder for each media id, which
/// only the owner may read. Every function may block on the disk and is for worker threads, unless it says
/// otherwise.
class MediaFolder {
public:
    explicit MediaFolder(const QString &databasePath);

    /// True if the id can be the name of a folder: letters, digits, hyphens and underscores, at most 64. For
    /// any thread.
    static bool isUsable(const MediaId &id);
    /// The path of an available file; empty for others. For any thread.
    QString pathOf(const MediaFile &file) const;
    /// Where the download of a file ends, before it is checked. For any thread.
    QString downloadPath(const MediaId &id) const;

    /// Makes the folder of an id, and checks whether there is room for `bytes` (-1: not known). Returns
    /// DiskFull, DiskError or None.
    MediaProblem prepare(const MediaId &id, qint64 bytes) const;
    /// Checks the download and stores it as the file, safe from a power cut. `sha256` is from the look-up;
    /// empty if that gave none or there was none. A download that does not match is removed (WrongHash,
    /// NotTheFile). Other errors: DiskFull, DiskError.
    tl::expected<KeptFile, MediaProblem> keep(const MediaFile &file, const QByteArray &sha256) const;

    void remove(const QList<MediaId> &ids) const;
    /// Removes the folders of all ids but `ids`, unless they are younger than an hour.
    void removeAllBut(const QList<MediaId> &ids) const;
    /// The ids of those `files` that are not on the disk, or have another size there.
    QList<MediaId> missing(const QList<MediaFile> &files) const;

private:
    QString folderOf(const MediaId &id) const;

    QString m_folder;
};

} // namespace shoptalk
