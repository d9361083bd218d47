// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/content/contentcodec.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace shoptalk {

/// True if the item's `type` is this one. Some of Meta's own samples omit it; then the key of the content
/// decides.
bool isOfType(const QJsonObject &item, QLatin1StringView type);

QJsonObject objectAt(const QJsonObject &item, QLatin1StringView key);

/// An identifier, or another text that Meta may write as a number; empty if it is neither.
QString idIn(const QJsonObject &object, QLatin1StringView key);

/// A line of a stranger's text that is shown as a title: no control characters, no line breaks, at most 1,024
/// UTF-16 units.
QString titleIn(const QJsonObject &object, QLatin1StringView key);

/// A number that may come as text; nullopt if it is neither, or infinite.
std::optional<double> finiteNumberIn(const QJsonObject &object, QLatin1StringView key);

/// The same, and 0 if there is none.
double numberIn(const QJsonObject &object, QLatin1StringView key);

/// A whole number that may come as text; 0 if it is none, or beyond what an int can hold.
int wholeNumberIn(const QJsonObject &object, QLatin1StringView key);

/// A decimal number as text, without the rounding error of a double; empty if it is beyond all prices.
QString decimalIn(const QJsonObject &object, QLatin1StringView key);

/// An address that may be opened: http or https; empty for any other.
QString webAddressIn(const QJsonObject &object, QLatin1StringView key);

/// Inserts the text if it is not empty.
void insertText(QJsonObject &object, QLatin1StringView key, const QString &text);

/// `{"type": type, type: content}`
QJsonObject typed(QLatin1StringView type, const QJsonValue &content);

// Functions for the table row of a codec.
template <class Content, Content (*read)(const QJsonObject &)>
MessageContent readAs(const QJsonObject &item)
{
    return read(item);
}
template <class Content, std::optional<QJsonObject> (*write)(const Content &)>
std::optional<QJsonObject> writeAs(const MessageContent &content)
{
    return write(std::get<Content>(content));
}

/// True if the content of one of `types` is there as an object.
bool hasObject(const QJsonObject &item, std::initializer_list<const char *> types);

// Parts that several kinds share.

extern const ContentCodec locationCodec;

/// Reads a file of this kind from Meta's object, received or to be sent.
MediaContent mediaIn(const QJsonObject &object, MediaKind kind);
/// A file as it is sent: `id`, else `link`, and the other members that its kind may have.
QJsonObject mediaObject(const MediaContent &media);
QLatin1StringView mediaType(MediaKind kind);

} // namespace shoptalk
