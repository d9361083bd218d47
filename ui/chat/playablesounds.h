// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/fileconversion.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk {

/// Files of Opus in Ogg made of sounds of other types, such as MP3, for the player. They are made when they
/// are first played, and removed with this.
class PlayableSounds : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The copy that was made of `path`; empty if there is none yet.
    QString copyOf(const QString &path) const { return m_copies.value(path); }
    /// Makes one; `made` or `failed` follows. Ends the one that is being made.
    void make(const QString &path);
    /// Ends the one that is being made.
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
