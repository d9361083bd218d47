// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The decisions of staff about a conversation, the shop's staff, and the indexes of the list's filters.
QStringList conversationStates();

/// An index of each filter for one number of the shop. `listed_number` is NULL while only one number is
/// connected, so that these indexes are empty and cost nothing.
QStringList conversationsOfNumbers();

/// Reminders of conversations, and the replies that staff saved for using them again.
QStringList remindersAndSavedReplies();

} // namespace shoptalk
