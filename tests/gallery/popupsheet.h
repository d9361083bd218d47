// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {
class Theme;
}

namespace shoptalk::gallery {

/// Everything that opens over a page: menus, emoji, what completes a text, toasts, questions.
QWidget *makePopups(const Theme &theme);

} // namespace shoptalk::gallery
