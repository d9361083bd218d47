// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk {

class AudioDevices;

/// Plays files of Opus in Ogg, one at a time, in a thread of its own. It reports the position ten times a
/// second.
class SoundPlayer : public QObject {
    Q_OBJECT
public:
    enum class Problem {
        NoDevice, ///< There is no loudspeaker, or it can't be used.
        Unreadable ///< The file is gone, or it is no Opus in Ogg.
    };
    Q_ENUM(Problem)

    explicit SoundPlayer(std::shared_ptr<AudioDevices> devices, QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// Plays a file. The one that was played before ends without a signal.
    void play(const QString &path, qint64 fromMs);
    void pause();
    /// Continues after `pause`.
    void resume();
    void stop();
    void seek(qint64 positionMs);
    /// 1 is the speed of the file. The pitch stays.
    void setSpeed(qreal speed);

Q_SIGNALS:
    /// `positionMs` is in the file's own time.
    void progressed(qint64 positionMs, qint64 lengthMs);
    void ended();
    /// Nothing is played any more.
    void failed(shoptalk::SoundPlayer::Problem problem);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
