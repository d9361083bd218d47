// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// A business asks the customer for the permission to call. The answer is an InteractiveReplyContent.
/// Source: Cloud API, interactive messages, `call_permission_request`.
struct CallPermissionRequestContent {
    static constexpr const char *name = "call_permission_request";
    QString body; ///< Why the business wants to call; may be empty.

    static constexpr auto fields()
    {
        return std::tuple(storedField("body", &CallPermissionRequestContent::body));
    }
    QString plainText() const { return body; }
    MessageKind messageKind() const { return MessageKind::CallPermissionRequest; }
    friend bool operator==(const CallPermissionRequestContent &,
                           const CallPermissionRequestContent &) = default;
};

} // namespace shoptalk
