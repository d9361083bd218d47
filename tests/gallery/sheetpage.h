// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace shoptalk::gallery {

/// An empty sheet; `column` becomes its layout.
QWidget *makePage(QVBoxLayout *&column);

/// Adds `sample` with a caption above it.
void addSample(QVBoxLayout &column, const Theme &theme, const QString &caption, QWidget *sample);

/// A picture of a pop-up that would otherwise be a window of its own. `popup` is destroyed.
QLabel *pictureOf(QWidget *popup);

} // namespace shoptalk::gallery
