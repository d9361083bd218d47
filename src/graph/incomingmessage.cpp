// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/incomingmessage.h"

#include "domain/customer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maximumTitleLength = 1024;
constexpr int maximumEmojiLength = 64; // UTF-16 units; the longest of them has fewer than half
constexpr int maximumDetailLength = 512;
constexpr qint64 latestSecond = 1LL << 40; // in some 35,000 years: beyond it dates can't be computed with

struct Content {
    MessageKind kind = MessageKind::Unknown;
    QString text;
};

using Reader = Content (*)(const QJsonObject &item);

QJsonObject objectAt(const QJsonObject &item, QLatin1StringView key)
{
    return item.value(key).toObject();
}

/// A line of text that is shown as a title: no control characters, no line breaks.
QString title(const QJsonValue &value)
{
    return cleanName(value.toString(), maximumTitleLength);
}

/// There should be content, and there is none that can be read.
const Content unreadable{MessageKind::Unknown, {}};

Content readText(const QJsonObject &item)
{
    const QJsonValue body = objectAt(item, "text"_L1).value("body"_L1);
    return body.isString() ? Content{MessageKind::Text, body.toString()} : unreadable;
}

Content readImage(const QJsonObject &item)
{
    return {MessageKind::Image, objectAt(item, "image"_L1).value("caption"_L1).toString()};
}

Content readVideo(const QJsonObject &item)
{
    return {MessageKind::Video, objectAt(item, "video"_L1).value("caption"_L1).toString()};
}

Content readAudio(const QJsonObject &item)
{
    const bool isVoice = objectAt(item, "audio"_L1).value("voice"_L1).toBool();
    return {isVoice ? MessageKind::VoiceNote : MessageKind::Audio, {}};
}

Content readDocument(const QJsonObject &item)
{
    const QJsonObject document = objectAt(item, "document"_L1);
    const QString caption = document.value("caption"_L1).toString();
    return {MessageKind::Document, caption.isEmpty() ? title(document.value("filename"_L1)) : caption};
}

Content readSticker(const QJsonObject &)
{
    return {MessageKind::Sticker, {}};
}

Content readLocation(const QJsonObject &item)
{
    const QJsonObject location = objectAt(item, "location"_L1);
    const QString name = title(location.value("name"_L1));
    return {MessageKind::Location, name.isEmpty() ? title(location.value("address"_L1)) : name};
}

QString contactTitle(const QJsonObject &contact)
{
    const QString name = title(objectAt(contact, "name"_L1).value("formatted_name"_L1));
    return name.isEmpty() ? title(contact.value("phones"_L1).toArray().at(0).toObject().value("phone"_L1))
                          : name;
}

Content readContacts(const QJsonObject &item)
{
    QStringList names;
    const QJsonArray contacts = item.value("contacts"_L1).toArray();
    for (const auto &contact : contacts)
        names << contactTitle(contact.toObject());
    names.removeAll(QString());
    return {MessageKind::Contacts, names.join(", "_L1)};
}

Content readButton(const QJsonObject &item)
{
    return {MessageKind::Interactive, title(objectAt(item, "button"_L1).value("text"_L1))};
}

Content readInteractive(const QJsonObject &item)
{
    const QJsonObject interactive = objectAt(item, "interactive"_L1);
    const QString type = interactive.value("type"_L1).toString();
    const QJsonObject answer = interactive.value(type).toObject();
    for (const QLatin1StringView key : {"title"_L1, "body"_L1, "response"_L1}) {
        if (answer.contains(key))
            return {MessageKind::Interactive, title(answer.value(key))};
    }
    return {MessageKind::Interactive, {}};
}

Content readOrder(const QJsonObject &item)
{
    return {MessageKind::Order, objectAt(item, "order"_L1).value("text"_L1).toString()};
}

/// One that names no message; any other is an amendment.
Content readReaction(const QJsonObject &item)
{
    return {MessageKind::Reaction, title(objectAt(item, "reaction"_L1).value("emoji"_L1))};
}

Content readSystem(const QJsonObject &item)
{
    return {MessageKind::System, title(objectAt(item, "system"_L1).value("body"_L1))};
}

Content readTemplate(const QJsonObject &item)
{
    return {MessageKind::Template, title(objectAt(item, "template"_L1).value("name"_L1))};
}

/// The customer opened the chat and wrote nothing yet.
Content readWelcome(const QJsonObject &)
{
    return {MessageKind::ChatOpened, {}};
}

Content readUnsupported(const QJsonObject &)
{
    return {MessageKind::Unsupported, {}};
}

struct KnownType {
    QLatin1StringView type;
    Reader read;
};

const std::array knownTypes{
    KnownType{"text"_L1, readText},
    KnownType{"image"_L1, readImage},
    KnownType{"video"_L1, readVideo},
    KnownType{"audio"_L1, readAudio},
    KnownType{"document"_L1, readDocument},
    KnownType{"sticker"_L1, readSticker},
    KnownType{"location"_L1, readLocation},
    KnownType{"contacts"_L1, readContacts},
    KnownType{"button"_L1, readButton},
    KnownType{"interactive"_L1, readInteractive},
    KnownType{"order"_L1, readOrder},
    KnownType{"reaction"_L1, readReaction},
    KnownType{"system"_L1, readSystem},
    KnownType{"template"_L1, readTemplate},
    KnownType{"request_welcome"_L1, readWelcome},
    KnownType{"unsupported"_L1, readUnsupported},
    KnownType{"unknown"_L1, readUnsupported},
    KnownType{"media_placeholder"_L1, readUnsupported},
};

/// The item's type; some of Meta's own samples leave it out, and then the key of the content says it.
Content contentIn(const QJsonObject &item)
{
    const QString type = item.value("type"_L1).toString();
    const auto isItsType = [&](const KnownType &known) {
        return type.isEmpty() ? item.contains(known.type) : type == known.type;
    };
    const auto known = std::find_if(knownTypes.begin(), knownTypes.end(), isItsType);
    if (known == knownTypes.end())
        return unreadable;
    if (known->read == readUnsupported || known->read == readWelcome)
        return known->read(item);
    const QJsonValue content = item.value(known->type);
    const bool isThere = known->read == readContacts ? content.isArray() : content.isObject();
    if (isThere)
        return known->read(item);
    return item.contains("errors"_L1) ? readUnsupported(item) : unreadable;
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

QDateTime timeOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 seconds = textOf(value).toLongLong(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > latestSecond)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

Message messageIn(const QJsonObject &item)
{
    Content content = contentIn(item);
    Message message;
    message.kind = content.kind;
    message.wamid = Wamid(textOf(item.value("id"_L1)));
    message.text = std::move(content.text);
    message.sentAt = timeOf(item.value("timestamp"_L1));
    message.raw = QJsonDocument(item).toJson(QJsonDocument::Compact);
    if (message.kind == MessageKind::Unsupported)
        message.failure = failureIn(item);
    return message;
}

std::optional<Amendment> amendmentIn(const QJsonObject &item)
{
    const QString type = item.value("type"_L1).toString();
    const QJsonObject content = item.value(type).toObject();
    Amendment amendment;
    if (type == "reaction"_L1) {
        amendment.kind = AmendmentKind::Reaction;
        amendment.target = Wamid(textOf(content.value("message_id"_L1)));
        amendment.text = cleanName(content.value("emoji"_L1).toString(), maximumEmojiLength);
    } else if (type == "revoke"_L1) {
        amendment.kind = AmendmentKind::Revoke;
        amendment.target = Wamid(textOf(content.value("original_message_id"_L1)));
    } else if (type == "edit"_L1) {
        const Content edited = contentIn(content.value("message"_L1).toObject());
        if (edited.kind == MessageKind::Unknown || edited.kind == MessageKind::Unsupported)
            return std::nullopt;
        amendment.kind = AmendmentKind::Edit;
        amendment.target = Wamid(textOf(content.value("original_message_id"_L1)));
        amendment.text = edited.text;
    }
    if (amendment.target.isEmpty())
        return std::nullopt;
    amendment.at = timeOf(item.value("timestamp"_L1));
    amendment.raw = QJsonDocument(item).toJson(QJsonDocument::Compact);
    return amendment;
}

SendFailure failureIn(const QJsonObject &item)
{
    const QJsonObject error = item.value("errors"_L1).toArray().at(0).toObject();
    QString detail = error.value("error_data"_L1).toObject().value("details"_L1).toString();
    if (detail.isEmpty())
        detail = error.value("message"_L1).toString();
    bool isNumber = false;
    const int code = textOf(error.value("code"_L1)).toInt(&isNumber);
    const std::optional<MetaCode> meta = isNumber ? std::optional(MetaCode{code}) : std::nullopt;
    return SendFailure{meta, cleanName(detail, maximumDetailLength)};
}

} // namespace shoptalk
