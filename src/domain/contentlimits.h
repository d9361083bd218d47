// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/messagecontent.h"

#include <QtGlobal>

namespace shoptalk {

// WhatsApp's limits; all characters are counted by `characterCount`. The limit of a text message is
// `maxTextCharacters`. Source: Cloud API reference, POST /{phone-number-id}/messages.

inline constexpr qsizetype maxCaptionCharacters = 1024;
inline constexpr qsizetype maxContactCards = 257;
inline constexpr qsizetype maxInteractiveBodyCharacters = 1024;
inline constexpr qsizetype maxListBodyCharacters = 4096;
inline constexpr qsizetype maxHeaderCharacters = 60;
inline constexpr qsizetype maxHeadingFiles = 1;
inline constexpr qsizetype maxFooterCharacters = 60;
inline constexpr qsizetype maxButtons = 3;
inline constexpr qsizetype maxButtonIdCharacters = 256;
inline constexpr qsizetype maxButtonCharacters = 20;
inline constexpr qsizetype maxSections = 10;
inline constexpr qsizetype maxSectionCharacters = 24;
inline constexpr qsizetype maxListRows = 10; ///< In all sections together.
inline constexpr qsizetype maxRowIdCharacters = 200;
inline constexpr qsizetype maxRowCharacters = 24;
inline constexpr qsizetype maxRowDescriptionCharacters = 72;
inline constexpr qsizetype maxProducts = 30;

/// True if the header may be a photo, a video or a document. Source: Cloud API, interactive messages.
bool canHaveHeadingFile(InteractiveKind kind);

/// Checks content against WhatsApp's limits. Errors: Malformed; the reason names the limit: TextEmpty,
/// TextTooLong, CaptionTooLong, ButtonsTooMany, …
Result<void> checkLimits(const MessageContent &content);

} // namespace shoptalk
