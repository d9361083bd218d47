// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/soundplayer.h"

#include "audio/playerworker.h"
#include "audio/workerthread.h"

namespace shoptalk {

struct SoundPlayer::Private {
    explicit Private(std::shared_ptr<AudioDevices> devices)
        : thread(new PlayerWorker(std::move(devices)))
    {
    }

    WorkerThread<PlayerWorker> thread;
    int run = 0; ///< The number of the current sound. Signals about another one are late and ignored.
};

SoundPlayer::SoundPlayer(std::shared_ptr<AudioDevices> devices, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(std::move(devices)))
{
    PlayerWorker &worker = m_d->thread.worker();
    connect(&worker, &PlayerWorker::progressed, this, [this](int run, qint64 positionMs, qint64 lengthMs) {
        if (run == m_d->run)
            Q_EMIT progressed(positionMs, lengthMs);
    });
    connect(&worker, &PlayerWorker::ended, this, [this](int run) {
        if (run == m_d->run)
            Q_EMIT ended();
    });
    connect(&worker, &PlayerWorker::failed, this, [this](int run, bool isFile) {
        if (run == m_d->run)
            Q_EMIT failed(isFile ? Problem::Unreadable : Problem::NoDevice);
    });
}

SoundPlayer::~SoundPlayer()
{
    m_d->thread.worker().disconnect(this);
}

void SoundPlayer::play(const QString &path, qint64 fromMs)
{
    m_d->thread.post([worker = &m_d->thread.worker(), run = ++m_d->run, path, fromMs] {
        worker->play(run, path, fromMs);
    });
}

void SoundPlayer::pause()
{
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->pause(); });
}

void SoundPlayer::resume()
{
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->resume(); });
}

void SoundPlayer::stop()
{
    ++m_d->run;
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->stop(); });
}

void SoundPlayer::seek(qint64 positionMs)
{
    m_d->thread.post([worker = &m_d->thread.worker(), positionMs] { worker->seek(positionMs); });
}

void SoundPlayer::setSpeed(qreal speed)
{
    m_d->thread.post([worker = &m_d->thread.worker(), speed] { worker->setSpeed(speed); });
}

} // namespace shoptalk
