// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// Source: Cloud API, text messages.
struct TextContent {
    static constexpr const char *name = "text";
    QString body;
    bool showsLinkPreview = false; ///< Outbound: the first link is shown with a preview.

    static constexpr auto fields()
    {
        return std::tuple(storedField("body", &TextContent::body),
                          storedField("preview", &TextContent::showsLinkPreview));
    }
    QString plainText() const { return body; }
    MessageKind messageKind() const { return MessageKind::Text; }
    friend bool operator==(const TextContent &, const TextContent &) = default;
};

} // namespace shoptalk
