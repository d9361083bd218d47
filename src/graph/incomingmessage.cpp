// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/incomingmessage.h"

#include "domain/customer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maximumTitleLength = 1024;

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

Content readText(const QJsonObject &item)
{
    return {MessageKind::Text, objectAt(item, "text"_L1).value("body"_L1).toString()};
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
    return known == knownTypes.end() ? Content{} : known->read(item);
}

} // namespace

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QDateTime timeOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 seconds = textOf(value).toLongLong(&isNumber);
    return isNumber && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

Message messageIn(const QJsonObject &item)
{
    Content content = contentIn(item);
    Message message;
    message.kind = content.kind;
    message.wamid = Wamid(item.value("id"_L1).toString());
    message.text = std::move(content.text);
    message.sentAt = timeOf(item.value("timestamp"_L1));
    message.raw = QJsonDocument(item).toJson(QJsonDocument::Compact);
    return message;
}

} // namespace shoptalk
