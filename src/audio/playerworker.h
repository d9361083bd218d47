// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace shoptalk {

class AudioDevices;
class AudioOutput;
class SoundSource;

/// The part of `SoundPlayer` that lives in the player's thread: it reads the file and feeds the device.
class PlayerWorker : public QObject {
    Q_OBJECT
public:
    explicit PlayerWorker(std::shared_ptr<AudioDevices> devices);
    ~PlayerWorker() override;

    void play(int run, const QString &path, qint64 fromMs);
    void pause();
    void resume();
    void stop();
    void seek(qint64 positionMs);
    void setSpeed(qreal speed);

Q_SIGNALS:
    void progressed(int run, qint64 positionMs, qint64 lengthMs);
    void ended(int run);
    /// `isFile`: the file can't be played; else there is no device.
    void failed(int run, bool isFile);

private:
    void reportProgress();
    void fail(bool isFile);

    std::shared_ptr<AudioDevices> m_devices;
    std::unique_ptr<SoundSource> m_source;
    std::unique_ptr<AudioOutput> m_output; ///< Uses the source, so it is declared after it.
    QTimer m_interval;
    int m_run = 0;
    qreal m_speed = 1;
};

} // namespace shoptalk
