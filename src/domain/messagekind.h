// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// The number under which a message's content is stored. The numbers are stored: append only, never change
/// one. Source: Cloud API, `messages[].type`.
enum class MessageKind {
    Text = 0,
    Image = 1,
    Video = 2,
    Audio = 3,
    VoiceNote = 4,
    Document = 5,
    Sticker = 6,
    Location = 7,
    Contacts = 8,
    Reaction = 9,
    Interactive = 10,
    Template = 11,
    Order = 12,
    System = 13,
    Unsupported = 14, ///< Meta says that it can't deliver the message's content.
    Unknown =
        15, ///< A kind that this version does not know, or content that can't be read: kept as Meta sent it.
    Deleted = 16, ///< Its writer deleted the message for everyone; it has no content any more.
    ChatOpened = 17, ///< The customer opened the chat and wrote nothing yet (`request_welcome`).
    Call = 18, ///< Earlier versions stored calls as System.
    CallPermissionRequest = 19,
    VoiceCall = 20
};

} // namespace shoptalk
