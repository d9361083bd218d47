// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/templatecontent.h"
#include "domain/template/template.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace shoptalk {

/// A file of this computer that is the heading of a template, or of every message of a broadcast. A copy of
/// it is in the folder of outgoing files, and is uploaded when the first message is sent.
struct HeadingFile {
    QString name; ///< In the folder of outgoing files; without blanks.
    QString mimeType;
    qint64 bytes = 0;
    QString shownName; ///< The name on the person's computer, which the customer sees.

    friend bool operator==(const HeadingFile &, const HeadingFile &) = default;
};

/// The text that represents it among the words of a broadcast, or as the link of a value, besides texts and
/// web addresses.
QString headingWords(const HeadingFile &file);
/// nullopt if these are other words, such as a web address.
std::optional<HeadingFile> headingFileFrom(const QString &words);
/// The first of such words.
std::optional<HeadingFile> headingFileIn(const QStringList &words);

/// The message without links that represent files of this computer: such a header has neither id nor address,
/// because its file is uploaded before the message is sent. Those on cards stay, see `setCardFile`.
TemplateContent withHeadingFiles(TemplateContent content);

/// The message for one person. If the heading is a HeadingFile, its file has neither an id nor an address: it
/// is uploaded before the message is sent.
TemplateContent broadcastContent(const Template &whole, const QStringList &words);

} // namespace shoptalk
