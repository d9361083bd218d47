// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace shoptalk {

class Theme;

/// What the icon in the tray says.
struct TrayState {
    int unread = 0;
    bool isQuiet = false;
    bool isLocked = false;
};

/// The program's icon in every size that trays use, with a badge that counts unread messages, if there are
/// any. While it is quiet the badge has a muted colour; while the console is locked it is a lock.
QIcon trayPicture(const Theme &theme, const TrayState &state);

} // namespace shoptalk
