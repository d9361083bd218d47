// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// A notice of WhatsApp's own in a conversation. Source: Cloud API webhooks, `system` messages.
struct SystemContent {
    static constexpr const char *name = "system";
    QString type; ///< "user_changed_number", "user_changed_user_id", …
    QString body; ///< Meta's English sentence.

    static constexpr auto fields()
    {
        return std::tuple(storedField("type", &SystemContent::type),
                          storedField("body", &SystemContent::body));
    }
    QString plainText() const { return body; }
    MessageKind messageKind() const;
    friend bool operator==(const SystemContent &, const SystemContent &) = default;
};

} // namespace shoptalk
