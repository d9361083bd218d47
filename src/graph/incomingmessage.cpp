// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/incomingmessage.h"

#include "domain/customer.h"
#include "graph/content/contentcodec.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxEmojiLength = 64; // UTF-16 units; the longest of them has fewer than half
constexpr int maxDetailLength = 512;
constexpr qint64 latestSecond = 1LL << 40; // in some 35,000 years; later dates can't be used in computations

/// The first that is an object.
QJsonObject firstErrorIn(const QJsonValue &errors)
{
    const QJsonArray all = itemsIn(errors);
    const auto found = std::find_if(all.begin(), all.end(), [](const auto &each) { return each.isObject(); });
    return found == all.end() ? QJsonObject() : found->toObject();
}

} // namespace

QString textOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    const bool isWhole = number == std::floor(number) && std::abs(number) < 1e18;
    return isWhole ? QString::number(value.toInteger()) : QString::number(number, 'g', 17);
}

bool flagOf(const QJsonValue &value)
{
    const QString text = textOf(value);
    return value.toBool() || text == "1"_L1 || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QJsonArray itemsIn(const QJsonValue &value)
{
    const QJsonObject one = value.toObject();
    return one.isEmpty() || one.contains("0"_L1) ? value.toArray() : QJsonArray{one};
}

QDateTime timeOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 seconds = textOf(value).toLongLong(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > latestSecond)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

Message messageIn(const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    Message message;
    message.content = contentIn(item);
    message.context = contextIn(item);
    message.referral = referralIn(item);
    message.wamid = Wamid(textOf(item.value("id"_L1)));
    message.sentAt = timeOf(item.value("timestamp"_L1));
    message.raw = source.raw();
    if (std::holds_alternative<UnsupportedContent>(message.content))
        message.failure = failureIn(item);
    return message;
}

std::optional<Amendment> amendmentIn(const WebhookItem &source)
{
    const QJsonObject &item = source.object;
    const QString type = item.value("type"_L1).toString();
    const QJsonObject content = item.value(type).toObject();
    Amendment amendment;
    if (type == "reaction"_L1) {
        amendment.kind = AmendmentKind::Reaction;
        amendment.target = Wamid(textOf(content.value("message_id"_L1)));
        amendment.text = cleanName(content.value("emoji"_L1).toString(), maxEmojiLength);
    } else if (type == "revoke"_L1) {
        amendment.kind = AmendmentKind::Revoke;
        amendment.target = Wamid(textOf(content.value("original_message_id"_L1)));
    } else if (type == "edit"_L1) {
        const MessageContent edited = contentIn(content.value("message"_L1).toObject());
        if (std::holds_alternative<UnknownContent>(edited)
            || std::holds_alternative<UnsupportedContent>(edited))
            return std::nullopt;
        amendment.kind = AmendmentKind::Edit;
        amendment.target = Wamid(textOf(content.value("original_message_id"_L1)));
        amendment.text = plainText(edited);
    }
    if (amendment.target.isEmpty())
        return std::nullopt;
    amendment.at = timeOf(item.value("timestamp"_L1));
    amendment.raw = source.raw();
    return amendment;
}

SendFailure failureIn(const QJsonObject &item)
{
    const QJsonObject error = firstErrorIn(item.value("errors"_L1));
    QString detail = error.value("error_data"_L1).toObject().value("details"_L1).toString();
    // Older versions have the details beside the code, or the title alone.
    for (const QLatin1StringView key : {"details"_L1, "message"_L1, "title"_L1}) {
        if (detail.isEmpty())
            detail = error.value(key).toString();
    }
    bool isNumber = false;
    const int code = textOf(error.value("code"_L1)).toInt(&isNumber);
    const int subcode = textOf(error.value("error_subcode"_L1)).toInt(); // 0 if it is missing
    const std::optional<MetaCode> meta = isNumber ? std::optional(MetaCode{code, subcode}) : std::nullopt;
    return SendFailure{meta, cleanName(detail, maxDetailLength)};
}

} // namespace shoptalk
