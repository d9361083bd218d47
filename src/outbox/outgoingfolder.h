// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace shoptalk {

/// The folder with the files that the business sends, next to the database. A copy of each file is kept there
/// until its message is destroyed, so that it can be sent after a restart even if the person moved the
/// original, and is shown in the conversation. Only the owner may read it. Every function may block on the
/// disk; they are for worker threads.
class OutgoingFolder {
public:
    explicit OutgoingFolder(const QString &databasePath);

    /// The path of a file in the folder; for any thread.
    QString pathOf(const QString &name) const;
    /// Copies a file into the folder and gives its size. Errors: Storage (DiskError; DiskFull).
    Result<qint64> take(const QString &source, const QString &name) const;
    void remove(const QString &name) const;
    /// The names of all files in the folder, also of those that are being copied.
    QStringList names() const;

private:
    QString m_folder;
};

} // namespace shoptalk
