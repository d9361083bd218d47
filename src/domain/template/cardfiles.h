// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/headingfile.h"
#include "domain/content/mediacontent.h"
#include "domain/content/templatecontent.h"

#include <QHash>
#include <QString>

namespace shoptalk {

/// The cards of a carousel are stored as Meta's JSON. A card whose picture or video is a file of this
/// computer names it there as `headingWords` does, until the file has been uploaded.

/// Replaces the words about the file of this name, on every card, by the id of its upload.
void setCardFile(TemplateContent &content, const QString &name, const MediaId &upload);

/// The files of this computer on cards, by the number of the card. Cards with a web address or an id have
/// none.
QHash<int, HeadingFile> cardFilesOf(const TemplateContent &content);

} // namespace shoptalk
