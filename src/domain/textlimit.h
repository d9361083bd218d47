// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace shoptalk {

/// The most characters that WhatsApp takes in one text message.
/// Source: Cloud API, text messages (`text.body`, maxLength 4096).
inline constexpr qsizetype maxTextCharacters = 4096;
/// A text that needs more messages than this is not offered in parts: no customer wants to read it.
inline constexpr qsizetype maxTextParts = 20;

/// How long a text is by WhatsApp's limit: Unicode code points, as JSON Schema counts `maxLength`. Everything
/// that counts characters of a message counts this way.
qsizetype characterCount(QStringView text);

/// `text` in messages of at most `maxTextCharacters` each, in order, without white space at their ends. It is
/// parted at a paragraph where there is one in the second half of a message, else at a line, a sentence, a
/// word, and only in a text without any of them between two letters. What people see as one character is
/// never parted. One part if it fits; none if it is blank.
QStringList textParts(const QString &text);

} // namespace shoptalk
