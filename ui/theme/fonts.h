// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The name of the system's colour emoji font.
QString emojiFamily();

/// The application's font made from the desktop's: with the colour emoji font named behind it (without it
/// half of the emoji come in black and white and joined ones fall apart), and at least 10 points before
/// `textScale`.
QFont applicationFont(const QFont &desktop, qreal textScale);

/// `font` in another size and weight.
QFont scaled(const QFont &font, qreal factor, QFont::Weight weight);

/// `font` for a run of emoji: the colour font first, so that a sequence is shaped in one font as one picture.
QFont emojiFont(const QFont &font);

} // namespace shoptalk
