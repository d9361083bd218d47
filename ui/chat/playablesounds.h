// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/fileconversion.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk {

/// Makes copies in Opus in Ogg of sounds of other types, such as MP3, for the player. A copy is made when
/// the sound is first played, and removed when its message is no longer shown, or with this object.
class PlayableSounds : public QObject {
    Q_OBJECT
public:
    /// `folder` is only for copies: those that a crash left there are removed.
    explicit PlayableSounds(const QString &folder, QObject *parent = nullptr);
    ~PlayableSounds() override;

    /// The copy that was made of `path`; empty if there is none yet.
    QString copyOf(const QString &path) const { return m_copies.value(path); }
    /// Starts to make a copy; `made` or `failed` follows. A copy that is still being made is given up.
    void make(const QString &path);
    /// Gives up the copy that is being made.
    void cancel();
    /// Removes the copy of `path`, if there is one.
    void forget(const QString &path);

Q_SIGNALS:
    void made(const QString &path, const QString &copy);
    void failed(const QString &path, shoptalk::ConversionProblem problem);

private:
    void take(const QString &path, const QString &copy, const FileConversion::Outcome &outcome);
    static void removeFile(const QString &copy);

    QString m_folder; ///< Only for its owner.
    QString m_prefix; ///< Of the names of the copies that are made here.
    QFuture<bool> m_isReady; ///< The folder exists, with nothing of others.
    std::unique_ptr<FileConversion> m_conversion;
    QHash<QString, QString> m_copies; ///< By the path of the original; the original itself if it is playable.
    int m_lastNumber = 0;
};

} // namespace shoptalk
