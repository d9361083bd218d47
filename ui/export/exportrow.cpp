// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportrow.h"

#include "domain/textlimit.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/content/messageframe.h"
#include "ui/chat/messagestate.h"
#include "ui/chat/sendproblem.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxQuote = 200; // characters

QString ticksOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Sent:
        return u"✓"_s;
    case Delivery::Delivered:
    case Delivery::Read:
    case Delivery::Played:
        return u"✓✓"_s;
    case Delivery::Queued:
    case Delivery::Uncertain:
    case Delivery::Failed:
        break;
    }
    return {};
}

ExportRow::File fileKindOf(const MediaContent &media)
{
    switch (media.kind) {
    case MediaKind::Image:
    case MediaKind::Sticker:
        return ExportRow::File::Picture;
    case MediaKind::Video:
        return ExportRow::File::Video;
    case MediaKind::Audio:
    case MediaKind::VoiceNote:
        return ExportRow::File::Sound;
    case MediaKind::Document:
        break;
    }
    return ExportRow::File::Other;
}

bool isNotice(const Message &message)
{
    return std::holds_alternative<SystemContent>(message.content)
        || std::holds_alternative<CallContent>(message.content);
}

/// The lines above the content, without the message that it answers.
QString originOf(const Message &message)
{
    Message alone = message;
    alone.context.quoted = {};
    return frameText(alone, std::nullopt);
}

} // namespace

ExportText::ExportText(const Customer &customer, bool withFiles)
    : m_name(displayName(customer))
    , m_number(distinguishingLine(customer))
    , m_withFiles(withFiles)
{
    if (m_number == m_name)
        m_number.clear();
}

QString ExportText::authorOf(const Message &message) const
{
    if (!message.author.name.isEmpty())
        return message.author.name;
    return message.direction == Direction::Outbound ? tr("You") : m_name;
}

ExportRow ExportText::rowOf(const ExportedMessage &exported) const
{
    const Message &message = exported.message;
    ExportRow row;
    row.id = message.id.value();
    row.isOurs = message.direction == Direction::Outbound;
    row.isNotice = !message.isRevoked && isNotice(message);
    row.day = Dates().date(message.sentAt);
    row.time = Dates().time(message.sentAt);
    row.author = authorOf(message);
    row.kind = rendererFor(message).name(message);
    row.origin = originOf(message);
    row.text = copyTextOf(message);
    if (row.isNotice)
        row.text = summaryOf(message);
    else if (row.text.isEmpty() && row.kind.isEmpty())
        row.text = summaryOf(message);
    if (!message.context.quoted.isEmpty() && !message.isRevoked) {
        row.quotedAuthor = exported.quoted ? authorOf(*exported.quoted) : tr("Reply");
        row.quotedText = exported.quoted ? beginningOf(summaryOf(*exported.quoted), maxQuote)
                                         : tr("The earlier message is not on this computer.");
        row.quotedId = exported.quoted ? exported.quoted->id.value() : QString();
    }
    addState(row, message);
    addFile(row, exported);
    return row;
}

void ExportText::addState(ExportRow &row, const Message &message)
{
    QStringList states;
    if (row.isOurs && !row.isNotice) {
        states << MessageStates::deliveryName(message.delivery);
        row.ticks = ticksOf(message.delivery);
    }
    if (message.isEdited)
        states << tr("edited");
    row.state = ListText::facts(states);
    row.problem = SendProblems::describe(message);
    for (const Reaction &reaction : message.reactions) {
        row.reactions << MessageStates::reactionText(reaction);
        row.emoji += reaction.emoji;
    }
}

void ExportText::addFile(ExportRow &row, const ExportedMessage &exported) const
{
    const auto *media = std::get_if<MediaContent>(&exported.message.content);
    if (!media || exported.message.isRevoked)
        return;
    row.fileKind = fileKindOf(*media);
    row.fileName = media->fileName.isEmpty() ? row.kind : media->fileName;
    row.file = exported.file;
    row.text = media->caption;
    if (row.file.isEmpty() && m_withFiles)
        row.fileHint = tr("The file is not on this computer.");
}

QString ExportText::title() const
{
    return tr("Conversation with %1").arg(isolated(m_name));
}

QString ExportText::timeZone()
{
    return tr("All times are in the time zone %1.")
        .arg(isolated(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
}

QStringList ExportText::columns()
{
    return {tr("Day"),         tr("Time"),   tr("Time (UTC)"), tr("From"),      tr("Kind"), tr("Message"),
            tr("In reply to"), tr("Status"), tr("Reason"),     tr("Reactions"), tr("File")};
}

} // namespace shoptalk
