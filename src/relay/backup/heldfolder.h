// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <filesystem>
#include <memory>

namespace shoptalk::relay {

/// Locks a folder for one backup at a time; the system releases the lock when the process ends in any way.
class HeldFolder {
public:
    /// Makes the folder, for its owner only, if there is none. Errors: Storage ("backup_unwritable"), Busy
    /// ("backup_running").
    static http::Result<std::unique_ptr<HeldFolder>> hold(const std::filesystem::path &folder);
    ~HeldFolder();
    HeldFolder(const HeldFolder &) = delete;
    HeldFolder &operator=(const HeldFolder &) = delete;

    /// Returns when the names of the files in it are on the disk.
    bool keepNames() const;

private:
    struct Lock;
    explicit HeldFolder(std::unique_ptr<Lock> lock);
    std::unique_ptr<Lock> m_lock;
};

} // namespace shoptalk::relay
