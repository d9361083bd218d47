// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/fileconversion.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk {

/// Makes copies in Opus in Ogg of sounds of other types, such as MP3, for the player. A copy is made when
/// the sound is first played, and removed with this object.
class PlayableSounds : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The copy that was made of `path`; empty if there is none yet.
    QString copyOf(const QString &path) const { return m_copies.value(path); }
    /// Starts to make a copy; `made` or `failed` follows. A copy that is still being made is given up.
    void make(const QString &path);
    /// Gives up the copy that is being made.
    void cancel();

Q_SIGNALS:
    void made(const QString &path, const QString &copy);
    void failed(const QString &path);

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< Made for the first copy; only for its owner.
    std::unique_ptr<FileConversion> m_conversion;
    QHash<QString, QString> m_copies; ///< By the path of the original.
    int m_lastNumber = 0;
};

} // namespace shoptalk
