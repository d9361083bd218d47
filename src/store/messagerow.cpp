// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerow.h"

#include "store/contentjson.h"

#include <algorithm>

namespace shoptalk {

namespace {

/// In the column, 0 means that Meta gave no code. Its code 0 is therefore stored as a number that is no code.
constexpr qint64 storedZero = -1;
/// Codes have seven digits at most; the sub-code comes before them.
constexpr qint64 subcodeFactor = 10'000'000;

constexpr char16_t unitSeparator = 31; // occurs in no emoji

/// Each reaction begins with the number of its direction. The customer's comes first; a group has several.
QList<Reaction> reactionsFrom(const QString &column)
{
    QList<Reaction> reactions;
    const QStringList parts = column.split(QChar(unitSeparator), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        reactions << Reaction{Direction(part.left(1).toInt()), part.sliced(1)};
    std::stable_sort(reactions.begin(), reactions.end(),
                     [](const Reaction &a, const Reaction &b) { return a.from < b.from; });
    return reactions;
}

} // namespace

qint64 storedFailureCode(const SendFailure &failure)
{
    if (!failure.meta)
        return 0;
    return failure.meta->code == 0 ? storedZero : failure.meta->subcode * subcodeFactor + failure.meta->code;
}

std::optional<MetaCode> failureCodeFrom(qint64 stored)
{
    if (stored == 0)
        return std::nullopt;
    if (stored == storedZero)
        return MetaCode{0};
    return MetaCode{int(stored % subcodeFactor), int(stored / subcodeFactor)};
}

QByteArray contentColumn(const MessageContent &content)
{
    const auto *text = std::get_if<TextContent>(&content);
    const bool isPlain = text && *text == TextContent{text->body};
    return isPlain ? QByteArray() : contentToJson(content);
}

MessageContent contentFrom(MessageKind kind, const QString &text, bool isEdited, const QByteArray &json)
{
    if (json.isEmpty())
        return contentOf(kind, text);
    return isEdited ? withText(contentFromJson(json), text) : contentFromJson(json);
}

Message messageFrom(const Statement &row, int first)
{
    Message message;
    message.id = row.id<MessageId>(first);
    message.conversation = row.id<ConversationId>(first + 1);
    message.direction = row.value<Direction>(first + 2);
    const auto kind = row.value<MessageKind>(first + 3);
    message.isRevoked = kind == MessageKind::Deleted;
    message.wamid = row.id<Wamid>(first + 4);
    message.sentAt = row.time(first + 6);
    message.delivery = row.value<Delivery>(first + 7);
    message.failure.meta = failureCodeFrom(row.big(first + 8));
    message.failure.detail = row.text(first + 9);
    message.isEdited = row.flag(first + 10);
    message.content = contentFrom(kind, row.text(first + 5), message.isEdited, row.bytes(first + 11));
    if (!row.isNull(first + 12)) {
        const MessageDetails details = detailsFromJson(row.bytes(first + 12));
        message.context = details.context;
        message.referral = details.referral;
        message.author = details.author;
    }
    if (!row.isNull(first + 13))
        message.reactions = reactionsFrom(row.text(first + 13));
    message.noStatusSince = row.time(first + 14);
    message.hold = row.value<DeliveryHold>(first + 15);
    message.isOfPhoneApp = row.flag(first + 16);
    return message;
}

} // namespace shoptalk
