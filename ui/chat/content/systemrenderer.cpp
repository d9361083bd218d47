// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/internalnote.h"
#include "domain/content/mergedcustomers.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// What a notice of the platform says; empty if that is not known. Meta's own sentence about a user id names
/// nothing but ids, and a notice may come without its sentence. Source: Cloud API webhooks, `system`
/// messages, old and new.
QString platformText(const SystemContent &notice)
{
    if (notice.type == "user_changed_user_id"_L1)
        return ContentStrings::tr("The customer has a new WhatsApp ID");
    if (!notice.body.isEmpty())
        return notice.body;
    if (notice.type.endsWith("changed_number"_L1))
        return ContentStrings::tr("The customer has a new phone number");
    if (notice.type.endsWith("identity_changed"_L1))
        return ContentStrings::tr("The customer’s security code changed");
    return {};
}

/// Our own sentence for a notice whose meaning is known, else Meta's.
QString noticeText(const Message &message)
{
    if (kindOf(message) == MessageKind::ChatOpened)
        return ContentStrings::tr("Opened the chat");
    if (const std::optional<InternalNote> note = internalNoteIn(message.content))
        return note->author.isEmpty()
            ? note->text
            : ContentStrings::tr("%1: %2").arg(isolated(note->author), isolated(note->text));
    if (const std::optional<MergedCustomers> merged = mergedCustomersIn(message.content))
        return ContentStrings::tr("%1 and %2 are the same customer.")
            .arg(isolated(merged->one), isolated(merged->other));
    const QString text = platformText(std::get<SystemContent>(message.content));
    return text.isEmpty() ? ContentStrings::tr("Notice") : text;
}

void layOutNote(const Message &message, const InternalNote &note, ContentBuilder &builder)
{
    builder.setNote();
    const QString time = Dates().time(message.sentAt);
    builder.addHint(note.author.isEmpty()
                        ? ContentStrings::tr("Internal note, %1").arg(time)
                        : ContentStrings::tr("Internal note by %1, %2").arg(isolated(note.author), time));
    builder.addBody(note.text);
    builder.addMenuAction(
        {ContentAction::Kind::DeleteNote, message.id.value(), ContentStrings::tr("&Delete note")});
}

void layOutNotice(const Message &message, ContentBuilder &builder)
{
    if (const std::optional<InternalNote> note = internalNoteIn(message.content))
        return layOutNote(message, *note, builder);
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
        if (internalNoteIn(message.content))
            return ContentStrings::tr("Internal note");
        return kindOf(message) == MessageKind::ChatOpened ? noticeText(message)
                                                          : ContentStrings::tr("Notice");
    },
    [](const Message &message) {
        if (internalNoteIn(message.content))
            return std::optional(Icon::Note);
        return std::optional(kindOf(message) == MessageKind::ChatOpened ? Icon::Chat : Icon::Info);
    },
    layOutNotice,
    [](const Message &message) {
        if (const std::optional<InternalNote> note = internalNoteIn(message.content))
            return note->text;
        return mergedCustomersIn(message.content) ? noticeText(message)
                                                  : platformText(std::get<SystemContent>(message.content));
    },
    [](const Message &message) { return noticeText(message); }};

} // namespace shoptalk
