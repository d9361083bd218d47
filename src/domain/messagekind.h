// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

#include <QString>

namespace shoptalk {

/// What a message is. The numbers are stored: append only. Source: Cloud API, `messages[].type`.
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
    Unsupported = 14, ///< Meta says it can't hand it on.
    Unknown = 15, ///< A kind that we don't know, or content that can't be read: kept raw, shown as such.
    Deleted = 16, ///< Who wrote it deleted it for everyone; it has no text any more.
    ChatOpened = 17 ///< The customer opened the chat and wrote nothing yet (`request_welcome`).
};

/// The number under which content is stored; a call is a notice. Never MessageKind::Deleted, which says that
/// there is no content any more.
MessageKind kindOf(const MessageContent &content);

/// Content of a message of which only the kind and the text are known, as versions before stored it.
MessageContent contentOf(MessageKind kind, const QString &text);

/// `content` with another text: the body, or the caption of a file. What has no text of its own stays as it
/// is. Source: Cloud API webhooks, `edit`.
MessageContent withText(MessageContent content, const QString &text);

} // namespace shoptalk
