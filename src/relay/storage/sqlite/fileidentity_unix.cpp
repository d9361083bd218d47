// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/fileidentity.h"

#include <sys/stat.h>

namespace shoptalk::relay::sqlite {

std::optional<FileIdentity::Inode> FileIdentity::inodeOf(const std::filesystem::path &file)
{
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0)
        return {};
    return Inode{static_cast<std::uint64_t>(facts.st_dev), static_cast<std::uint64_t>(facts.st_ino)};
}

} // namespace shoptalk::relay::sqlite
