// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"

#include <QByteArray>

namespace shoptalk {

/// What stands beside a message's content, where there is anything.
struct MessageDetails {
    MessageContext context;
    AdReferral referral;

    friend bool operator==(const MessageDetails &, const MessageDetails &) = default;
};

/// The stored form of a message's content: a JSON object with the form's version ("v"), the kind's name
/// ("is") and what the kind's `fields()` list; what has its default is left out.
QByteArray contentToJson(const MessageContent &content);

/// What `contentToJson` made, also of an older version; UnknownContent for a name that this version does not
/// know and for what is no such JSON.
MessageContent contentFromJson(const QByteArray &json);

/// Empty for details without anything in them.
QByteArray detailsToJson(const MessageDetails &details);
MessageDetails detailsFromJson(const QByteArray &json);

} // namespace shoptalk
