// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QString>

namespace shoptalk::test {

/// Keeps a picture in the build folder's "pictures", so that a person can look at it.
inline bool keepPicture(const QPixmap &picture, const QString &name)
{
    QDir folder(QCoreApplication::applicationDirPath());
    folder.cdUp();
    folder.mkpath(QStringLiteral("pictures"));
    // Hundreds are written in a run, and smaller files would take four times as long.
    constexpr int lightCompression = 80;
    return picture.save(folder.filePath(QStringLiteral("pictures/%1.png").arg(name)), "PNG",
                        lightCompression);
}

} // namespace shoptalk::test
