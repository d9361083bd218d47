// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/callcontent.h"
#include "domain/content/callpermissionrequestcontent.h"
#include "domain/content/contactscontent.h"
#include "domain/content/interactivecontent.h"
#include "domain/content/interactivereplycontent.h"
#include "domain/content/locationcontent.h"
#include "domain/content/mediacontent.h"
#include "domain/content/ordercontent.h"
#include "domain/content/reactioncontent.h"
#include "domain/content/systemcontent.h"
#include "domain/content/templatecontent.h"
#include "domain/content/textcontent.h"
#include "domain/content/unsupportedcontent.h"
#include "domain/content/voicecallcontent.h"

#include <cstddef>
#include <type_traits>
#include <variant>

namespace shoptalk {

/// The content of a message. Each kind is one struct in this folder. docs/adding-a-message-kind.md lists what
/// a new kind needs.
using MessageContent =
    std::variant<TextContent, MediaContent, LocationContent, ContactsContent, ReactionContent,
                 InteractiveContent, InteractiveReplyContent, TemplateContent, OrderContent, SystemContent,
                 CallContent, CallPermissionRequestContent, VoiceCallContent, UnsupportedContent,
                 UnknownContent>;

/// The index of `Content` in MessageContent, for tables with one row for each kind.
template <class Content, std::size_t index = 0>
consteval std::size_t alternativeOf()
{
    if constexpr (std::is_same_v<std::variant_alternative_t<index, MessageContent>, Content>)
        return index;
    else
        return alternativeOf<Content, index + 1>();
}

/// The text that is searched and shown in lists: the body, the caption or the title; empty where there is
/// none.
QString plainText(const MessageContent &content);

/// The number under which the content is stored. Never MessageKind::Deleted, which says that there is no
/// content any more.
MessageKind kindOf(const MessageContent &content);

/// Content of which only the kind and the text are known, as in databases of versions that did not store
/// content. Kinds that those versions did not have give UnknownContent.
MessageContent contentOf(MessageKind kind, const QString &text);

/// `content` with another text: the body, or the caption of a file. Content without a text of its own stays
/// as it is. Source: Cloud API webhooks, `edit`.
MessageContent withText(MessageContent content, const QString &text);

} // namespace shoptalk
