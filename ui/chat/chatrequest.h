// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// What a person wants to do from the chat that is done elsewhere.
enum class ChatRequest {
    Unblock, ///< The customer of the open conversation.
    ShowDetails, ///< Of the customer.
    ManageSavedReplies,
    DeleteNote
};

} // namespace shoptalk
