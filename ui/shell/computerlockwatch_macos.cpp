// SPDX-License-Identifier: GPL-3.0-or-later
// macOS also locks the screen before it sleeps. Source: Core Foundation, CFNotificationCenter; the names of
// the notifications are those of loginwindow.
#include "ui/shell/computerlockwatch.h"

#include <CoreFoundation/CoreFoundation.h>

namespace shoptalk {

namespace {

class MacosComputerLockWatch final : public ComputerLockWatch {
public:
    ~MacosComputerLockWatch() override { setOn(false); }

    void setOn(bool isOn) override
    {
        CFNotificationCenterRef center = CFNotificationCenterGetDistributedCenter();
        CFNotificationCenterRemoveEveryObserver(center, this);
        if (isOn)
            CFNotificationCenterAddObserver(center, this, &MacosComputerLockWatch::take,
                                            CFSTR("com.apple.screenIsLocked"), nullptr,
                                            CFNotificationSuspensionBehaviorDeliverImmediately);
    }

private:
    static void take(CFNotificationCenterRef, void *observer, CFNotificationName, const void *,
                     CFDictionaryRef)
    {
        Q_EMIT static_cast<MacosComputerLockWatch *>(observer)->left();
    }
};

} // namespace

std::unique_ptr<ComputerLockWatch> ComputerLockWatch::make()
{
    return std::make_unique<MacosComputerLockWatch>();
}

} // namespace shoptalk
