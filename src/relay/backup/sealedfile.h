// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/scrypt.h"
#include "crypto/secretstream.h"
#include "http/message.h"
#include "relay/backup/diskfile.h"
#include "relay/timestamp.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// The unencrypted head of a backup; every piece of the rest is bound to it.
struct BackupHead {
    Timestamp madeAt;
    crypto::ScryptCost cost = {};
    friend bool operator==(const BackupHead &, const BackupHead &) = default;
};

/// Writes bytes into a new file for its owner only, sealed piece by piece under a key from a passphrase. A
/// piece can't be changed, swapped or dropped unnoticed, nor the file cut. The file is complete only after
/// `finish`.
class SealedFileWriter {
public:
    /// Errors: Storage ("backup_unwritable").
    static http::Result<std::unique_ptr<SealedFileWriter>>
    create(const std::filesystem::path &file, const BackupHead &head, const std::string &passphrase);
    ~SealedFileWriter();
    SealedFileWriter(const SealedFileWriter &) = delete;
    SealedFileWriter &operator=(const SealedFileWriter &) = delete;

    http::Result<void> write(std::string_view bytes);
    /// Marks the end, and returns when everything is on the disk.
    http::Result<void> finish();

private:
    SealedFileWriter(std::unique_ptr<DiskFile> file, std::string head, crypto::BytesView key);
    http::Result<void> put(std::string_view bytes) const;
    http::Result<void> putPiece(std::string_view piece, bool isLast);

    std::unique_ptr<DiskFile> m_file;
    std::string m_head;
    crypto::StreamSealer m_sealer;
    std::string m_buffer;
};

/// Reads such a file, and gives only bytes that were verified.
class SealedFileReader {
public:
    /// Errors: Storage ("backup_unreadable"), Malformed ("backup_foreign": this is no backup of a relay;
    /// "backup_newer": a newer program made it).
    static http::Result<std::unique_ptr<SealedFileReader>> open(const std::filesystem::path &file,
                                                                const std::string &passphrase);
    ~SealedFileReader();
    SealedFileReader(const SealedFileReader &) = delete;
    SealedFileReader &operator=(const SealedFileReader &) = delete;

    const BackupHead &head() const { return m_head; }
    /// Exactly `count` bytes. Errors: Malformed ("backup_damaged": changed, cut, or the passphrase is another
    /// one).
    http::Result<std::string> read(std::size_t count);
    /// True if all of it was read, to its marked end.
    http::Result<bool> atEnd();

private:
    SealedFileReader(std::unique_ptr<DiskFile> file, const BackupHead &head, std::string headBytes,
                     crypto::BytesView key, crypto::BytesView streamHeader);
    http::Result<void> nextPiece();

    std::unique_ptr<DiskFile> m_file;
    BackupHead m_head;
    std::string m_headBytes;
    crypto::StreamOpener m_opener;
    std::string m_buffer;
    std::size_t m_position = 0;
    bool m_isLastRead = false;
};

} // namespace shoptalk::relay
