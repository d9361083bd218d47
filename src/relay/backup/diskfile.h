// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

namespace shoptalk::relay {

/// A file that is open, without a buffer. What fails sets errno.
class DiskFile {
public:
    /// A new file that only its owner can read. Null if it can't be made, or if there is one.
    static std::unique_ptr<DiskFile> create(const std::filesystem::path &file);
    /// Null if it can't be read.
    static std::unique_ptr<DiskFile> open(const std::filesystem::path &file);
    ~DiskFile();
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    bool write(std::string_view bytes);
    /// Reads `count` bytes; false if there are fewer.
    bool read(char *bytes, std::size_t count);
    /// Returns when everything is on the disk.
    bool keep();

private:
    explicit DiskFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    /// One call of the system: how many bytes it took or gave; negative, and errno, if it failed.
    std::ptrdiff_t writeSome(std::string_view bytes);
    std::ptrdiff_t readSome(char *bytes, std::size_t count);

    int m_descriptor;
};

} // namespace shoptalk::relay
