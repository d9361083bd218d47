// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/diskfile.h"

#include <cerrno>

namespace shoptalk::relay {

bool DiskFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::ptrdiff_t written = writeSome(bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written == 0) // it would be asked for ever
            errno = EIO;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool DiskFile::read(char *bytes, std::size_t count)
{
    while (count > 0) {
        const std::ptrdiff_t got = readSome(bytes, count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace shoptalk::relay
