// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>
#include <span>

namespace shoptalk {

/// The bit rate of a voice note, in bits per second: speech is clear, and four minutes stay below
/// `playIconBytes`.
inline constexpr int voiceNoteBitRate = 16000;
/// Up to this size WhatsApp shows a voice note with a play button, above it with a download arrow.
/// Source: Cloud API, audio messages.
inline constexpr qint64 playIconBytes = 512 * 1024;

/// Writes a voice note: Opus in Ogg, mono. The file is only for its owner. It can be read at any time, also
/// after a crash: then at most the last second is missing. For one thread, which waits for the disk.
class OpusWriter {
public:
    /// Replaces what is at `path`. Errors: Storage (DiskError).
    static Result<std::unique_ptr<OpusWriter>> create(const QString &path);
    ~OpusWriter();
    OpusWriter(const OpusWriter &) = delete;
    OpusWriter &operator=(const OpusWriter &) = delete;

    /// Errors: Storage (DiskError; DiskFull).
    Result<void> write(std::span<const qint16> samples);
    /// Writes the rest; nothing can be added afterwards. Errors: the same.
    Result<void> finish();
    /// The current size of the file.
    qint64 bytes() const;

private:
    struct Private;
    explicit OpusWriter(std::unique_ptr<Private> data);

    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
