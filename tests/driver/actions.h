// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QWidget;

namespace shoptalk::driver {

/// The visible widget with this object name; if there is none, a hidden one; otherwise null.
QWidget *widgetNamed(const QString &name);

/// The window of the widget with this object name; the first window without a name.
QWidget *windowOf(const QString &name);

/// The visible state of a widget: text, whether it is visible, enabled and focused, and its rectangle in its
/// window.
QJsonObject inspect(const QString &name);
/// The rows of an item view: texts, accessible texts, and whether each is in sight.
QJsonObject rows(const QString &name);
QJsonObject click(const QString &name);
/// Clicks on a row as a person does: moves the pointer to the row, which must still contain `part`, and
/// presses the button when nothing in the list has moved for a moment.
QJsonObject clickRow(const QString &name, int row, const QString &part);
/// Clicks into the widget and types. Text that is not ASCII is sent like that of an input method.
QJsonObject type(const QString &name, const QString &text);
/// Chooses the entry of a menu whose action has this object name.
QJsonObject chooseEntry(const QString &name);
/// Sends a key such as "Return", "Ctrl+F" or "Menu" to the widget or, without a name, to the widget with the
/// focus.
QJsonObject pressKey(const QString &name, const QString &key);
/// Sends a key to the first window itself, as a display does, which passes it on to the widget with the
/// focus.
QJsonObject pressWindowKey(const QString &key);
/// Saves a picture of the widget's window (or of the first window) as PNG.
QJsonObject grab(const QString &name, const QString &path);
QJsonObject resizeWindow(int width, int height);
QJsonObject minimiseWindow();
/// Makes the first window the active one, as a window manager does for a new window. Xvfb has none.
QJsonObject activateWindow();
/// Closes the window as its own button does, after the answer was sent. Unlike a shortcut, it needs no focus.
QJsonObject closeWindow();
/// Moves the time of day forward; only in a program that was started with its own clock.
QJsonObject passTime(int seconds);
/// The object names of all visible widgets, for writing tests.
QJsonObject names();

} // namespace shoptalk::driver
