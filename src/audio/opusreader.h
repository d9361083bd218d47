// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundformat.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <span>

namespace shoptalk {

/// Reads the sound of a file of Opus in Ogg; several channels become one. The files come from strangers, so
/// damaged parts are skipped or end the sound. For one thread, which waits for the disk.
class OpusReader {
public:
    /// Errors: Malformed (no such file, none of Opus in Ogg, or one that claims to be longer than a day).
    static Result<std::unique_ptr<OpusReader>> open(const QString &path);
    ~OpusReader();
    OpusReader(const OpusReader &) = delete;
    OpusReader &operator=(const OpusReader &) = delete;

    /// The length of the whole sound, in samples.
    qint64 length() const;
    /// Where the next read begins, in samples.
    qint64 position() const;
    /// Fills the beginning of `samples` and gives the number of samples; 0 at the end.
    qsizetype read(std::span<qint16> samples);
    /// Returns false and keeps the position if that place can't be found in the file.
    bool seek(qint64 sample);

private:
    struct Private;
    explicit OpusReader(std::unique_ptr<Private> data);

    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
