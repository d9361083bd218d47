// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/fileidentity.h"

namespace shoptalk::relay::sqlite {

namespace {

std::filesystem::path with(std::filesystem::path file, const char *ending)
{
    file += ending;
    return file;
}

} // namespace

FileIdentity::FileIdentity(const std::filesystem::path &database)
    : m_files{database, with(database, "-wal"), with(database, "-shm")}
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

} // namespace shoptalk::relay::sqlite
