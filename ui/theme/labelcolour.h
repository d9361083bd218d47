// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QString;

namespace shoptalk {

class Theme;

/// The colour of a label, which its name decides, so that it is the same on every computer. Its contrast to
/// surfaces is at least 3:1 (WCAG AA for graphics).
QColor labelColour(const Theme &theme, const QString &name);

} // namespace shoptalk
