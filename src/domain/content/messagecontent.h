// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/callcontent.h"
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

#include <variant>

namespace shoptalk {

/// What a message says. Each kind is one struct in this folder; adding one: docs/adding-a-message-kind.md.
using MessageContent =
    std::variant<TextContent, MediaContent, LocationContent, ContactsContent, ReactionContent,
                 InteractiveContent, InteractiveReplyContent, TemplateContent, OrderContent, SystemContent,
                 CallContent, UnsupportedContent, UnknownContent>;

/// What is searched and shown in lists: the body, the caption, the title; empty where there is none.
QString plainText(const MessageContent &content);

} // namespace shoptalk
