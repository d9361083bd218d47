// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

class ConnectedNumbers;
class ConversationStates;
class CustomerBlocks;
class CustomerRecords;
class Notes;
class SavedReplies;
class Staff;
class StopProposals;

/// What staff do with conversations beside writing in them. All of it outlives the page.
struct InboxWork {
    ConversationStates &states;
    Staff &staff;
    CustomerBlocks &blocks;
    CustomerRecords &records;
    Notes &notes;
    SavedReplies &savedReplies;
    StopProposals &stopProposals;
    const ConnectedNumbers &numbers; ///< From which a conversation can begin.
};

} // namespace shoptalk
