// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/newdatabase.h"

#include <fstream>

namespace shoptalk::relay::sqlite {

/// Windows gives a file the permissions of its folder. The practice shop's is in the person's own folder of
/// temporary files.
bool createForOwnerOnly(const std::filesystem::path &file)
{
    return std::ofstream(file, std::ios::binary | std::ios::app).is_open();
}

} // namespace shoptalk::relay::sqlite
