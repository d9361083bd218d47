// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {
class Theme;
}

namespace shoptalk::gallery {

/// Every role of the theme's colours.
QWidget *makeColours(const Theme &theme);
/// Every text style in every tone.
QWidget *makeType(const Theme &theme);
/// Buttons and inputs in all their states.
QWidget *makeControls(const Theme &theme);
/// Every icon with its name.
QWidget *makeIcons(const Theme &theme);
/// Notices, banners and avatars.
QWidget *makeBanners(const Theme &theme);
/// The buttons of the navigation rail in all their states.
QWidget *makeRail(const Theme &theme);

} // namespace shoptalk::gallery
