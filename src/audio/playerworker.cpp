// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/playerworker.h"

#include "audio/audiodevices.h"
#include "audio/soundsource.h"

#include <algorithm>

namespace shoptalk {

namespace {
constexpr int progressIntervalMs = 100;
} // namespace

PlayerWorker::PlayerWorker(std::shared_ptr<AudioDevices> devices)
    : m_devices(std::move(devices))
    , m_interval(this)
{
    m_interval.setInterval(progressIntervalMs);
    connect(&m_interval, &QTimer::timeout, this, &PlayerWorker::reportProgress);
}

PlayerWorker::~PlayerWorker()
{
    stop();
}

void PlayerWorker::play(int run, const QString &path, qint64 fromMs)
{
    stop();
    m_run = run;
    Result<std::unique_ptr<OpusReader>> reader = OpusReader::open(path);
    if (!reader)
        return fail(true);
    m_source = std::make_unique<SoundSource>(std::move(*reader), m_speed);
    if (fromMs > 0)
        m_source->seekTo(fromMs);
    m_output = m_devices->makeOutput();
    connect(m_output.get(), &AudioOutput::drained, this, [this, run] {
        reportProgress();
        stop();
        Q_EMIT ended(run);
    });
    connect(m_output.get(), &AudioOutput::lost, this, [this] { fail(false); });
    if (!m_output->start(*m_source))
        return fail(false);
    m_interval.start();
    reportProgress();
}

void PlayerWorker::pause()
{
    m_interval.stop();
    if (!m_output)
        return;
    m_output->suspend();
    reportProgress();
}

void PlayerWorker::resume()
{
    if (!m_output)
        return;
    m_output->resume();
    m_interval.start();
}

void PlayerWorker::stop()
{
    m_interval.stop();
    if (!m_output)
        return;
    m_output->disconnect(this);
    m_output->stop();
    m_output.release()->deleteLater(); // this may be called by one of its own signals
    m_source.reset();
}

void PlayerWorker::seek(qint64 positionMs)
{
    if (!m_source)
        return;
    m_source->seekTo(positionMs);
    reportProgress();
}

void PlayerWorker::setSpeed(qreal speed)
{
    m_speed = speed;
    if (m_source)
        m_source->setSpeed(speed);
}

void PlayerWorker::reportProgress()
{
    if (!m_output || !m_source)
        return;
    const auto bufferedMs = qint64(qreal(m_output->bufferedMs()) * m_source->speed());
    Q_EMIT progressed(m_run, std::max<qint64>(0, m_source->positionMs() - bufferedMs), m_source->lengthMs());
}

void PlayerWorker::fail(bool isFile)
{
    stop();
    Q_EMIT failed(m_run, isFile);
}

} // namespace shoptalk
