// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audiodevices.h"
#include "audio/soundformat.h"

#include <QByteArray>
#include <QIODevice>
#include <QMetaObject>

#include <atomic>
#include <cstring>
#include <future>
#include <memory>
#include <mutex>

namespace shoptalk::support {

/// A microphone into which a test speaks, and a loudspeaker that takes no sound until a test listens: no
/// clock decides what is recorded or played.
class FakeAudio final : public AudioDevices {
public:
    std::atomic<AudioInput::Start> microphone = AudioInput::Start::Started;
    std::atomic<bool> hasLoudspeaker = true;
    std::mutex closing; ///< While a test holds it, no microphone is closed, so no recording ends.

    std::unique_ptr<AudioInput> makeInput() override { return std::make_unique<Input>(*this); }
    std::unique_ptr<AudioOutput> makeOutput() override { return std::make_unique<Output>(*this); }

    bool isListening() const { return m_input.load() != nullptr; }
    bool isPlaying() const { return m_output.load() != nullptr && !m_isSuspended; }
    bool isSuspended() const { return m_output.load() != nullptr && m_isSuspended; }

    void speak(const Samples &samples)
    {
        const QByteArray bytes(reinterpret_cast<const char *>(samples.data()),
                               qsizetype(samples.size() * sizeof(qint16)));
        const std::lock_guard lock(m_mutex);
        if (Input *input = m_input)
            QMetaObject::invokeMethod(
                input, [input, bytes] { Q_EMIT input->received(bytes); }, Qt::QueuedConnection);
    }
    void unplugMicrophone()
    {
        const std::lock_guard lock(m_mutex);
        if (Input *input = m_input)
            QMetaObject::invokeMethod(
                input, [input] { Q_EMIT input->lost(); }, Qt::QueuedConnection);
    }
    /// The next milliseconds of what is played; less at its end.
    Samples hear(qint64 ms)
    {
        auto promise = std::make_shared<std::promise<Samples>>();
        std::future<Samples> heard = promise->get_future();
        {
            const std::lock_guard lock(m_mutex);
            Output *output = m_output;
            if (!output || m_isSuspended)
                return {};
            QMetaObject::invokeMethod(
                output, [promise, output, ms] { promise->set_value(output->hear(ms)); },
                Qt::QueuedConnection);
        }
        promise.reset(); // the call has the only one
        try {
            return heard.get();
        } catch (const std::future_error &) {
            return {}; // it ended before it was asked
        }
    }

private:
    class Input final : public AudioInput {
    public:
        explicit Input(FakeAudio &owner)
            : m_owner(owner)
        {
        }
        ~Input() override { stop(); }
        Start start() override
        {
            if (m_owner.microphone == Start::Started) {
                const std::lock_guard lock(m_owner.m_mutex);
                m_owner.m_input = this;
            }
            return m_owner.microphone;
        }
        void stop() override
        {
            const std::lock_guard closing(m_owner.closing);
            const std::lock_guard lock(m_owner.m_mutex);
            Input *self = this;
            m_owner.m_input.compare_exchange_strong(self, nullptr);
        }

    private:
        FakeAudio &m_owner;
    };

    class Output final : public AudioOutput {
    public:
        explicit Output(FakeAudio &owner)
            : m_owner(owner)
        {
        }
        ~Output() override { stop(); }
        bool start(QIODevice &source) override
        {
            if (!m_owner.hasLoudspeaker)
                return false;
            m_source = &source;
            const std::lock_guard lock(m_owner.m_mutex);
            m_owner.m_isSuspended = false;
            m_owner.m_output = this;
            return true;
        }
        void suspend() override { m_owner.m_isSuspended = true; }
        void resume() override { m_owner.m_isSuspended = false; }
        void stop() override
        {
            m_source = nullptr;
            const std::lock_guard lock(m_owner.m_mutex);
            Output *self = this;
            m_owner.m_output.compare_exchange_strong(self, nullptr);
        }
        qint64 bufferedMs() const override { return 0; }
        Samples hear(qint64 ms)
        {
            if (!m_source)
                return {};
            const QByteArray bytes = m_source->read(ms * samplesPerMs * qint64(sizeof(qint16)));
            Samples heard(std::size_t(bytes.size()) / sizeof(qint16));
            std::memcpy(heard.data(), bytes.constData(), heard.size() * sizeof(qint16));
            if (m_source->atEnd())
                Q_EMIT drained();
            return heard;
        }

    private:
        FakeAudio &m_owner;
        QIODevice *m_source = nullptr;
    };

    std::mutex m_mutex;
    std::atomic<Input *> m_input = nullptr;
    std::atomic<Output *> m_output = nullptr;
    std::atomic<bool> m_isSuspended = false;
};

} // namespace shoptalk::support
