// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// What the desktop is to show when a customer writes. While the console is locked it never shows who and what.
struct NotificationChoices {
    bool areShown = true;
    bool nameWhoAndWhat = true;
    bool haveSound = true;

    friend bool operator==(const NotificationChoices &, const NotificationChoices &) = default;
};

} // namespace shoptalk
