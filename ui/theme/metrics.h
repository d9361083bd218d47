// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// The spacing grid in device-independent pixels. Distances between controls are multiples of 4.
namespace space {
inline constexpr int hair = 2; ///< Only inside a control, between an icon and its text.
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int xxxl = 48;
} // namespace space

/// Corner radii.
namespace radius {
inline constexpr int small = 4; ///< Tool tips, tags.
inline constexpr int control = 8; ///< Buttons, inputs, notices.
inline constexpr int card = 12;
inline constexpr int bubble = 14;
} // namespace radius

/// Side lengths of square elements.
namespace size {
inline constexpr int iconSmall = 16;
inline constexpr int icon = 20;
inline constexpr int iconLarge = 24;
inline constexpr int avatar = 48; ///< In the list of conversations.
inline constexpr int avatarSmall = 40; ///< In a header.
inline constexpr int touch = 40; ///< The minimum height of a button that stands alone.
inline constexpr int box = 18; ///< Side of a check box's box.
inline constexpr int linkPadding = 4; ///< Between the edge of a button that looks like a link and its text.
} // namespace size

/// Below this width of the window one pane is shown instead of two.
inline constexpr int narrowWidth = 720;

} // namespace shoptalk
