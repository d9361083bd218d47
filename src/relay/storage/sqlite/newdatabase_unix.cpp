// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/newdatabase.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace shoptalk::relay::sqlite {

/// The file gets its name after it was closed: closing any descriptor of a database drops the locks of all
/// its connections in this process, and another process would then delete the log away under them.
bool createForOwnerOnly(const std::filesystem::path &file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return true;
    std::string temporary = file.string() + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC); // Mode 0600.
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    const bool named = ::link(temporary.c_str(), file.c_str()) == 0 || errno == EEXIST;
    ::unlink(temporary.c_str());
    return named;
}

} // namespace shoptalk::relay::sqlite
