// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figure.h"

#include <QImage>

namespace shoptalk {

class Theme;

/// A figure with its title as a picture in the colours of the theme, with twice the pixels for sharp print.
QImage figurePicture(const Figure &figure, const Theme &theme, Qt::LayoutDirection direction);

} // namespace shoptalk
