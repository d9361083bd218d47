// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const InteractiveContent &interactiveOf(const Message &message)
{
    return std::get<InteractiveContent>(message.content);
}

QString interactiveName(const Message &message)
{
    switch (interactiveOf(message).kind) {
    case InteractiveKind::Buttons:
        return ContentStrings::tr("Message with buttons");
    case InteractiveKind::List:
        return ContentStrings::tr("Message with a list");
    case InteractiveKind::Link:
        return ContentStrings::tr("Message with a link");
    case InteractiveKind::LocationRequest:
        return ContentStrings::tr("Request for a location");
    case InteractiveKind::ContactRequest:
        return ContentStrings::tr("Request for a phone number");
    case InteractiveKind::Product:
        return ContentStrings::tr("Product");
    case InteractiveKind::ProductList:
        return ContentStrings::tr("Products");
    case InteractiveKind::Catalog:
        return ContentStrings::tr("Catalog");
    case InteractiveKind::Flow:
        return ContentStrings::tr("Form");
    case InteractiveKind::Other:
        break;
    }
    return ContentStrings::tr("Reply option");
}

/// What opens the list, the link, the form or the catalogue, as the customer reads it.
QString openingButton(const InteractiveContent &content)
{
    switch (content.kind) {
    case InteractiveKind::Buttons:
    case InteractiveKind::Other:
        return {};
    case InteractiveKind::LocationRequest:
        return ContentStrings::tr("Send location");
    case InteractiveKind::ContactRequest:
        return ContentStrings::tr("Share phone number");
    case InteractiveKind::Product:
    case InteractiveKind::ProductList:
        return content.buttonText.isEmpty() ? ContentStrings::tr("View items") : content.buttonText;
    case InteractiveKind::Catalog:
        return content.buttonText.isEmpty() ? ContentStrings::tr("View catalog") : content.buttonText;
    case InteractiveKind::List:
    case InteractiveKind::Link:
    case InteractiveKind::Flow:
        break;
    }
    return content.buttonText;
}

std::optional<Icon> openingIcon(InteractiveKind kind)
{
    switch (kind) {
    case InteractiveKind::List:
        return Icon::List;
    case InteractiveKind::Link:
        return Icon::ExternalLink;
    case InteractiveKind::LocationRequest:
        return Icon::Location;
    case InteractiveKind::ContactRequest:
        return Icon::Contact;
    case InteractiveKind::Product:
    case InteractiveKind::ProductList:
    case InteractiveKind::Catalog:
        return Icon::Bag;
    case InteractiveKind::Flow:
        return Icon::Template;
    case InteractiveKind::Buttons:
    case InteractiveKind::Other:
        break;
    }
    return std::nullopt;
}

void addHeader(const Message &message, ContentBuilder &builder)
{
    const InteractiveContent &content = interactiveOf(message);
    builder.addText(content.headerText, {TextStyle::BodyStrong});
    for (const MediaContent &media : content.headerMedia) {
        Message header;
        header.id = message.id; // a click on the file is about this message
        header.content = media;
        rendererFor(header).layOut(header, builder);
    }
    builder.addGap(space::xs);
}

void addChoices(const InteractiveContent &content, ContentBuilder &builder)
{
    for (const InteractiveSection &section : content.sections) {
        builder.addGap(space::xs);
        builder.addText(section.title, {TextStyle::Caption, Ink::Muted});
        for (const InteractiveChoice &choice : section.choices) {
            builder.addText(u"• "_s + (choice.title.isEmpty() ? choice.id : choice.title));
            builder.addText(choice.description, {TextStyle::Caption, Ink::Muted});
        }
    }
}

void layOutInteractive(const Message &message, ContentBuilder &builder)
{
    const InteractiveContent &content = interactiveOf(message);
    addHeader(message, builder);
    builder.addBody(content.body);
    builder.addGap(content.footer.isEmpty() ? 0 : space::xs);
    builder.addText(content.footer, {TextStyle::Caption, Ink::Muted});
    if (content.kind == InteractiveKind::Buttons) {
        for (const InteractiveSection &section : content.sections) {
            for (const InteractiveChoice &choice : section.choices)
                builder.addButton(choice.title, std::nullopt, std::nullopt);
        }
        return;
    }
    std::optional<ContentAction> action;
    if (content.kind == InteractiveKind::Link && !content.url.isEmpty())
        action = ContentAction{ContentAction::Kind::OpenLink, content.url, content.buttonText};
    if (const QString button = openingButton(content); !button.isEmpty())
        builder.addButton(button, openingIcon(content.kind), action);
    addChoices(content, builder);
    if (builder.isEmpty())
        builder.addTitle(Icon::List, interactiveName(message));
}

QString interactiveText(const Message &message)
{
    const InteractiveContent &content = interactiveOf(message);
    QStringList lines{content.headerText, content.body, content.footer, openingButton(content), content.url};
    for (const InteractiveSection &section : content.sections) {
        lines << section.title;
        for (const InteractiveChoice &choice : section.choices) {
            lines << (choice.title.isEmpty() ? choice.id : choice.title);
            lines << choice.description;
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// With the file above the text, which has nothing to copy.
QString interactiveSpeech(const Message &message)
{
    QStringList lines;
    for (const MediaContent &media : interactiveOf(message).headerMedia) {
        Message header;
        header.content = media;
        lines << rendererFor(header).name(header) << media.fileName;
    }
    lines << interactiveText(message);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer interactiveRenderer{alternativeOf<InteractiveContent>(),
                                                 interactiveName,
                                                 [](const Message &) { return std::optional(Icon::List); },
                                                 layOutInteractive,
                                                 interactiveText,
                                                 nullptr,
                                                 interactiveSpeech};

} // namespace shoptalk
