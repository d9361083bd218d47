// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shoptalk {
class Theme;
}

namespace shoptalk::gallery {

/// The pane of a customer: one about whom everything is known, one who is blocked, one who is new, a group.
QWidget *makeCustomers(const Theme &theme);

} // namespace shoptalk::gallery
