// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace shoptalk::relay::sqlite {

/// Creates an empty database that only its owner can read, unless there is one; SQLite gives its -wal and
/// -shm files the same permissions. False if that failed.
bool createForOwnerOnly(const std::filesystem::path &file);

} // namespace shoptalk::relay::sqlite
