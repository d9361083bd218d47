// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staffmember.h"

#include <QDateTime>

namespace shoptalk {

struct Conversation;

/// Which conversations the list shows. The numbers are stored in the settings:
/// append only, never change one.
enum class ConversationFilter { All, Unread, Mine, Unassigned, Waiting, ClosingSoon, Archived, Snoozed };

/// A filter with the values that it depends on, and the number of the shop.
struct ConversationScope {
    ConversationFilter filter = ConversationFilter::All;
    StaffId me; ///< The person at this computer; empty if nobody was chosen.
    PhoneNumberId number = {}; ///< Only conversations with this number of the shop; empty: with all of them.

    friend bool operator==(const ConversationScope &, const ConversationScope &) = default;
};

/// True if the scope has the conversation at that time (UTC).
bool isInScope(const ConversationScope &scope, const Conversation &conversation, const QDateTime &now);

/// The order of the list: pinned ones first, then the newest activity. For `ClosingSoon`: what closes first.
bool standsAbove(ConversationFilter filter, const Conversation &a, const Conversation &b);

} // namespace shoptalk
