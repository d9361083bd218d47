// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier_tray.h"

#include <QApplication>
#include <QOperatingSystemVersion>

namespace shoptalk {

std::unique_ptr<Notifier> Notifier::make(QSystemTrayIcon &tray)
{
    // Windows plays its own sound. Source: Qt's QCocoaSystemTrayIcon, whose messages have none.
    const bool isSilent = QOperatingSystemVersion::currentType() == QOperatingSystemVersion::MacOS;
    return std::make_unique<TrayNotifier>(tray, isSilent ? &QApplication::beep : nullptr);
}

} // namespace shoptalk
