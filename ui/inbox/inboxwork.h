// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <functional>

namespace shoptalk {

class ConnectedNumbers;
class ConversationListModel;
class ConversationStates;
class CustomerBlocks;
class CustomerRecords;
class Notes;
class SavedReplies;
class Staff;
class Stars;
class StopProposals;

/// What staff do with conversations besides writing in them. All of it outlives the page.
struct InboxWork {
    ConversationStates &states;
    Staff &staff;
    CustomerBlocks &blocks;
    CustomerRecords &records;
    Notes &notes;
    Stars &stars;
    SavedReplies &savedReplies;
    StopProposals &stopProposals;
    const ConnectedNumbers &numbers; ///< From which a conversation can begin.
    /// Makes a list of all conversations, for one dialog.
    std::function<ConversationListModel *()> makeConversations;
    /// When work starts, which is what "morning" means in the menus.
    std::function<WorkingHours()> workingHours = [] { return WorkingHours(); };
};

} // namespace shoptalk
