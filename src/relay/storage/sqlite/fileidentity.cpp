// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/fileidentity.h"

#include <sys/stat.h>

namespace shoptalk::relay::sqlite {

FileIdentity::FileIdentity(std::filesystem::path database)
    : m_files{database.string(), database.string() + "-wal", database.string() + "-shm"}
{
    for (std::size_t at = 0; at < m_files.size(); ++at)
        m_inodes[at] = inodeOf(m_files[at]);
}

bool FileIdentity::isUnchanged()
{
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        const std::optional<Inode> now = inodeOf(m_files[at]);
        if (!m_inodes[at])
            m_inodes[at] = now;
        if (now != m_inodes[at])
            return false;
    }
    return true;
}

std::optional<FileIdentity::Inode> FileIdentity::inodeOf(const std::string &file)
{
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0)
        return {};
    return Inode{facts.st_dev, facts.st_ino};
}

} // namespace shoptalk::relay::sqlite
