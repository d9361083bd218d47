// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/diskfile.h"

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

std::ptrdiff_t DiskFile::writeSome(std::string_view bytes)
{
    return ::write(m_descriptor, bytes.data(), bytes.size());
}

std::ptrdiff_t DiskFile::readSome(char *bytes, std::size_t count)
{
    return ::read(m_descriptor, bytes, count);
}

bool DiskFile::keep()
{
    return ::fsync(m_descriptor) == 0;
}

} // namespace shoptalk::relay
