// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk {

class AudioDevices;

/// Records a voice note from the microphone into a file of Opus in Ogg, in a thread of its own. The file is
/// complete up to the last second at any time, so a recording survives a crash.
class VoiceRecorder : public QObject {
    Q_OBJECT
public:
    enum class Problem {
        NoMicrophone,
        MicrophoneRefused, ///< Another program uses it, or the system does not allow it.
        MicrophoneLost, ///< Lost during the recording; what was recorded before is in the file.
        Disk ///< The file can't be written; what was recorded before may be in it.
    };
    Q_ENUM(Problem)

    explicit VoiceRecorder(std::shared_ptr<AudioDevices> devices, QObject *parent = nullptr);
    /// Ends a recording; its file stays, and is complete soon after: nobody waits for the disk here.
    ~VoiceRecorder() override;

    /// Records until the file has `maxBytes`. Replaces a file at `path`, whose folder is created.
    void start(const QString &path, qint64 maxBytes);
    void pause();
    void resume();
    /// Ends the recording; `finished` follows.
    void finish();
    /// Ends it and removes the file.
    void discard();
    /// Removes a file that is not being recorded, before anything is recorded there again.
    void remove(const QString &path);
    bool isActive() const;
    bool isPaused() const;

Q_SIGNALS:
    /// Ten times a second: how long the recording is, how loud its newest part is (0 to 1), and the size of
    /// its file.
    void progressed(qint64 lengthMs, qreal loudness, qint64 bytes);
    /// Emitted after `finish`, and when the file has its maximum size (`isFull`).
    void finished(const QString &path, bool isFull);
    void failed(shoptalk::VoiceRecorder::Problem problem);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
