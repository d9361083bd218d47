// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QWidget;

namespace shoptalk::driver {

/// The visible widget with this object name, else a hidden one, else null.
QWidget *widgetNamed(const QString &name);

/// What a person sees of a widget: text, whether it is there, enabled, focused, and its rectangle in its
/// window.
QJsonObject inspect(const QString &name);
/// The rows of an item view: texts, accessible texts, and whether each is in sight.
QJsonObject rows(const QString &name);
QJsonObject click(const QString &name);
/// As a person does it: the pointer goes to the row, which still says `part`, and the button is pressed when
/// nothing in the list has moved for a moment.
QJsonObject clickRow(const QString &name, int row, const QString &part);
/// Clicks into the widget and types; text beyond ASCII comes as from an input method.
QJsonObject type(const QString &name, const QString &text);
/// A key such as "Return", "Ctrl+F" or "Menu", to the widget or, without a name, to whatever has the focus.
QJsonObject pressKey(const QString &name, const QString &key);
/// A key to the first window itself, as a display sends it, before it goes to whatever has the focus there.
QJsonObject pressWindowKey(const QString &key);
/// Saves a picture of the widget's window (or of the first window) as PNG.
QJsonObject grab(const QString &name, const QString &path);
QJsonObject resizeWindow(int width, int height);
QJsonObject minimiseWindow();
/// As by the window's own button, once the answer is on its way. Needs no focus, unlike a shortcut.
QJsonObject closeWindow();
/// The time of day moves on at once; only in a program that was started with a clock of its own.
QJsonObject passTime(int seconds);
/// Object names of everything in sight, for writing tests.
QJsonObject names();

} // namespace shoptalk::driver
