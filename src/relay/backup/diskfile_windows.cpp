// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/diskfile.h"

#include <algorithm>
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

namespace shoptalk::relay {

namespace {

/// The most that Windows writes or reads at once.
constexpr std::size_t maxAtOnce = 1024UL * 1024;

unsigned atOnce(std::size_t count)
{
    return static_cast<unsigned>(std::min(count, maxAtOnce));
}

} // namespace

/// Windows gives a file the permissions of its folder.
std::unique_ptr<DiskFile> DiskFile::create(const std::filesystem::path &file)
{
    const int descriptor = ::_wopen(file.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY | _O_NOINHERIT,
                                    _S_IREAD | _S_IWRITE);
    return std::unique_ptr<DiskFile>(descriptor < 0 ? nullptr : new DiskFile(descriptor));
}

std::unique_ptr<DiskFile> DiskFile::open(const std::filesystem::path &file)
{
    const int descriptor = ::_wopen(file.c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
    return std::unique_ptr<DiskFile>(descriptor < 0 ? nullptr : new DiskFile(descriptor));
}

DiskFile::~DiskFile()
{
    ::_close(m_descriptor);
}

bool DiskFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const int written = ::_write(m_descriptor, bytes.data(), atOnce(bytes.size()));
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool DiskFile::read(char *bytes, std::size_t count)
{
    while (count > 0) {
        const int got = ::_read(m_descriptor, bytes, atOnce(count));
        if (got <= 0)
            return false;
        bytes += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool DiskFile::keep()
{
    return ::_commit(m_descriptor) == 0;
}

} // namespace shoptalk::relay
