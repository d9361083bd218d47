// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QList>
#include <QString>

#include <functional>

namespace shoptalk {

/// Something that the command palette can open or do.
struct PaletteEntry {
    QString id; ///< Stays the same, so that recently used entries are known.
    QString title;
    QString detail; ///< "Conversation", "Settings", a phone number.
    QString keys; ///< Its shortcut; empty if it has none.
    Icon icon = Icon::ChevronRight;
    std::function<void()> run;
};

/// Gives the entries. It is called when the palette is opened and when something is typed.
using PaletteSource = std::function<QList<PaletteEntry>()>;

} // namespace shoptalk
