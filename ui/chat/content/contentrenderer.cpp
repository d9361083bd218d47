// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

#include "ui/chat/content/messageframe.h"
#include "ui/chat/formattedtext.h"

#include <algorithm>
#include <array>

namespace shoptalk {

// Each is in the file of its name.
extern const ContentRenderer textRenderer;
extern const ContentRenderer mediaRenderer;
extern const ContentRenderer locationRenderer;
extern const ContentRenderer contactsRenderer;
extern const ContentRenderer reactionRenderer;
extern const ContentRenderer interactiveRenderer;
extern const ContentRenderer interactiveReplyRenderer;
extern const ContentRenderer templateRenderer;
extern const ContentRenderer orderRenderer;
extern const ContentRenderer systemRenderer;
extern const ContentRenderer callRenderer;
extern const ContentRenderer unsupportedRenderer;
extern const ContentRenderer unknownRenderer;
extern const ContentRenderer deletedRenderer; // of no kind: a deleted message has no content

namespace {

const std::array allRenderers{&textRenderer,
                              &mediaRenderer,
                              &locationRenderer,
                              &contactsRenderer,
                              &reactionRenderer,
                              &interactiveRenderer,
                              &interactiveReplyRenderer,
                              &templateRenderer,
                              &orderRenderer,
                              &systemRenderer,
                              &callRenderer,
                              &unsupportedRenderer,
                              &unknownRenderer};

} // namespace

std::span<const ContentRenderer *const> contentRenderers()
{
    return allRenderers;
}

const ContentRenderer &rendererFor(const Message &message)
{
    if (message.isRevoked)
        return deletedRenderer;
    const auto found =
        std::find_if(allRenderers.begin(), allRenderers.end(), [&](const ContentRenderer *each) {
            return each->alternative == message.content.index();
        });
    return found == allRenderers.end() ? unknownRenderer : **found;
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
