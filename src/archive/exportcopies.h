// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/mediacontent.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <memory>

namespace shoptalk {

/// The folder with the files of an exported conversation. Each is copied with a safe and unique name. For
/// worker threads.
class ExportCopies {
public:
    /// `folder` is that of the conversation; the files are copied into a folder in it, which is created with
    /// the first one. `isCancelled` is checked while a file is copied.
    ExportCopies(QString folder, std::shared_ptr<const std::atomic_bool> isCancelled);

    /// Copies the file at `source`, and gives its path relative to the conversation's folder; empty if the
    /// file is not there. Errors: Storage (DiskFull, DiskError), Cancelled.
    Result<QString> take(const MediaContent &media, const QString &source);

private:
    Result<void> copy(const QString &source, const QString &target) const;

    QString m_folder;
    std::shared_ptr<const std::atomic_bool> m_isCancelled;
    QHash<QString, QString> m_copied; ///< By their source: a file may be sent several times.
    int m_count = 0;
};

} // namespace shoptalk
