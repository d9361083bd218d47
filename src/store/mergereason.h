// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Why two customers count as the same person. The numbers are stored: append only.
enum class MergeReason {
    SameEvent = 0, ///< One event names the user id of one and the phone number of the other.
    Changed = 1, ///< WhatsApp reported that one has become the other.
    SameNumber = 2 ///< Two forms of one phone number; see `otherFormOf`.
};

} // namespace shoptalk
