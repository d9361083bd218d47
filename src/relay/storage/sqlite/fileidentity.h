// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace shoptalk::relay::sqlite {

/// The files that a database was opened with. A program can go on writing into a file that was deleted or
/// replaced, and loses all of it when it ends: SQLite does not notice.
class FileIdentity {
public:
    /// Notes the database with this name, its log and its shared memory, as far as they exist.
    explicit FileIdentity(const std::filesystem::path &database);
    /// True while the same files have these names; a file that did not exist before is noted now. Takes some
    /// microseconds.
    bool isUnchanged();

private:
    struct Inode {
        std::uint64_t device;
        std::uint64_t number;
        friend bool operator==(const Inode &, const Inode &) = default;
    };
    static std::optional<Inode> inodeOf(const std::filesystem::path &file);

    std::array<std::filesystem::path, 3> m_files;
    std::array<std::optional<Inode>, 3> m_inodes;
};

} // namespace shoptalk::relay::sqlite
