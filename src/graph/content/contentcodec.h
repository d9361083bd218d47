// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>
#include <span>

namespace shoptalk {

/// Which codec reads an item that more than one claims: the one of the lowest value.
enum class CodecPrecedence {
    Narrow, ///< Some of the items that a usual codec claims.
    Usual, ///< No two of them claim the same item.
    Fallback ///< Whatever nobody else claims.
};

/// Converts one kind of content from and to the Cloud API's JSON. Pure.
struct ContentCodec {
    std::size_t alternative; ///< Which of MessageContent's.
    /// True if this `messages[]` item is of the kind.
    bool (*claims)(const QJsonObject &item);
    /// Members that are missing or of another type keep their default value. Reading never fails.
    MessageContent (*read)(const QJsonObject &item);
    /// The keys of POST /{phone-number-id}/messages that say what is sent, `type` among them; null for a kind
    /// that a business can't send. Nothing for a content of the kind that can't be.
    std::optional<QJsonObject> (*write)(const MessageContent &content);
    /// True if a claimed item has what makes it readable; null if it always has.
    bool (*isReadable)(const QJsonObject &item) = nullptr;
    CodecPrecedence precedence = CodecPrecedence::Usual;
};

/// Every codec: each `*codec.cpp` of this folder has one, and CMake writes the table from the folder.
std::span<const ContentCodec *const> contentCodecs();

/// What a `messages[]` or `message_echoes[]` item says. What no codec claims is UnknownContent; so is what
/// has nothing in it that can be read, or UnsupportedContent where Meta gives its `errors`. Source: Cloud API
/// webhooks, `messages`.
MessageContent contentIn(const QJsonObject &item);

/// The keys that say what is sent; nothing if a business can't send this.
/// Source: Cloud API reference, POST /{phone-number-id}/messages.
std::optional<QJsonObject> payloadOf(const MessageContent &content);

/// Source: Cloud API webhooks, `context`.
MessageContext contextIn(const QJsonObject &item);

/// Source: Cloud API webhooks, `referral`.
AdReferral referralIn(const QJsonObject &item);

} // namespace shoptalk
