// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// The name that customers see for a number, and a new one that was requested from WhatsApp. Source:
/// GET /{phone-number-id}, verified_name, name_status, new_display_name, new_name_status.
struct DisplayName {
    QString shown; ///< Empty: none was approved yet.
    QString status; ///< Meta's word: APPROVED, PENDING_REVIEW, DECLINED, …
    QString wanted; ///< Empty: no other one was requested.
    QString wantedStatus; ///< Meta's word, as above.

    bool isBeingReviewed() const { return wantedStatus == QLatin1StringView("PENDING_REVIEW"); }

    friend bool operator==(const DisplayName &, const DisplayName &) = default;
};

} // namespace shoptalk
