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
    Narrow, ///< Claims some of the items that a usual codec claims, too.
    Usual, ///< No two of these claim the same item.
    Fallback ///< Claims everything that no other codec claims.
};

/// Converts one kind of content from and to the Cloud API's JSON. Pure.
struct ContentCodec {
    std::size_t alternative; ///< The index of the kind in the variant MessageContent.
    /// True if this `messages[]` item is of the kind.
    bool (*claims)(const QJsonObject &item);
    /// Members that are missing or of another type keep their default value. Reading never fails.
    MessageContent (*read)(const QJsonObject &item);
    /// The keys of POST /{phone-number-id}/messages with the content, including `type`; null for a kind that
    /// a business can't send. nullopt for content of the kind that can't be sent.
    std::optional<QJsonObject> (*write)(const MessageContent &content);
    /// True if a claimed item has what is needed to read it; null if it always has.
    bool (*isReadable)(const QJsonObject &item) = nullptr;
    CodecPrecedence precedence = CodecPrecedence::Usual;
};

/// Every codec: each `*codec.cpp` of this folder has one, and CMake writes the table from the folder.
std::span<const ContentCodec *const> contentCodecs();

/// The content of a `messages[]` or `message_echoes[]` item. An item that no codec claims, or that has
/// nothing readable, gives UnknownContent, or UnsupportedContent if Meta gives `errors`. Source: Cloud API
/// webhooks, `messages`.
MessageContent contentIn(const QJsonObject &item);

/// The keys with the content; nullopt if a business can't send this.
/// Source: Cloud API reference, POST /{phone-number-id}/messages.
std::optional<QJsonObject> payloadOf(const MessageContent &content);

/// Source: Cloud API webhooks, `context`.
MessageContext contextIn(const QJsonObject &item);

/// Source: Cloud API webhooks, `referral`.
AdReferral referralIn(const QJsonObject &item);

} // namespace shoptalk
