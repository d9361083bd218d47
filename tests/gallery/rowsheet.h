// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {
class Theme;
}

namespace shoptalk::gallery {

/// The rows of the list of conversations in all their states.
QWidget *makeRows(const Theme &theme);

} // namespace shoptalk::gallery
