// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

namespace shoptalk {

namespace {

/// Our own sentence for a notice whose meaning is known, else Meta's.
QString noticeText(const Message &message)
{
    if (kindOf(message) == MessageKind::ChatOpened)
        return ContentStrings::tr("Opened the chat");
    const QString &body = std::get<SystemContent>(message.content).body;
    return body.isEmpty() ? ContentStrings::tr("Notice") : body;
}

void layOutNotice(const Message &message, ContentBuilder &builder)
{
    builder.setNotice();
    builder.addText(noticeText(message),
                    {TextStyle::Caption, Ink::Text, ContentBuilder::Placement::Centre, false});
}

} // namespace

extern const ContentRenderer systemRenderer{
    alternativeOf<SystemContent>(),
    [](const Message &message) {
        return kindOf(message) == MessageKind::ChatOpened ? noticeText(message)
                                                          : ContentStrings::tr("Notice");
    },
    [](const Message &message) {
        return std::optional(kindOf(message) == MessageKind::ChatOpened ? Icon::Chat : Icon::Info);
    },
    layOutNotice,
    [](const Message &message) { return std::get<SystemContent>(message.content).body; },
    [](const Message &message) { return noticeText(message); }};

} // namespace shoptalk
