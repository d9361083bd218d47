// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

#include "ui/chat/content/messageframe.h"
#include "ui/chat/formattedtext.h"

#include <algorithm>

namespace shoptalk {

extern const ContentRenderer unknownRenderer;
extern const ContentRenderer deletedRenderer; // of no kind: a deleted message has no content

const ContentRenderer &rendererFor(const Message &message)
{
    if (message.isRevoked)
        return deletedRenderer;
    const std::span all = contentRenderers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ContentRenderer *each) {
        return each->alternative == message.content.index();
    });
    return found == all.end() ? unknownRenderer : **found;
}

ContentLayout layOutContent(const Message &message, const ContentContext &context)
{
    ContentBuilder builder(context);
    addMessageFrame(message, builder);
    rendererFor(message).layOut(message, builder);
    return builder.finish();
}

QString copyTextOf(const Message &message)
{
    return rendererFor(message).copyText(message);
}

QString summaryOf(const Message &message)
{
    const ContentRenderer &renderer = rendererFor(message);
    QString summary = renderer.summary ? renderer.summary(message) : withoutFormatting(plainText(message));
    summary = summary.simplified();
    return summary.isEmpty() ? renderer.name(message) : summary;
}

QString accessibleTextOf(const Message &message)
{
    const ContentRenderer &renderer = rendererFor(message);
    const QString text =
        renderer.accessibleText ? renderer.accessibleText(message) : renderer.copyText(message);
    return withoutFormatting(text);
}

} // namespace shoptalk
