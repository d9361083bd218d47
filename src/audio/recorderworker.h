// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundformat.h"
#include "audio/voicerecorder.h"

#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk {

class AudioDevices;
class AudioInput;
class OpusWriter;

/// The part of `VoiceRecorder` that lives in the recorder's thread: it records, encodes and writes.
class RecorderWorker : public QObject {
    Q_OBJECT
public:
    explicit RecorderWorker(std::shared_ptr<AudioDevices> devices);
    ~RecorderWorker() override;

    void start(int run, const QString &path, qint64 maxBytes);
    void setPaused(bool isPaused) { m_isPaused = isPaused; }
    void finish(bool isFull);
    void discard();

Q_SIGNALS:
    void progressed(int run, qint64 lengthMs, qreal loudness, qint64 bytes);
    void finished(int run, const QString &path, bool isFull);
    void failed(int run, shoptalk::VoiceRecorder::Problem problem);

private:
    void take(const QByteArray &bytes);
    void stopListening();
    void fail(VoiceRecorder::Problem problem);

    std::shared_ptr<AudioDevices> m_devices;
    std::unique_ptr<AudioInput> m_input;
    std::unique_ptr<OpusWriter> m_writer; ///< Exists while something is recorded.
    Samples m_part; ///< The samples since the last `progressed`.
    QString m_path;
    qint64 m_maxBytes = 0;
    qint64 m_samples = 0;
    int m_run = 0;
    bool m_isPaused = false;
};

} // namespace shoptalk
