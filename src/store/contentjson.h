// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"

#include <QByteArray>

namespace shoptalk {

/// What a message can have besides its content.
struct MessageDetails {
    MessageContext context;
    AdReferral referral;
    MessageAuthor author = {};

    friend bool operator==(const MessageDetails &, const MessageDetails &) = default;
};

/// The stored form of a message's content: a JSON object with the form's version ("v"), the kind's name
/// ("is") and what the kind's `fields()` list; what has its default is left out.
QByteArray contentToJson(const MessageContent &content);

/// Reads the result of `contentToJson`, also that of an older version. Returns UnknownContent for a kind that
/// this version does not know and for other JSON.
MessageContent contentFromJson(const QByteArray &json);

/// Empty if all details are empty.
QByteArray detailsToJson(const MessageDetails &details);
MessageDetails detailsFromJson(const QByteArray &json);

} // namespace shoptalk
