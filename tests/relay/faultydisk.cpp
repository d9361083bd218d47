// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library into a tested program (LD_PRELOAD). While a file named "full" or "read-only" is
// in the folder SHOPTALK_TEST_DISK, nothing can be written to databases, as on such a disk.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <unistd.h>

namespace {

bool isThere(const char *name)
{
    const char *const folder = std::getenv("SHOPTALK_TEST_DISK");
    return folder && ::access((std::string(folder) + '/' + name).c_str(), F_OK) == 0;
}

/// The error number with which writing fails now; 0: it does not fail.
int refusal()
{
    if (isThere("full"))
        return ENOSPC;
    return isThere("read-only") ? EROFS : 0;
}

template <class Write>
ssize_t writeOr(const char *name, int file, const void *bytes, std::size_t count, off_t offset)
{
    static const auto real = reinterpret_cast<Write>(::dlsym(RTLD_NEXT, name));
    if (const int error = refusal()) {
        errno = error;
        return -1;
    }
    return real(file, bytes, count, offset);
}

using Write = ssize_t (*)(int, const void *, std::size_t, off_t);

} // namespace

extern "C" ssize_t pwrite(int file, const void *bytes, std::size_t count, off_t offset)
{
    return writeOr<Write>("pwrite", file, bytes, count, offset);
}

extern "C" ssize_t pwrite64(int file, const void *bytes, std::size_t count, off64_t offset)
{
    return writeOr<Write>("pwrite64", file, bytes, count, offset);
}
