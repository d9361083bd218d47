// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <sys/types.h>

namespace shoptalk::relay::sqlite {

/// Which files a database was opened as. A program goes on writing into a file that was deleted or replaced,
/// and all of it is gone when it ends: SQLite does not notice.
class FileIdentity {
public:
    /// Of the database with this name, its log and its shared memory, as far as they are there.
    explicit FileIdentity(std::filesystem::path database);
    /// True while the same files have these names; one that was not there before belongs to them from now on.
    /// Takes some microseconds.
    bool isUnchanged();

private:
    struct Inode {
        dev_t device;
        ino_t number;
        friend bool operator==(const Inode &, const Inode &) = default;
    };
    static std::optional<Inode> inodeOf(const std::string &file);

    std::array<std::string, 3> m_files;
    std::array<std::optional<Inode>, 3> m_inodes;
};

} // namespace shoptalk::relay::sqlite
