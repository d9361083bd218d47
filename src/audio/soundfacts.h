// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace shoptalk {

/// The length and the loudness of a sound, which are shown before it is played.
struct SoundFacts {
    qint64 lengthMs = 0;
    QList<qreal> loudness; ///< Over time, each 0 to 1; the loudest part is 1 unless all is silent.

    friend bool operator==(const SoundFacts &, const SoundFacts &) = default;
};

/// Reads them from a file of Opus in Ogg. Long sounds are only sampled, so this takes less than a second of a
/// processor. It waits for the disk. Errors: those of OpusReader::open.
Result<SoundFacts> readSoundFacts(const QString &path);

/// The loudness as it is drawn: 0 is silence, 1 the maximum.
qreal loudnessOf(const qint16 *samples, qsizetype count);

} // namespace shoptalk
