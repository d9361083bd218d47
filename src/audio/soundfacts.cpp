// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/soundfacts.h"

#include "audio/opusreader.h"

#include <algorithm>
#include <cmath>

namespace shoptalk {

namespace {

constexpr int barCount = 64;
constexpr qint64 maxPartSamples =
    5LL * soundRate; ///< The maximum number of samples that are read for one bar.
constexpr qreal fullScale = 32768;
constexpr qreal quietestShown = 0.02; ///< Of the loudest bar; below, a whole file counts as silent.

/// Where a bar begins, in samples. The whole parts first, so that no product becomes too large.
qint64 placeOf(int bar, qint64 length)
{
    return length / barCount * bar + length % barCount * bar / barCount;
}

} // namespace

qreal loudnessOf(const qint16 *samples, qsizetype count)
{
    if (count <= 0)
        return 0;
    qreal sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += qreal(samples[i]) * samples[i];
    // With the square root of the amplitude, quiet speech is visible next to loud speech.
    return std::sqrt(std::sqrt(sum / qreal(count)) / fullScale);
}

Result<SoundFacts> readSoundFacts(const QString &path)
{
    Result<std::unique_ptr<OpusReader>> opened = OpusReader::open(path);
    if (!opened)
        return failure(opened.error());
    OpusReader &reader = **opened;
    SoundFacts facts;
    const qint64 length = reader.length();
    facts.lengthMs = length / samplesPerMs;
    Samples samples;
    for (int bar = 0; bar < barCount; ++bar) {
        const qint64 from = placeOf(bar, length);
        const qint64 part = placeOf(bar + 1, length) - from;
        samples.resize(std::size_t(std::min(part, maxPartSamples)));
        if (part > maxPartSamples && !reader.seek(from))
            break;
        const qsizetype count = reader.read(samples);
        facts.loudness << loudnessOf(samples.data(), count);
    }
    const auto loudest = std::max_element(facts.loudness.cbegin(), facts.loudness.cend());
    if (loudest != facts.loudness.cend() && *loudest > quietestShown) {
        const qreal most = *loudest;
        for (qreal &each : facts.loudness)
            each /= most;
    }
    return facts;
}

} // namespace shoptalk
