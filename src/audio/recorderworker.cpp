// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/recorderworker.h"

#include "audio/audiodevices.h"
#include "audio/opuswriter.h"
#include "audio/soundfacts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace shoptalk {

namespace {

constexpr std::size_t partSamples = soundRate / 10;

bool makeOwnFolder(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

RecorderWorker::RecorderWorker(std::shared_ptr<AudioDevices> devices)
    : m_devices(std::move(devices))
{
}

RecorderWorker::~RecorderWorker()
{
    stopListening();
    if (m_writer)
        (void)m_writer->finish(); // without it, the file only lacks its last second
}

void RecorderWorker::start(int run, const QString &path, qint64 maxBytes)
{
    using Problem = VoiceRecorder::Problem;
    discard();
    m_run = run;
    m_path = path;
    m_maxBytes = maxBytes;
    m_samples = 0;
    m_isPaused = false;
    m_part.clear();
    m_input = m_devices->makeInput();
    connect(m_input.get(), &AudioInput::received, this, &RecorderWorker::take);
    connect(m_input.get(), &AudioInput::lost, this, [this] { fail(Problem::MicrophoneLost); });
    const AudioInput::Start started = m_input->start();
    if (started == AudioInput::Start::NoDevice)
        return fail(Problem::NoMicrophone);
    if (started == AudioInput::Start::Refused)
        return fail(Problem::MicrophoneRefused);
    if (!makeOwnFolder(QFileInfo(path).absolutePath()))
        return fail(Problem::Disk);
    Result<std::unique_ptr<OpusWriter>> writer = OpusWriter::create(path);
    if (!writer)
        return fail(Problem::Disk);
    m_writer = std::move(*writer);
    Q_EMIT progressed(m_run, 0, 0, m_writer->bytes());
}

void RecorderWorker::take(const QByteArray &bytes)
{
    if (!m_writer || m_isPaused)
        return;
    Samples samples(std::size_t(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    if (!m_writer->write(samples))
        return fail(VoiceRecorder::Problem::Disk);
    m_samples += qint64(samples.size());
    m_part.insert(m_part.end(), samples.begin(), samples.end());
    if (m_part.size() >= partSamples) {
        Q_EMIT progressed(m_run, m_samples / samplesPerMs,
                          loudnessOf(m_part.data(), qsizetype(m_part.size())), m_writer->bytes());
        m_part.clear();
    }
    if (m_writer->bytes() >= m_maxBytes)
        finish(true);
}

void RecorderWorker::finish(bool isFull)
{
    stopListening();
    if (!m_writer)
        return;
    const auto writer = std::move(m_writer);
    if (writer->finish())
        Q_EMIT finished(m_run, m_path, isFull);
    else
        Q_EMIT failed(m_run, VoiceRecorder::Problem::Disk);
}

void RecorderWorker::discard()
{
    stopListening();
    if (m_writer) {
        m_writer.reset();
        QFile::remove(m_path);
    }
}

void RecorderWorker::stopListening()
{
    if (!m_input)
        return;
    m_input->disconnect(this);
    m_input->stop();
    m_input.release()->deleteLater(); // this may be called by one of its own signals
}

void RecorderWorker::fail(VoiceRecorder::Problem problem)
{
    stopListening();
    if (const auto writer = std::move(m_writer))
        (void)writer->finish(); // what was recorded can be sent
    Q_EMIT failed(m_run, problem);
}

} // namespace shoptalk
