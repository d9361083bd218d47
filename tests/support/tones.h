// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundformat.h"

#include <QByteArray>

#include <cmath>
#include <numbers>
#include <span>

namespace shoptalk::support {

/// A pure tone at half of the full loudness.
inline Samples tone(double hertz, qint64 ms)
{
    Samples samples(std::size_t(ms * samplesPerMs));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(16000 * std::sin(2 * std::numbers::pi * hertz * double(i) / soundRate));
    return samples;
}

inline Samples silence(qint64 ms)
{
    return Samples(std::size_t(ms * samplesPerMs));
}

inline Samples operator+(Samples first, const Samples &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

inline QByteArray bytesOf(const Samples &samples)
{
    return {reinterpret_cast<const char *>(samples.data()), qsizetype(samples.size() * sizeof(qint16))};
}

/// How much of the sound's power is at this frequency: 1 for the pure tone, near 0 for another one.
inline double shareOf(double hertz, std::span<const qint16> samples)
{
    double sine = 0;
    double cosine = 0;
    double power = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hertz * double(i) / soundRate;
        sine += samples[i] * std::sin(angle);
        cosine += samples[i] * std::cos(angle);
        power += double(samples[i]) * samples[i];
    }
    return power > 0 ? 2 * (sine * sine + cosine * cosine) / (power * double(samples.size())) : 0;
}

/// The milliseconds from `fromMs` on.
inline std::span<const qint16> part(const Samples &samples, qint64 fromMs, qint64 ms)
{
    return std::span(samples).subspan(std::size_t(fromMs * samplesPerMs), std::size_t(ms * samplesPerMs));
}

} // namespace shoptalk::support
