// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/heldfolder.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

tl::unexpected<Error> unwritable(const std::filesystem::path &folder)
{
    return tl::unexpected(
        Error{Error::Kind::Storage, "backup_unwritable", folder.string() + ": " + std::strerror(errno)});
}

} // namespace

struct HeldFolder::Lock {
    int descriptor = -1;

    ~Lock() { ::close(descriptor); }
};

HeldFolder::HeldFolder(std::unique_ptr<Lock> lock)
    : m_lock(std::move(lock))
{
}

HeldFolder::~HeldFolder() = default;

Result<std::unique_ptr<HeldFolder>> HeldFolder::hold(const std::filesystem::path &folder)
{
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return unwritable(folder);
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return unwritable(folder);
    auto lock = std::make_unique<Lock>();
    lock->descriptor = descriptor;
    std::unique_ptr<HeldFolder> held(new HeldFolder(std::move(lock)));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(
            Error{Error::Kind::Busy, "backup_running", "another backup is being made there"});
    return held;
}

bool HeldFolder::keepNames() const
{
    return ::fsync(m_lock->descriptor) == 0;
}

} // namespace shoptalk::relay
