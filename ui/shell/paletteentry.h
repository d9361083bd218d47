// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QList>
#include <QString>

#include <functional>

namespace shoptalk {

/// Something that the command palette can open or do.
struct PaletteEntry {
    QString id; ///< The same each time, to remember what was used.
    QString title;
    QString detail; ///< "Conversation", "Settings", a phone number.
    QString keys; ///< Its shortcut; empty if it has none.
    Icon icon = Icon::ChevronRight;
    std::function<void()> run;
};

/// Gives the entries at the time when the palette is opened, or something is typed into it.
using PaletteSource = std::function<QList<PaletteEntry>()>;

} // namespace shoptalk
