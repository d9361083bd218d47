// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace shoptalk {

/// The maximum number of characters of one text message.
/// Source: Cloud API, text messages (`text.body`, maxLength 4096).
inline constexpr qsizetype maxTextCharacters = 4096;
/// A text that needs more messages than this is not offered in parts, because no customer wants to read it.
inline constexpr qsizetype maxTextParts = 20;

/// The length of a text for WhatsApp's limit: Unicode code points, as JSON Schema counts `maxLength`. All
/// code that counts characters of a message uses this.
qsizetype characterCount(QStringView text);

/// The beginning of `text`, at most `maxUnits` UTF-16 units, for a place with little room. No emoji and no
/// letter with its accents is cut in two; only one that is longer than that alone.
QString beginningOf(const QString &text, qsizetype maxUnits);

/// Splits `text` into messages of at most `maxTextCharacters` each, in order, without white space at their
/// ends. It is split after a paragraph if one ends in the second half of a message, else after a line, a
/// sentence or a word, and between two letters only if there are none of these. A user-perceived character is
/// never split. One message if the text fits; none if it is blank.
QStringList textParts(const QString &text);

} // namespace shoptalk
