// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/shortcuts.h"

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace shoptalk {

/// Adds a keyboard shortcut that has no menu entry and no button. The keys trigger the action while `owner`
/// is visible in the active window, or, with Qt::WidgetShortcut, while it has the focus. `text` says in the
/// list of shortcuts what the keys do.
QAction *addShortcut(QWidget &owner, const QKeySequence &keys, const QString &text,
                     Qt::ShortcutContext context = Qt::WindowShortcut);

/// The same with keys that the person can change.
QAction *addShortcut(QWidget &owner, Shortcut shortcut, const QString &text,
                     Qt::ShortcutContext context = Qt::WindowShortcut);

} // namespace shoptalk
