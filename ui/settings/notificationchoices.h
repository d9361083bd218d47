// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// What a notification shows when a customer writes. While the console is locked, it never shows names or
/// texts.
struct NotificationChoices {
    bool areShown = true;
    bool nameWhoAndWhat = true;
    bool haveSound = true;

    friend bool operator==(const NotificationChoices &, const NotificationChoices &) = default;
};

} // namespace shoptalk
