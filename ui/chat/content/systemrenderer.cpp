// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/mergedcustomers.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/isolated.h"

namespace shoptalk {

namespace {

/// Our own sentence for a notice whose meaning is known, else Meta's.
QString noticeText(const Message &message)
{
    if (kindOf(message) == MessageKind::ChatOpened)
        return ContentStrings::tr("Opened the chat");
    if (const std::optional<MergedCustomers> merged = mergedCustomersIn(message.content))
        return ContentStrings::tr("%1 and %2 are the same customer.")
            .arg(isolated(merged->one), isolated(merged->other));
    const QString &body = std::get<SystemContent>(message.content).body;
    return body.isEmpty() ? ContentStrings::tr("Notice") : body;
}

void layOutNotice(const Message &message, ContentBuilder &builder)
{
    builder.setNotice();
    builder.addText(noticeText(message),
                    {TextStyle::Caption, Ink::Text, ContentBuilder::Placement::Centre, false});
    if (mergedCustomersIn(message.content))
        builder.addLink(ContentStrings::tr("They are not the same…"),
                        {ContentAction::Kind::UndoMerge, message.id.value(),
                         ContentStrings::tr("They are &not the same…")},
                        {TextStyle::Caption, Ink::Link, ContentBuilder::Placement::Centre, false});
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
    [](const Message &message) {
        return mergedCustomersIn(message.content) ? noticeText(message)
                                                  : std::get<SystemContent>(message.content).body;
    },
    [](const Message &message) { return noticeText(message); }};

} // namespace shoptalk
