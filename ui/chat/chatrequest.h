// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// What a person wants to do from the chat that is done elsewhere.
enum class ChatRequest {
    Unblock, ///< The customer of the open conversation.
    ShowDetails, ///< The details of the customer.
    ManageSavedReplies,
    DeleteNote, ///< The message is the note.
    EnterPrices, ///< The prices of WhatsApp.
    SeparateCustomers, ///< The message is the line that says that two customers are the same; they are not.
    OfferUndelete, ///< The failed message was deleted; `Outbox::setDeleted` brings it back.
    OfferSending ///< The message was cancelled before it was sent; `Outbox::setDeleted` queues it
                 ///< again.
};

} // namespace shoptalk
