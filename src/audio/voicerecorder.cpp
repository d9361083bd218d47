// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/voicerecorder.h"

#include "audio/recorderworker.h"
#include "audio/workerthread.h"

#include <QFile>

namespace shoptalk {

struct VoiceRecorder::Private {
    explicit Private(std::shared_ptr<AudioDevices> devices)
        : thread(new RecorderWorker(std::move(devices)))
    {
    }

    WorkerThread<RecorderWorker> thread;
    int run = 0; ///< The number of the current recording. Signals about another one are late and ignored.
    bool isActive = false;
    bool isPaused = false;
};

VoiceRecorder::VoiceRecorder(std::shared_ptr<AudioDevices> devices, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(std::move(devices)))
{
    RecorderWorker &worker = m_d->thread.worker();
    connect(&worker, &RecorderWorker::progressed, this,
            [this](int run, qint64 lengthMs, qreal loudness, qint64 bytes) {
                if (run == m_d->run)
                    Q_EMIT progressed(lengthMs, loudness, bytes);
            });
    connect(&worker, &RecorderWorker::finished, this, [this](int run, const QString &path, bool isFull) {
        if (run != m_d->run)
            return;
        m_d->isActive = false;
        Q_EMIT finished(path, isFull);
    });
    connect(&worker, &RecorderWorker::failed, this, [this](int run, Problem problem) {
        if (run != m_d->run)
            return;
        m_d->isActive = false;
        Q_EMIT failed(problem);
    });
}

VoiceRecorder::~VoiceRecorder()
{
    m_d->thread.worker().disconnect(this);
}

void VoiceRecorder::start(const QString &path, qint64 maxBytes)
{
    m_d->isActive = true;
    m_d->isPaused = false;
    m_d->thread.post([worker = &m_d->thread.worker(), run = ++m_d->run, path, maxBytes] {
        worker->start(run, path, maxBytes);
    });
}

void VoiceRecorder::pause()
{
    m_d->isPaused = true;
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->setPaused(true); });
}

void VoiceRecorder::resume()
{
    m_d->isPaused = false;
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->setPaused(false); });
}

void VoiceRecorder::finish()
{
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->finish(false); });
}

void VoiceRecorder::discard()
{
    m_d->isActive = false;
    ++m_d->run;
    m_d->thread.post([worker = &m_d->thread.worker()] { worker->discard(); });
}

void VoiceRecorder::remove(const QString &path)
{
    m_d->thread.post([path] { QFile::remove(path); });
}

bool VoiceRecorder::isActive() const
{
    return m_d->isActive;
}

bool VoiceRecorder::isPaused() const
{
    return m_d->isPaused;
}

} // namespace shoptalk
