// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QList>
#include <QString>

namespace shoptalk::gallery {

/// A main page of the console with typical data.
struct Page {
    QString name; ///< Also the name of its reference pictures.
    /// Shows the page at this width and takes its picture; null if it does not appear.
    QImage (*picture)(Theme &theme, int width);
};

QList<Page> pages();

} // namespace shoptalk::gallery
