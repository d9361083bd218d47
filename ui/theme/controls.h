// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <functional>

class QAbstractButton;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QWidget;

namespace shoptalk {

enum class ButtonKind { Secondary, Primary, Danger, Link, Pill };
enum class Tone { Normal, Muted, Accent, Danger, Warning, Success };
enum class Surface { Plain, Canvas, Sidebar, Header, Footer, Card, Toast };
enum class Notice { Info, Warning, Danger, Success };

/// Creates a button of a kind. Every button can be reached by keyboard.
QPushButton *makeButton(ButtonKind kind, const QString &text, QWidget *parent = nullptr);
/// A flat button that shows only an icon; `name` is its tool tip and accessible name.
QToolButton *makeIconButton(const Theme &theme, Icon icon, const QString &name, QWidget *parent = nullptr);
/// A label that wraps, of a text style and a tone.
QLabel *makeLabel(const Theme &theme, TextStyle style, const QString &text, Tone tone = Tone::Normal,
                  QWidget *parent = nullptr);
/// A frame with a background colour.
QFrame *makeSurface(Surface surface, QWidget *parent = nullptr);

void setKind(QAbstractButton &button, ButtonKind kind);
void setTone(QLabel &label, Tone tone);
void setSurface(QFrame &frame, Surface surface);
void setNotice(QFrame &frame, Notice notice);
/// Marks an input with a red border if its content can't be used.
void setInvalid(QLineEdit &edit, bool invalid);

/// Calls `fit` now, and again whenever the text size changes while `widget` exists. Use it for sizes that
/// depend on text.
void keepFitting(const Theme &theme, QWidget &widget, const std::function<void()> &fit);

/// Applies the style sheet again after a property that it reads was changed.
void restyle(QWidget &widget);

} // namespace shoptalk
