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

/// What staff do with conversations besides writing in them. All of it outlives the page.
struct InboxWork {
    ConversationStates &states;
    Staff &staff;
    CustomerBlocks &blocks;
    CustomerRecords &records;
    Notes &notes;
    SavedReplies &savedReplies;
    const ConnectedNumbers &numbers; ///< The numbers from which a conversation can begin.
};

} // namespace shoptalk
