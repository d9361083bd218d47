// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/fileidentity.h"

#include <windows.h>

namespace shoptalk::relay::sqlite {

std::optional<FileIdentity::Inode> FileIdentity::inodeOf(const std::filesystem::path &file)
{
    const HANDLE handle = ::CreateFileW(file.c_str(), FILE_READ_ATTRIBUTES,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION facts{};
    const bool isKnown = ::GetFileInformationByHandle(handle, &facts) != 0;
    ::CloseHandle(handle);
    if (!isKnown)
        return {};
    const std::uint64_t number = (std::uint64_t{facts.nFileIndexHigh} << 32U) | facts.nFileIndexLow;
    return Inode{facts.dwVolumeSerialNumber, number};
}

} // namespace shoptalk::relay::sqlite
