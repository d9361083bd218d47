// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {
class Theme;
}

namespace shoptalk::gallery {

/// The composer in all its states, with the bars above it and the line below it.
QWidget *makeComposers(const Theme &theme);

} // namespace shoptalk::gallery
