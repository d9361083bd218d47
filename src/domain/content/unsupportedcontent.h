// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// Content that Meta says it can't deliver. Source: Cloud API webhooks, `unsupported` messages.
struct UnsupportedContent {
    static constexpr const char *name = "unsupported";
    QString type; ///< `unsupported.type`: "poll_creation", "gif", …; "media_placeholder" in history.
    int code = 0; ///< Meta's: 131051, 131060, …; 0 if it gave none.

    static constexpr auto fields()
    {
        return std::tuple(storedField("type", &UnsupportedContent::type),
                          storedField("code", &UnsupportedContent::code));
    }
    QString plainText() const { return {}; }
    MessageKind messageKind() const { return MessageKind::Unsupported; }
    friend bool operator==(const UnsupportedContent &, const UnsupportedContent &) = default;
};

/// A kind that this version does not know. The message is kept as Meta sent it, and read again by a later
/// version.
struct UnknownContent {
    static constexpr const char *name = "unknown";
    QString type; ///< `messages[].type`

    static constexpr auto fields() { return std::tuple(storedField("type", &UnknownContent::type)); }
    QString plainText() const { return {}; }
    MessageKind messageKind() const { return MessageKind::Unknown; }
    friend bool operator==(const UnknownContent &, const UnknownContent &) = default;
};

} // namespace shoptalk
