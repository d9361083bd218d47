// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/heldfolder.h"

#include <windows.h>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

constexpr const char *lockFile = "backup.lock";

tl::unexpected<Error> unwritable(const std::filesystem::path &folder, const std::error_code &why)
{
    return tl::unexpected(
        Error{Error::Kind::Storage, "backup_unwritable", folder.string() + ": " + why.message()});
}

} // namespace

/// A file in the folder that nobody else can open meanwhile, and that is gone when it is closed.
struct HeldFolder::Lock {
    HANDLE file = INVALID_HANDLE_VALUE;

    ~Lock() { ::CloseHandle(file); }
};

HeldFolder::HeldFolder(std::unique_ptr<Lock> lock)
    : m_lock(std::move(lock))
{
}

HeldFolder::~HeldFolder() = default;

/// Windows gives the folder the permissions of the one in which it is.
Result<std::unique_ptr<HeldFolder>> HeldFolder::hold(const std::filesystem::path &folder)
{
    std::error_code failed;
    std::filesystem::create_directory(folder, failed);
    if (failed)
        return unwritable(folder, failed);
    const std::filesystem::path path = folder / lockFile;
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE && ::GetLastError() == ERROR_SHARING_VIOLATION)
        return tl::unexpected(
            Error{Error::Kind::Busy, "backup_running", "another backup is being made there"});
    if (file == INVALID_HANDLE_VALUE)
        return unwritable(folder, std::error_code(int(::GetLastError()), std::system_category()));
    auto lock = std::make_unique<Lock>();
    lock->file = file;
    return std::unique_ptr<HeldFolder>(new HeldFolder(std::move(lock)));
}

/// Nothing to do: NTFS keeps the names of a folder in its own log.
bool HeldFolder::keepNames() const
{
    return true;
}

} // namespace shoptalk::relay
