// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QIODevice;

namespace shoptalk {

/// A microphone. It lives in the thread of its user.
class AudioInput : public QObject {
    Q_OBJECT
public:
    enum class Start {
        Started,
        NoDevice, ///< The computer has no microphone.
        Refused ///< It has one, but it can't be used now.
    };
    /// Starts recording; `received` is emitted from now on.
    virtual Start start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /// Samples in the format of `soundformat.h`.
    void received(const QByteArray &samples);
    /// The microphone was unplugged or taken away.
    void lost();
};

/// A loudspeaker. It lives in the thread of its user.
class AudioOutput : public QObject {
    Q_OBJECT
public:
    /// Plays what is read from `source`, which must exist until `stop`. False if there is no device.
    virtual bool start(QIODevice &source) = 0;
    virtual void suspend() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;
    /// How much sound was read but not played yet.
    virtual qint64 bufferedMs() const = 0;

Q_SIGNALS:
    /// Everything in the source was played.
    void drained();
    void lost();
};

/// Gives the devices of this computer. For any thread; the devices belong to the thread that makes them.
class AudioDevices {
public:
    AudioDevices() = default;
    virtual ~AudioDevices() = default;
    AudioDevices(const AudioDevices &) = delete;
    AudioDevices &operator=(const AudioDevices &) = delete;

    virtual std::unique_ptr<AudioInput> makeInput() = 0;
    virtual std::unique_ptr<AudioOutput> makeOutput() = 0;
};

/// The devices that the person chose in the settings of the desktop, through Qt Multimedia.
std::shared_ptr<AudioDevices> makeSystemAudio();

} // namespace shoptalk
