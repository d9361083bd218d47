// SPDX-License-Identifier: GPL-3.0-or-later
// Values of settings, of any bytes: accepted, or refused with a reason. The first byte chooses the setting.
#include "check.h"
#include "relay/settingkeys.h"

using namespace shoptalk::relay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::vector<SettingKey> &keys = settingKeys();
    const SettingKey &key = keys[data[0] % keys.size()];
    if (key.name.ends_with("_file"))
        return 0; // Would open files of any name.
    Settings settings;
    const std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto applied = key.apply(settings, text, "/");
    CHECK(applied || !applied.error().detail.empty());
    return 0;
}
