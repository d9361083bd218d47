// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The name of the system's colour emoji font.
QString emojiFamily();

/// Derives the application's font from the desktop's. It adds the colour emoji font as a fallback, because
/// otherwise half of the emoji are black and white and joined ones are split. It is at least 10 points before
/// `textScale`.
QFont applicationFont(const QFont &desktop, qreal textScale);

/// A copy of `font` with another size and weight.
QFont scaled(const QFont &font, qreal factor, QFont::Weight weight);

/// A copy of `font` for a run of emoji. The colour font comes first, so that a sequence is shaped in one font
/// as one picture.
QFont emojiFont(const QFont &font);

} // namespace shoptalk
