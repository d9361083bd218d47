// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace shoptalk {

class Theme;

/// The program's icon in every size that trays use, with a badge that counts unread messages, if there are
/// any. While it is quiet the badge has a muted colour.
QIcon trayPicture(const Theme &theme, int unread, bool isQuiet);

} // namespace shoptalk
