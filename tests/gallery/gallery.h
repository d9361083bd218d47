// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>

class QWidget;

namespace shoptalk::gallery {

/// One sheet of the gallery: everything of one kind, in all its states.
struct Sheet {
    QString name; ///< Also the name of its reference pictures.
    QWidget *(*make)(const Theme &theme);
};

/// Colours, type, controls, icons, banners, bubbles, and the parts of the pages: rail, rows, composer,
/// pop-ups, panes. What is not on a sheet is not part of the visual language.
QList<Sheet> sheets();

} // namespace shoptalk::gallery
