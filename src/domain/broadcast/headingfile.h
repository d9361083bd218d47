// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/templatecontent.h"
#include "domain/template/template.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace shoptalk {

/// A file of this computer that is the heading of every message of a broadcast. A copy of it lies in the
/// folder of outgoing files, and it is uploaded when the first message is sent.
struct HeadingFile {
    QString name; ///< In the folder of outgoing files; without blanks.
    QString mimeType;
    qint64 bytes = 0;
    QString shownName; ///< As the person's computer, and the customer, calls it.

    friend bool operator==(const HeadingFile &, const HeadingFile &) = default;
};

/// The form in which it stands among the words of a broadcast, beside texts and web addresses.
QString headingWords(const HeadingFile &file);
/// Nothing: these are other words, such as a web address.
std::optional<HeadingFile> headingFileFrom(const QString &words);
/// The first of such words.
std::optional<HeadingFile> headingFileIn(const QStringList &words);

/// The message for one person. The file of its heading has neither an id nor an address if it is a
/// HeadingFile: whoever sends it uploads it.
TemplateContent broadcastContent(const Template &whole, const QStringList &words);

} // namespace shoptalk
