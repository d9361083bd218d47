// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

namespace shoptalk {

/// For messages that were deleted for everyone. They have no content, so it belongs to no alternative.
extern const ContentRenderer deletedRenderer{
    std::variant_npos, [](const Message &) { return ContentStrings::tr("This message was deleted"); },
    [](const Message &) { return std::optional(Icon::Block); },
    [](const Message &, ContentBuilder &builder) {
        builder.addTitle(Icon::Block, ContentStrings::tr("This message was deleted"));
    },
    [](const Message &) { return QString(); }};

} // namespace shoptalk
