// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/soundsource.h"

#include <algorithm>
#include <array>
#include <limits>
#include <sonic.h>

namespace shoptalk {

namespace {
constexpr std::size_t feedSamples = 960; ///< 20 ms, which is one packet of most voice notes.
constexpr qint64 sampleBytes = sizeof(qint16);
} // namespace

void SoundSource::EndStream::operator()(sonicStreamStruct *stream) const
{
    sonicDestroyStream(stream);
}

SoundSource::SoundSource(std::unique_ptr<OpusReader> reader, qreal speed)
    : m_reader(std::move(reader))
{
    makeStream(speed);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

SoundSource::~SoundSource() = default;

void SoundSource::makeStream(qreal speed)
{
    m_stream.reset(sonicCreateStream(soundRate, 1));
    sonicSetSpeed(m_stream.get(), float(speed));
    m_isFlushed = false;
}

qint64 SoundSource::lengthMs() const
{
    return m_reader->length() / samplesPerMs;
}

qint64 SoundSource::positionMs() const
{
    const auto waiting = qint64(sonicSamplesAvailable(m_stream.get()) * speed());
    return std::max<qint64>(0, m_reader->position() - waiting) / samplesPerMs;
}

void SoundSource::seekTo(qint64 positionMs)
{
    if (m_reader->seek(positionMs * samplesPerMs))
        makeStream(speed());
}

void SoundSource::setSpeed(qreal speed)
{
    sonicSetSpeed(m_stream.get(), float(speed));
}

qreal SoundSource::speed() const
{
    return qreal(sonicGetSpeed(m_stream.get()));
}

bool SoundSource::atEnd() const
{
    return m_isFlushed && sonicSamplesAvailable(m_stream.get()) == 0;
}

qint64 SoundSource::bytesAvailable() const
{
    return atEnd() ? 0 : std::numeric_limits<int>::max();
}

bool SoundSource::feed()
{
    std::array<qint16, feedSamples> samples{};
    const qsizetype count = m_reader->read(samples);
    if (count > 0)
        return sonicWriteShortToStream(m_stream.get(), samples.data(), int(count)) != 0;
    if (!m_isFlushed)
        sonicFlushStream(m_stream.get());
    m_isFlushed = true;
    return false;
}

qint64 SoundSource::readData(char *data, qint64 maxSize)
{
    const int wanted = int(std::min<qint64>(maxSize, std::numeric_limits<int>::max()) / sampleBytes);
    int count = 0;
    auto *samples = reinterpret_cast<qint16 *>(data);
    while (count < wanted) {
        count += sonicReadShortFromStream(m_stream.get(), samples + count, wanted - count);
        if (count < wanted && sonicSamplesAvailable(m_stream.get()) == 0 && !feed()
            && sonicSamplesAvailable(m_stream.get()) == 0)
            break;
    }
    return count * sampleBytes;
}

} // namespace shoptalk
