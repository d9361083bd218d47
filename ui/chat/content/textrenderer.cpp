// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/emoji.h"

namespace shoptalk {

namespace {

constexpr int maxLargeEmoji = 3;

void layOutTextContent(const Message &message, ContentBuilder &builder)
{
    const QString &text = std::get<TextContent>(message.content).body;
    const int emoji = emojiOnlyCount(text);
    if (emoji > 0 && emoji <= maxLargeEmoji)
        builder.addLargeEmoji(text);
    else
        builder.addBody(text);
}

} // namespace

extern const ContentRenderer textRenderer{
    alternativeOf<TextContent>(), [](const Message &) { return QString(); },
    [](const Message &) { return std::optional<Icon>(); }, layOutTextContent,
    [](const Message &message) { return std::get<TextContent>(message.content).body; }};

} // namespace shoptalk
