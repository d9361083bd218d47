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

std::ptrdiff_t DiskFile::writeSome(std::string_view bytes)
{
    return ::_write(m_descriptor, bytes.data(), atOnce(bytes.size()));
}

std::ptrdiff_t DiskFile::readSome(char *bytes, std::size_t count)
{
    return ::_read(m_descriptor, bytes, atOnce(count));
}

bool DiskFile::keep()
{
    return ::_commit(m_descriptor) == 0;
}

} // namespace shoptalk::relay
