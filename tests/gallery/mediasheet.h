// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {
class Theme;
}

namespace shoptalk::gallery {

/// Bubbles with files in every state of their downloads and uploads, and sounds while they are played.
QWidget *makeMedia(const Theme &theme);

} // namespace shoptalk::gallery
