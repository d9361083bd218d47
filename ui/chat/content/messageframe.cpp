// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/messageframe.h"

#include "domain/textlimit.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxQuote = 120; // characters: about two lines

QString forwardedText(const MessageContext &context)
{
    if (context.isForwardedOften)
        return ContentStrings::tr("Forwarded many times");
    return context.isForwarded ? ContentStrings::tr("Forwarded") : QString();
}

QString quoteAuthor(const Message &quoted)
{
    if (!quoted.author.name.isEmpty())
        return quoted.author.name;
    return quoted.direction == Direction::Outbound ? ContentStrings::tr("You")
                                                   : ContentStrings::tr("Customer");
}

void addQuotedMessage(const Message &message, ContentBuilder &builder)
{
    if (message.context.quoted.isEmpty())
        return;
    const std::optional<Message> &quoted = builder.context().quoted;
    if (!quoted) {
        builder.addQuote(ContentStrings::tr("Reply"),
                         ContentStrings::tr("The earlier message is not on this computer."), std::nullopt);
        return;
    }
    QString text = summaryOf(*quoted);
    if (text.size() > maxQuote)
        text = beginningOf(text, maxQuote - 1) + u'…';
    const ContentAction show{ContentAction::Kind::ShowMessage, quoted->wamid.value(),
                             ContentStrings::tr("Show the quoted message")};
    builder.addQuote(quoteAuthor(*quoted), text, show);
}

void addReferral(const AdReferral &ad, ContentBuilder &builder)
{
    if (ad.isEmpty())
        return;
    std::optional<ContentAction> open;
    if (!ad.sourceUrl.isEmpty())
        open = ContentAction{ContentAction::Kind::OpenLink, ad.sourceUrl,
                             ad.sourceType == "post"_L1 ? ContentStrings::tr("Open the post")
                                                        : ContentStrings::tr("Open the ad")};
    QStringList lines{ad.headline, ad.body};
    lines.removeAll(QString());
    builder.addQuote(ad.sourceType == "post"_L1 ? ContentStrings::tr("From your post")
                                                : ContentStrings::tr("From your ad"),
                     lines.join(u'\n'), open);
    builder.addGap(space::xs);
}

} // namespace

void addMessageFrame(const Message &message, ContentBuilder &builder)
{
    builder.addText(message.author.name, {TextStyle::BodyStrong, Ink::Text});
    if (message.isRevoked)
        return;
    builder.addHint(forwardedText(message.context));
    addReferral(message.referral, builder);
    if (!message.context.productId.isEmpty()) {
        builder.addQuote(ContentStrings::tr("About a product"), message.context.productId, std::nullopt);
        builder.addGap(space::xs);
    }
    addQuotedMessage(message, builder);
    builder.addGap(space::xs);
}

QString frameText(const Message &message, const std::optional<Message> &quoted)
{
    if (message.isRevoked)
        return {};
    QStringList parts{forwardedText(message.context)};
    if (!message.referral.isEmpty())
        parts << ContentStrings::tr("From your ad %1").arg(isolated(message.referral.headline));
    if (!message.context.productId.isEmpty())
        parts << ContentStrings::tr("About the product %1").arg(isolated(message.context.productId));
    if (!message.context.quoted.isEmpty())
        parts << (quoted ? ContentStrings::tr("Reply to: %1").arg(isolated(summaryOf(*quoted)))
                         : ContentStrings::tr("Reply"));
    return ListText::facts(parts);
}

} // namespace shoptalk
