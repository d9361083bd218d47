// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/shortcuts.h"

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QToolButton;
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

/// Calls `show` with the keys of `shortcut` in the system's words, now and whenever the person changes them.
/// An empty text means that it has no keys. `owner` must not show its actions, as a menu or a button does.
void followKeys(QWidget &owner, Shortcut shortcut, const std::function<void(const QString &keys)> &show);

/// A name with the keys that do the same, for a tooltip: "Inbox (Ctrl+Shift+I)". Without keys, the name.
QString nameWithKeys(const QString &name, const QString &keys);

/// Adds the keys of `shortcut`, which does the same as the button, to the name in its tooltip.
void showKeys(QToolButton &button, Shortcut shortcut);

} // namespace shoptalk
