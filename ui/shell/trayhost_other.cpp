// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayhost.h"

namespace shoptalk {

namespace {

/// Windows and macOS bring their tray back by themselves.
class LastingTrayHost final : public TrayHost {
public:
    bool isGone() const override { return false; }
};

} // namespace

std::unique_ptr<TrayHost> TrayHost::make()
{
    return std::make_unique<LastingTrayHost>();
}

} // namespace shoptalk
