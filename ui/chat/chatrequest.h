// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// What a person wants to do from the chat that is done elsewhere.
enum class ChatRequest {
    GoBack, ///< To the list.
    Unblock, ///< The customer of the open conversation.
    ConnectNumber, ///< Show the Facebook accounts: the number of the open conversation is not connected.
    ShowDetails, ///< The details of the customer.
    ManageSavedReplies,
    DeleteNote, ///< The message is the note.
    Forward, ///< The messages, to other conversations.
    Star, ///< Put stars on the messages.
    Unstar,
    EnterPrices, ///< WhatsApp's.
    ShowLinkPreviews, ///< Send links with a preview until the person decides otherwise.
    HideLinkPreviews,
    SeparateCustomers, ///< The two of the message, which is their line, are not the same.
    OfferUndelete, ///< The failed message was deleted; `Outbox::setDeleted` brings it back.
    OfferSending ///< The message was cancelled before it was sent; `Outbox::setDeleted` queues it
                 ///< again.
};

} // namespace shoptalk
