// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audiodevices.h"
#include "audio/soundformat.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QAudioSource>
#include <QMediaDevices>

namespace shoptalk {

namespace {

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
        connect(samples, &QIODevice::readyRead, this,
                [this, samples] { Q_EMIT received(samples->readAll()); });
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
        m_source->disconnect(this);
        m_source->stop();
        m_source.release()->deleteLater(); // this may be called by one of its own signals
    }

private:
    std::unique_ptr<QAudioSource> m_source;
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
        return true;
    }
    void suspend() override
    {
        if (m_sink)
            m_sink->suspend();
    }
    void resume() override
    {
        if (m_sink)
            m_sink->resume();
    }
    void stop() override
    {
        if (!m_sink)
            return;
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
    std::unique_ptr<QAudioSink> m_sink;
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
