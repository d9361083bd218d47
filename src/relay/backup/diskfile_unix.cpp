// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/diskfile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace shoptalk::relay {

std::unique_ptr<DiskFile> DiskFile::create(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return std::unique_ptr<DiskFile>(descriptor < 0 ? nullptr : new DiskFile(descriptor));
}

std::unique_ptr<DiskFile> DiskFile::open(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    return std::unique_ptr<DiskFile>(descriptor < 0 ? nullptr : new DiskFile(descriptor));
}

DiskFile::~DiskFile()
{
    ::close(m_descriptor);
}

bool DiskFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool DiskFile::read(char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t got = ::read(m_descriptor, bytes, count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool DiskFile::keep()
{
    return ::fsync(m_descriptor) == 0;
}

} // namespace shoptalk::relay
