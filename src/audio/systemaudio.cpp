// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audiodevices.h"
#include "audio/soundformat.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QAudioSource>
#include <QMediaDevices>
#include <QTimer>

#include <utility>

namespace shoptalk {

namespace {

/// PulseAudio keeps the streams of a device that was unplugged, without an error. No sample in this time
/// means that it is gone.
constexpr int maxSilenceMs = 2000;
constexpr qsizetype outputBufferBytes =
    soundRate * 2 / 5; ///< 200 ms, so that a busy computer does not interrupt the sound.

QAudioFormat soundFormat()
{
    QAudioFormat format;
    format.setSampleRate(soundRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class SystemInput final : public AudioInput {
public:
    Start start() override
    {
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull())
            return Start::NoDevice;
        m_source = std::make_unique<QAudioSource>(device, soundFormat());
        QIODevice *samples = m_source->start();
        if (!samples || m_source->error() != QAudio::NoError) {
            m_source.reset();
            return Start::Refused;
        }
        connect(samples, &QIODevice::readyRead, this, [this, samples] {
            const QByteArray bytes = samples->readAll();
            if (bytes.isEmpty()) // the signal also comes while there is nothing
                return;
            m_watch.start();
            Q_EMIT received(bytes);
        });
        m_watch.setSingleShot(true);
        m_watch.setInterval(maxSilenceMs);
        connect(&m_watch, &QTimer::timeout, this, [this, samples] {
            if (samples->bytesAvailable() > 0) // this thread had no time
                m_watch.start();
            else
                Q_EMIT lost();
        });
        connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_source->error() != QAudio::NoError)
                Q_EMIT lost();
        });
        return Start::Started;
    }
    void stop() override
    {
        if (!m_source)
            return;
        m_watch.stop();
        m_source->disconnect(this);
        m_source->stop();
        m_source.release()->deleteLater(); // this may be called by one of its own signals
    }

private:
    std::unique_ptr<QAudioSource> m_source;
    QTimer m_watch{this}; ///< Runs from the first samples on, and is started again by all that follow.
};

class SystemOutput final : public AudioOutput {
public:
    bool start(QIODevice &source) override
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return false;
        m_sink = std::make_unique<QAudioSink>(device, soundFormat());
        m_sink->setBufferSize(outputBufferBytes);
        m_sink->start(&source);
        if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
            m_sink.reset();
            return false;
        }
        // Connected after `start`, whose failure is reported by its result and not as a lost device.
        connect(m_sink.get(), &QAudioSink::stateChanged, this, [this, &source](QAudio::State state) {
            if (state == QAudio::IdleState && source.atEnd())
                Q_EMIT drained();
            else if (state == QAudio::StoppedState && m_sink->error() != QAudio::NoError)
                Q_EMIT lost();
        });
        m_watch.setInterval(maxSilenceMs);
        connect(&m_watch, &QTimer::timeout, this, &SystemOutput::look);
        m_playedUs = -1;
        m_watch.start();
        return true;
    }
    void suspend() override
    {
        m_watch.stop();
        if (m_sink)
            m_sink->suspend();
    }
    void resume() override
    {
        if (!m_sink)
            return;
        m_sink->resume();
        m_playedUs = -1;
        m_watch.start();
    }
    void stop() override
    {
        if (!m_sink)
            return;
        m_watch.stop();
        m_sink->disconnect(this);
        m_sink->stop();
        m_sink.release()->deleteLater(); // this may be called by one of its own signals
    }
    qint64 bufferedMs() const override
    {
        if (!m_sink)
            return 0;
        return soundFormat().durationForBytes(int(m_sink->bufferSize() - m_sink->bytesFree())) / 1000;
    }

private:
    void look()
    {
        const qint64 playedUs = m_sink->processedUSecs();
        if (std::exchange(m_playedUs, playedUs) == playedUs)
            Q_EMIT lost();
    }

    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_watch{this}; ///< Compares what was played.
    qint64 m_playedUs = -1; ///< At the last look.
};

class SystemAudio final : public AudioDevices {
public:
    std::unique_ptr<AudioInput> makeInput() override { return std::make_unique<SystemInput>(); }
    std::unique_ptr<AudioOutput> makeOutput() override { return std::make_unique<SystemOutput>(); }
};

} // namespace

std::shared_ptr<AudioDevices> makeSystemAudio()
{
    return std::make_shared<SystemAudio>();
}

} // namespace shoptalk
