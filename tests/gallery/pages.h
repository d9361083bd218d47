// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QList>
#include <QString>

namespace shoptalk::gallery {

/// A main page of the console, filled as in a shop's morning.
struct Page {
    QString name; ///< Also of its reference pictures.
    /// Shows the page as wide as this and takes its picture; null if it does not come up.
    QImage (*picture)(Theme &theme, int width);
};

QList<Page> pages();

} // namespace shoptalk::gallery
