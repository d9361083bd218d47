// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundformat.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <span>

namespace shoptalk {

/// Reads the sound of a file of Opus in Ogg; several channels become one. Strangers made these files: what is
/// damaged is skipped or ends the sound. For one thread, which waits for the disk.
class OpusReader {
public:
    /// Errors: Malformed (no such file, or none of Opus in Ogg).
    static Result<std::unique_ptr<OpusReader>> open(const QString &path);
    ~OpusReader();
    OpusReader(const OpusReader &) = delete;
    OpusReader &operator=(const OpusReader &) = delete;

    /// Of the whole sound, in samples.
    qint64 length() const;
    /// Where the next read begins, in samples.
    qint64 position() const;
    /// Fills the beginning of `samples` and gives how many there are; 0 at the end.
    qsizetype read(std::span<qint16> samples);
    /// False, and the position stays, if that place can't be found in the file.
    bool seek(qint64 sample);

private:
    struct Private;
    explicit OpusReader(std::unique_ptr<Private> data);

    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
